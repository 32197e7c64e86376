import { later } from '#ui/later.tsx'

/** Fetched after the first picture, like all that it starts. */
export const VersionNotice = later(
  (t) => t.app.missing.versions,
  async () => (await import('./VersionNotice.tsx')).VersionNotice,
  { leave: 'stay' },
)

/** Says that the data under this address is a kept copy, where it is. */
export const OfflineCopyMark = later(
  (t) => t.app.missing.keptCopy,
  async () => (await import('./OfflineCopyMark.tsx')).OfflineCopyMark,
  { leave: 'stay' },
)
