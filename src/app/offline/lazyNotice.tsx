import { lazy, Suspense } from 'react'

const Notice = lazy(async () => ({ default: (await import('./VersionNotice.tsx')).VersionNotice }))

const Mark = lazy(async () => ({ default: (await import('./KeptMark.tsx')).KeptMark }))

/** Fetched after the first picture, like all that it starts. */
export function VersionNotice() {
  return (
    <Suspense fallback={null}>
      <Notice />
    </Suspense>
  )
}

/** Says that the data under this address is a kept copy, where it is. */
export function KeptMark({ folder }: { readonly folder: string }) {
  return (
    <Suspense fallback={null}>
      <Mark folder={folder} />
    </Suspense>
  )
}
