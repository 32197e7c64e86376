import type { Competition, Evaluation, PillarId } from '#core/engine/index.ts'
import { benchmarkPart, pillarShares } from './pillarShares.ts'

/** What every bar of the board is measured against (DESIGN, "The board", 4). */
export type BarScale = {
  /** What the benchmarks together count for in the total, β. */
  readonly beta: number
  readonly pillars: Readonly<Record<PillarId, number>>
  /** The part of the total that fills a bar's whole width, 0..1. */
  readonly full: number
}

/**
 * One linear scale for all cells: the full width is max(2/n, largest share) × 100 points, n the number of benchmarks
 * with a share above 0. Shares of benchmarks count times β, those of other parts as they are.
 */
export function barScale(evaluation: Evaluation, competition: Pick<Competition, 'pillars'>): BarScale {
  const pillars = pillarShares(evaluation, competition)
  const beta = benchmarkPart(pillars)
  const shares = Object.values(evaluation.shares).filter((share) => share > 0)
  const largest = Math.max(0, ...shares.map((share) => beta * share), ...Object.values(pillars))
  const two = shares.length === 0 ? 0 : (2 / shares.length) * beta
  return { beta, pillars, full: Math.max(two, largest) || 1 }
}
