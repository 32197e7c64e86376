import { createStore } from 'zustand/vanilla'

/**
 * What is known of the version on screen: it is `current`; a newer one is `waiting` for the reader's word; another tab
 * has let a newer one `taken-over`; or the site no longer offers to work without a network (`given-up`).
 */
export type Version = 'current' | 'waiting' | 'taken-over' | 'given-up'

type VersionState = {
  readonly version: Version
  /** Goes over to the newer version; the one place from which the page loads itself again. */
  readonly reload: () => void
}

export const versionStore = createStore<VersionState>(() => ({
  version: 'current',
  reload: () => window.location.reload(),
}))
