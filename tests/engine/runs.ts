const PART = process.env['CUTLINE_CASES']

/**
 * How many generated cases a law is tried on: half as many as it says, or the part that is asked for. The twentieth
 * that `npm run mutation` asks for, once for each of a thousand changes of the engine, still notices nearly all.
 */
export const runs = (cases: number): number => Math.ceil(cases * Number(PART ?? 0.5))

/** The whole of a list, or as much of it as is asked for, spread evenly. */
export const spread = <T>(list: readonly T[]): T[] => {
  const kept = Math.ceil(list.length * Number(PART ?? 1))
  return Array.from({ length: kept }, (_, i) => list[Math.floor((i * list.length) / kept)] as T)
}
