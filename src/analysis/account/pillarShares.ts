import type { Competition, Evaluation, PillarId } from '#core/engine/index.ts'

/**
 * What each pillar other than the benchmarks' counts for in the total, `π_p / Σπ` (docs/method.md, 7), 0..1. Pillars without
 * weight, or of which nothing is known, are left out. One less their sum is the benchmarks' part, β.
 */
export function pillarShares(
  { pillarWeights }: Pick<Evaluation, 'pillarWeights'>,
  { pillars }: Pick<Competition, 'pillars'>,
): Readonly<Record<PillarId, number>> {
  const sum = Object.values(pillarWeights).reduce((total, weight) => total + weight, 0)
  return Object.fromEntries(
    pillars.flatMap(({ id, isBenchmark }): [PillarId, number][] => {
      const weight = pillarWeights[id] ?? 0
      return isBenchmark || weight <= 0 ? [] : [[id, weight / sum]]
    }),
  )
}

/** What the benchmarks together count for in the total: 1 less the other pillars. */
export const benchmarkPart = (parts: Readonly<Record<PillarId, number>>): number =>
  Object.values(parts).reduce((rest, share) => rest - share, 1)
