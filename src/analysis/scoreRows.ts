import {
  type Benchmark,
  type Cell,
  type Competition,
  type Contribution,
  type Evaluation,
  type FieldEntry,
  type Team,
  toPoints,
} from '#core/engine/index.ts'
import { fromPoints } from './fromPoints.ts'

export type ScoreCell = {
  readonly team: Team
  readonly cell: Cell
  /** Raw value on the benchmark's scale: published, typed or filled; null where the gap is not filled. */
  readonly value: number | null
  /** The same as points, 0..100. */
  readonly points: number | null
  /** What the cell gives to the team's score; null where the benchmark or the team is out of play. */
  readonly contribution: Contribution | null
}

export type ScoreRow = {
  readonly benchmark: Benchmark
  readonly entry: FieldEntry
  /** In the competition's order of teams. */
  readonly cells: readonly ScoreCell[]
}

/** The field as rows, one group after another, with one cell for each team. */
export function scoreRows(competition: Competition, { ranking }: Evaluation): ScoreRow[] {
  const benchmarks = new Map(competition.benchmarks.map((b) => [b.id, b]))
  const ranked = new Map(ranking.map((r) => [r.team, r]))
  return competition.groups
    .flatMap((group) => competition.field.filter((entry) => entry.group === group.id))
    .flatMap((entry) => {
      const benchmark = benchmarks.get(entry.benchmark)
      if (benchmark === undefined) return []
      const cells = competition.teams.flatMap((team): ScoreCell[] => {
        const row = ranked.get(team.id)
        const cell = row?.cells[entry.benchmark]
        if (row === undefined || cell === undefined) return []
        const contribution = row.contributions.find((c) => c.benchmark === entry.benchmark) ?? null
        if (cell.kind === 'missing') {
          const points = contribution?.points ?? null
          return [{ team, cell, value: points === null ? null : fromPoints(benchmark, points), points, contribution }]
        }
        const value = cell.kind === 'published' ? cell.score.value : cell.value
        return [{ team, cell, value, points: toPoints(benchmark, value), contribution }]
      })
      return [{ benchmark, entry, cells }]
    })
}
