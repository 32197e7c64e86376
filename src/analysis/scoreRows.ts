import {
  type Benchmark,
  type Cell,
  type Competition,
  type Contribution,
  type Evaluation,
  type FieldEntry,
  type Group,
  type ScoreKind,
  type Team,
  toPoints,
} from '#core/engine/index.ts'
import { fromPoints } from './fromPoints.ts'

/** Kinds of value that every drawing distinguishes: whose value it is, or that a rule filled it in. */
export type CellLook = ScoreKind | 'hypothetical' | 'filled' | 'empty'

export type ScoreCell = {
  readonly team: Team
  readonly cell: Cell
  readonly look: CellLook
  /** Raw value on the benchmark's scale: published, typed or filled; null where the gap is not filled. */
  readonly value: number | null
  /** The same as points, 0..100. */
  readonly points: number | null
  /** The best value of the row among those that were not filled in. */
  readonly isBest: boolean
  /** What the cell gives to the team's score; null where the benchmark or the team is out of play. */
  readonly contribution: Contribution | null
}

export type ScoreRow = {
  readonly benchmark: Benchmark
  readonly entry: FieldEntry
  /** Why the row has no part in the score, or null if it has. */
  readonly idle: 'excluded' | 'unpublished' | 'unweighted' | null
  /** In the competition's order of teams. */
  readonly cells: readonly ScoreCell[]
}

export type ScoreGroup = { readonly group: Group; readonly index: number; readonly rows: readonly ScoreRow[] }

/** The field as a table: groups, their benchmarks, and one cell for each team; groups without a row are left out. */
export function scoreGroups(competition: Competition, evaluation: Evaluation): ScoreGroup[] {
  const benchmarks = new Map(competition.benchmarks.map((b) => [b.id, b]))
  const rows = competition.field.flatMap((entry) => {
    const benchmark = benchmarks.get(entry.benchmark)
    return benchmark === undefined ? [] : [rowOf(entry, benchmark, competition, evaluation)]
  })
  return competition.groups
    .map((group, index) => ({ group, index, rows: rows.filter((r) => r.entry.group === group.id) }))
    .filter((g) => g.rows.length > 0)
}

function rowOf(entry: FieldEntry, benchmark: Benchmark, competition: Competition, evaluation: Evaluation): ScoreRow {
  const ranked = new Map(evaluation.ranking.map((r) => [r.team, r]))
  const cells = competition.teams.flatMap((team): Omit<ScoreCell, 'isBest'>[] => {
    const row = ranked.get(team.id)
    const cell = row?.cells[entry.benchmark]
    if (row === undefined || cell === undefined) return []
    const contribution = row.contributions.find((c) => c.benchmark === entry.benchmark) ?? null
    if (cell.kind === 'missing') {
      const points = contribution?.points ?? null
      const value = points === null ? null : fromPoints(benchmark, points)
      return [{ team, cell, look: points === null ? 'empty' : 'filled', value, points, contribution }]
    }
    const value = cell.kind === 'published' ? cell.score.value : cell.value
    const look = cell.kind === 'published' ? cell.score.kind : cell.kind
    return [{ team, cell, look, value, points: toPoints(benchmark, value), contribution }]
  })
  const own = cells.filter((c) => c.cell.kind !== 'missing').map((c) => c.points ?? 0)
  const best = own.length > 0 ? Math.max(...own) : null
  return {
    benchmark,
    entry,
    idle: idleReason(entry, evaluation),
    cells: cells.map((c) => ({ ...c, isBest: c.cell.kind !== 'missing' && c.points === best })),
  }
}

function idleReason(entry: FieldEntry, evaluation: Evaluation): ScoreRow['idle'] {
  const share = evaluation.shares[entry.benchmark]
  if (share !== undefined) return share > 0 ? null : 'unweighted'
  const isExcluded = evaluation.notices.some(
    (n) => n.code === 'benchmarks-excluded' && n.benchmarks.includes(entry.benchmark),
  )
  return isExcluded ? 'excluded' : 'unpublished'
}
