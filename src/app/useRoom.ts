import { useSyncExternalStore } from 'react'

/** From here on the first screen has a column for how sure the verdict is, and room for what would change it. */
const ROOM = '(min-width: 1280px)'

/** Whether the window is wide enough for the whole first screen; the style sheets break at the same width. */
export function useRoom(): boolean {
  return useSyncExternalStore(follow, () => globalThis.matchMedia?.(ROOM).matches ?? false)
}

function follow(onChange: () => void): () => void {
  const query = globalThis.matchMedia?.(ROOM)
  query?.addEventListener('change', onChange)
  return () => query?.removeEventListener('change', onChange)
}
