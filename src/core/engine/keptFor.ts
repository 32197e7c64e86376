import type { Competition } from './types.ts'

/**
 * The same function of a competition, worked out once for each: a competition is read, never written, so what
 * follows from its lists alone stays true as long as it lives.
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
