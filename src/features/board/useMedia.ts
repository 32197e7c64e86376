import { useSyncExternalStore } from 'react'

/** A telephone held upright: rows fold into lines. */
export const NARROW = '(max-width: 700px)'

/** Whether a media query holds now; null where the screen is not known yet, in the picture that the build draws. */
export function useMedia(query: string): boolean | null {
  return useSyncExternalStore<boolean | null>(
    (changed) => {
      const list = globalThis.matchMedia?.(query)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    () => globalThis.matchMedia?.(query).matches ?? false,
    () => null,
  )
}
