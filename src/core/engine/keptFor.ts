import type { Competition } from './types.ts'

/**
 * Memoises a function of a competition: `make` is called once for each competition object. Safe because a competition
 * is never changed after it was loaded; a weak map lets the result go with it.
 */
export function keptFor<T extends object>(make: (competition: Competition) => T): (competition: Competition) => T {
  const kept = new WeakMap<Competition, T>()
  return (competition) => {
    const found = kept.get(competition)
    if (found !== undefined) return found
    const made = make(competition)
    kept.set(competition, made)
    return made
  }
}
