/** In the order in which they stand. */
const HINTS = ['reading', 'weights', 'help'] as const
export type HintId = (typeof HINTS)[number]

const KEY = 'cutline.hints'
const SCHEMA = 1

/**
 * The hints that are still to be shown: those of a first visit, until they are closed or the visit ends with
 * its tab. None where the browser keeps nothing, for there they could not be closed for good. Never throws.
 */
export function openHints(storage: Storage | null, tab: Storage | null): readonly HintId[] {
  if (storage === null || tab === null) return []
  try {
    const stored = storage.getItem(KEY)
    if (stored === null) {
      keep(storage, [])
      tab.setItem(KEY, String(SCHEMA))
      return storage.getItem(KEY) === null ? [] : HINTS
    }
    if (tab.getItem(KEY) === null) return []
    const { schema, closed } = JSON.parse(stored) as { schema?: unknown; closed?: unknown }
    if (schema !== SCHEMA || !Array.isArray(closed)) return []
    return HINTS.filter((hint) => !closed.includes(hint))
  } catch {
    return []
  }
}

/** Keeps which hints are left; where that fails they are gone for as long as the page stands. */
export function keepHints(storage: Storage | null, left: readonly HintId[]): void {
  try {
    if (storage !== null) {
      keep(
        storage,
        HINTS.filter((hint) => !left.includes(hint)),
      )
    }
  } catch {
    // They come back once at most: the next visit shows none.
  }
}

const keep = (storage: Storage, closed: readonly HintId[]): void =>
  storage.setItem(KEY, JSON.stringify({ schema: SCHEMA, closed }))
