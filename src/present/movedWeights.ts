import type { BenchmarkId, Evaluation, WeightStrip } from '#engine/index.ts'

/**
 * The weights worth a slider on a slide: those whose share lies nearest to a place where another team goes by score,
 * then the largest.
 *
 * @param strips of the weights in play. @param most how many at most.
 */
export function movedWeights(
  { shares }: Pick<Evaluation, 'shares'>,
  strips: ReadonlyMap<BenchmarkId, WeightStrip>,
  most: number,
): BenchmarkId[] {
  const distanceOf = (id: BenchmarkId, share: number): number =>
    Math.min(...(strips.get(id)?.segments.slice(1) ?? []).map(({ from }) => Math.abs(from - share)))
  return Object.entries(shares)
    .map(([id, share]) => ({ id, share, distance: distanceOf(id, share) }))
    .sort((a, b) => (a.distance === b.distance ? b.share - a.share : a.distance - b.distance))
    .slice(0, most)
    .map(({ id }) => id)
}
