import type { Competition } from './competition.ts'

/**
 * Memoises a function of a competition: `make` is called once for each competition object. Safe because a competition
 * is never changed after it was loaded; a weak map lets the result go with it.
 */
export function memoise<T extends object>(make: (competition: Competition) => T): (competition: Competition) => T {
  const results = new WeakMap<Competition, T>()
  return (competition) => {
    const known = results.get(competition)
    if (known !== undefined) return known
    const result = make(competition)
    results.set(competition, result)
    return result
  }
}
