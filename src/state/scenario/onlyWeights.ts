import { type BenchmarkId, type Competition, LIMITS } from '#core/engine/index.ts'
import type { Weights } from './shares.ts'

type Field = Competition['field']

/** All weight on these benchmarks, the same on each (DESIGN, "The board", 7). */
export const onlyThese = (field: Field, ids: readonly BenchmarkId[]): Weights =>
  Object.fromEntries(field.map(({ benchmark }) => [benchmark, ids.includes(benchmark) ? LIMITS.weight.default : 0]))

/** Whether all weight lies on exactly these benchmarks, the same on each. */
export function isOnly(weights: Weights, ids: readonly BenchmarkId[]): boolean {
  const counting = countingOf(weights)
  return isEqual(weights, counting) && counting.length === ids.length && counting.every((id) => ids.includes(id))
}

/** Whether a choice of the benchmarks counts, each the same: then others can join it. */
export function isChoice(weights: Weights): boolean {
  const counting = countingOf(weights)
  return counting.length > 0 && counting.length < Object.keys(weights).length && isEqual(weights, counting)
}

/** These benchmarks join those that count, with the weight that those have. */
export function withThese(weights: Weights, ids: readonly BenchmarkId[]): Weights {
  const weight = Math.max(...Object.values(weights))
  return { ...weights, ...Object.fromEntries(ids.map((id) => [id, weight])) }
}

const countingOf = (weights: Weights): readonly BenchmarkId[] =>
  Object.entries(weights).flatMap(([id, weight]) => (weight > 0 ? [id] : []))

const isEqual = (weights: Weights, ids: readonly BenchmarkId[]): boolean =>
  ids.every((id) => weights[id] === weights[ids[0] as BenchmarkId])
