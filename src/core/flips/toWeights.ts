import { type BenchmarkId, LIMITS } from '#core/engine/index.ts'

type Weights = Readonly<Record<BenchmarkId, number>>

const UNITS = 10 ** LIMITS.weight.decimals
/** Below this sum, hundredths would carry the shares too coarsely: the largest weight is made 100 then. */
const LEAST_SUM = 50

/**
 * Weights within their limits that give these shares; benchmarks without a share keep theirs, in proportion.
 *
 * @param shares of some or all of the field, 0..1. @param before every weight of the field.
 */
export function toWeights(shares: Readonly<Record<BenchmarkId, number>>, before: Weights): Weights {
  const ids = Object.keys(before)
  const sum = ids.reduce((total, id) => total + (Object.hasOwn(shares, id) ? (before[id] as number) : 0), 0)
  const wanted = ids.map((id) => (Object.hasOwn(shares, id) ? (shares[id] as number) * sum : (before[id] as number)))
  const largest = Math.max(...wanted)
  const factor = largest > LIMITS.weight.max || sum < LEAST_SUM ? LIMITS.weight.max / largest : 1
  return Object.fromEntries(ids.map((id, i) => [id, Math.round((wanted[i] as number) * factor * UNITS) / UNITS]))
}
