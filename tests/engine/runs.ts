/**
 * How many generated cases a law is tried on: as many as it says, or the part that `npm run mutation` asks for,
 * since that runs the tests once for each of a thousand changes of the engine.
 */
export const runs = (cases: number): number => Math.ceil(cases * Number(process.env['CUTLINE_CASES'] ?? 1))

/** As many of a list as `runs` leaves of it, spread evenly. */
export const spread = <T>(list: readonly T[]): T[] => {
  const kept = runs(list.length)
  return Array.from({ length: kept }, (_, i) => list[Math.floor((i * list.length) / kept)] as T)
}
