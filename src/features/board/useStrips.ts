import type { Analysis } from '#analysis/Analysis.tsx'
import { isBeyond } from '#analysis/boardSize.ts'
import { type BenchmarkId, type WeightStrip, weightStrip } from '#core/engine/index.ts'
import { fieldWeights } from '#state/scenario/resolve.ts'
import { useScenario } from '#state/scenario/useScenario.ts'

/** The strip of every weight that can move, in the same frame as a drag. */
export function useStrips({ dataset, prepared, evaluation, choices }: Analysis): ReadonlyMap<BenchmarkId, WeightStrip> {
  const locks = useScenario((s) => s.locks)
  const drag = useScenario((s) => s.drag)
  const { field } = dataset.competition
  const start = drag === null ? null : fieldWeights(drag, field)
  const strips = new Map<BenchmarkId, WeightStrip>()
  if (isBeyond(dataset.competition, 'strips')) return strips
  for (const { benchmark } of field) {
    // Dragged to 100 % the others have no proportions left: those of the drag's start still hold.
    const isAtEnd = field.every(
      (f) => f.benchmark === benchmark || locks.has(f.benchmark) || !choices.weights[f.benchmark],
    )
    const weights = isAtEnd && start !== null ? start : choices.weights
    const strip = weightStrip(prepared, evaluation, { ...choices, weights }, benchmark, locks)
    if (strip !== null) strips.set(benchmark, strip)
  }
  return strips
}
