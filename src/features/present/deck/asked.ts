import type { BenchmarkId, Competition } from '#core/engine/index.ts'
import { SCENARIO_LIMITS } from '#state/scenario/limits.ts'
import { fieldWeights } from '#state/scenario/resolve.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { withWeights } from '#state/scenario/weightActions.ts'

/** What-if questions from the audience: a benchmark counts double, half, or not at all. The values are factors. */
export const ASKED = { double: 2, half: 0.5, drop: 0 } as const
export type Asked = keyof typeof ASKED

/** The scenario with the benchmark's weight multiplied; all weights are scaled down where it would exceed the limit. */
export function withFactor(scenario: Scenario, { field }: Competition, id: BenchmarkId, asked: Asked): Scenario {
  const weights = { ...fieldWeights(scenario, field) }
  weights[id] = (weights[id] ?? 0) * ASKED[asked]
  const room = SCENARIO_LIMITS.weight.max / Math.max(SCENARIO_LIMITS.weight.max, ...Object.values(weights))
  return withWeights(
    scenario,
    field,
    Object.fromEntries(Object.entries(weights).map(([key, weight]) => [key, weight * room])),
  )
}

/** Tolerance of a factor: weights are rounded in a link. */
const ROUNDING = 0.02

/**
 * By what factors the weights of single benchmarks differ from those of another scenario, where all others kept theirs
 * or their proportions; null where no such factors tell the change.
 */
export function factorsBetween(
  from: Scenario,
  to: Scenario,
  { field }: Competition,
): ReadonlyMap<BenchmarkId, number> | null {
  const [before, after] = [fieldWeights(from, field), fieldWeights(to, field)]
  const ids = field.map(({ benchmark }) => benchmark)
  const ratios = ids.flatMap((id) => ((before[id] ?? 0) > 0 ? [(after[id] ?? 0) / (before[id] ?? 1)] : []))
  // The most frequent ratio is the scaling of all weights; factors are relative to it.
  const counts = ratios.map((ratio) => ratios.filter((other) => Math.abs(other - ratio) < ROUNDING).length)
  const most = Math.max(...counts)
  const usual = ratios[counts.indexOf(most)] ?? 0
  if (usual === 0 || 2 * most <= ratios.length) return null
  const factors = new Map<BenchmarkId, number>()
  for (const id of ids) {
    const [a, b] = [before[id] ?? 0, after[id] ?? 0]
    if (a === 0 && b > 0) return null
    const factor = a === 0 ? 1 : b / a / usual
    if (Math.abs(factor - 1) > ROUNDING) factors.set(id, Math.round(factor * 100) / 100)
  }
  return factors
}
