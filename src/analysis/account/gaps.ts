import type {
  BenchmarkId,
  Competition,
  Contribution,
  Evaluation,
  PillarId,
  RankedTeam,
  TeamId,
} from '#core/engine/index.ts'
import { isFilled } from './kinds.ts'
import { benchmarkPart, pillarShares } from './pillarShares.ts'

/** What one row of the board contributes to the difference between two totals, in points of the total. */
export type Gap = { readonly points: number; readonly isFilled: boolean }

/** Where the difference between two totals comes from; the parts sum to `margin` within 1e-9. */
export type GapColumn = {
  readonly benchmarks: ReadonlyMap<BenchmarkId, Gap>
  /** The other pillars that count. */
  readonly pillars: ReadonlyMap<PillarId, Gap>
  /** Points off for failed components; 0 outside `penalty`. */
  readonly penalty: number
  readonly margin: number
  /** Rows in which a filled-in value takes part, those that come to nothing among them. */
  readonly filledRows: number
}

/** Row by row what separates team `of` from team `against`; null where one of them has no total. */
export function gapColumn(
  evaluation: Evaluation,
  competition: Pick<Competition, 'pillars'>,
  of: TeamId,
  against: TeamId,
): GapColumn | null {
  const row = (team: TeamId) => evaluation.ranking.find((r) => r.team === team)
  const [a, b] = [row(of), row(against)]
  if (a === undefined || b === undefined || a.total === null || b.total === null) return null
  const parts = pillarShares(evaluation, competition)
  const beta = benchmarkPart(parts)
  const benchmarks = new Map<BenchmarkId, Gap>()
  for (const benchmark of Object.keys(evaluation.shares)) {
    const [x, y] = [contribution(a, benchmark), contribution(b, benchmark)]
    benchmarks.set(benchmark, {
      points: beta * ((x?.amount ?? 0) - (y?.amount ?? 0)),
      isFilled: takesPart(x) || takesPart(y),
    })
  }
  const pillars = new Map<PillarId, Gap>()
  for (const [id, share] of Object.entries(parts)) {
    const [x, y] = [a.pillars[id], b.pillars[id]]
    const value = (part: typeof x) => (part === undefined ? 0 : (100 * part.value) / part.max)
    pillars.set(id, {
      points: share * (value(x) - value(y)),
      isFilled: x?.origin === 'implied' || y?.origin === 'implied',
    })
  }
  const rows = [...benchmarks.values(), ...pillars.values()]
  return {
    benchmarks,
    pillars,
    penalty: b.penalty - a.penalty,
    margin: a.total - b.total,
    filledRows: rows.filter((gap) => gap.isFilled).length,
  }
}

const contribution = (row: RankedTeam, benchmark: BenchmarkId) =>
  row.contributions.find((part) => part.benchmark === benchmark)

/** A value without weight takes no part in the total. */
const takesPart = (part: Contribution | undefined): boolean => part !== undefined && part.share > 0 && isFilled(part)
