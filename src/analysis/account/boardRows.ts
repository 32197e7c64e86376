import {
  type Benchmark,
  type FieldEntry,
  type Group,
  type Prepared,
  type PreparedTeam,
  type TeamId,
  toPoints,
} from '#core/engine/index.ts'
import { fromPoints } from '../fromPoints.ts'
import { kindOf, type ValueKind } from './kinds.ts'

/** What stands in one cell, whatever the weights. */
export type BoardCell = {
  readonly kind: ValueKind | 'empty'
  /** On the benchmark's own scale: published, typed or filled in; null where the gap stays a gap. */
  readonly value: number | null
  /** The best of the row among values that were not filled in. */
  readonly isBest: boolean
  /** Only a later copy was seen: it may not have been public at the as-of date. */
  readonly maybeLater: boolean
}

export type BoardRow = {
  readonly benchmark: Benchmark
  readonly entry: FieldEntry
  /** Why the row has no part in any score, or null if it can have one. */
  readonly idle: 'excluded' | 'unpublished' | null
  /** Decimals that the published values of the row are given with, at most two; filled ones are shown alike. */
  readonly decimals: number
  readonly cells: ReadonlyMap<TeamId, BoardCell>
}

/** Rows of one group; `group` is null where the data has no groups: then rows stand in file order. */
export type BoardGroup = { readonly group: Group | null; readonly rows: readonly BoardRow[] }

/** The benchmark rows of the board for the teams shown; nothing in it depends on weights, so a drag keeps it. */
export function boardGroups(prepared: Prepared, shown: readonly TeamId[]): readonly BoardGroup[] {
  const { competition } = prepared
  const benchmarks = new Map(competition.benchmarks.map((b) => [b.id, b]))
  const rows = competition.field.flatMap((entry): BoardRow[] => {
    const benchmark = benchmarks.get(entry.benchmark)
    return benchmark === undefined ? [] : [rowOf(entry, benchmark, prepared, shown)]
  })
  const groups = competition.groups
    .map((group) => ({ group, rows: rows.filter((row) => row.entry.group === group.id) }))
    .filter((group) => group.rows.length > 0)
  return groups.length > 1 ? groups : [{ group: null, rows }]
}

function rowOf(entry: FieldEntry, benchmark: Benchmark, prepared: Prepared, shown: readonly TeamId[]): BoardRow {
  const column = prepared.inPlay.indexOf(entry.benchmark)
  const best = bestPoints(prepared.teams, benchmark)
  const cells = prepared.teams
    .filter(({ team }) => shown.includes(team.id))
    .map((team): [TeamId, BoardCell] => [team.team.id, cellOf(team, benchmark, column, best)])
  const idle =
    column >= 0 ? null : prepared.excluded.includes(entry.benchmark) ? ('excluded' as const) : ('unpublished' as const)
  return { benchmark, entry, idle, decimals: decimalsOf(prepared.teams, benchmark), cells: new Map(cells) }
}

function cellOf(team: PreparedTeam, benchmark: Benchmark, column: number, best: number | null): BoardCell {
  const cell = team.cells[benchmark.id]
  const raw = cell === undefined ? null : rawValue(cell)
  if (cell === undefined || raw === null) {
    const points = column < 0 ? null : (team.values?.[column]?.points ?? null)
    return {
      kind: points === null ? 'empty' : 'filled',
      value: points === null ? null : fromPoints(benchmark, points),
      isBest: false,
      maybeLater: false,
    }
  }
  return {
    kind: kindOf(cell),
    value: raw,
    isBest: toPoints(benchmark, raw) === best,
    maybeLater: cell.kind === 'published' && cell.maybeLater,
  }
}

const rawValue = (cell: PreparedTeam['cells'][string]): number | null =>
  cell.kind === 'missing' ? null : cell.kind === 'published' ? cell.score.value : cell.value

const MOST_DECIMALS = 2

function decimalsOf(teams: readonly PreparedTeam[], benchmark: Benchmark): number {
  let most = 0
  for (const { cells } of teams) {
    const cell = cells[benchmark.id]
    if (cell?.kind !== 'published') continue
    const [, decimals = ''] = String(cell.score.value).split('.')
    most = Math.max(most, Math.min(MOST_DECIMALS, decimals.length))
  }
  return most
}

function bestPoints(teams: readonly PreparedTeam[], benchmark: Benchmark): number | null {
  let best: number | null = null
  for (const { cells } of teams) {
    const cell = cells[benchmark.id]
    const raw = cell === undefined ? null : rawValue(cell)
    if (raw !== null) best = Math.max(best ?? Number.NEGATIVE_INFINITY, toPoints(benchmark, raw))
  }
  return best
}
