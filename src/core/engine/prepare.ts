import { type Column, columnsOf } from './cells/columns.ts'
import { pickCell } from './cells/pickCell.ts'
import { toPoints } from './cells/toPoints.ts'
import type { Choices } from './domain/choices.ts'
import type { BenchmarkId, Competition, Team } from './domain/competition.ts'
import type { Cell, GateResult, PointOrigin } from './domain/evaluation.ts'
import { assessGate } from './gate/assessGate.ts'
import { MISSING, type MissingMethod } from './missing/registry.ts'
import { NORMALISE, type NormaliseColumn } from './normalise/registry.ts'

/** One team's value in one benchmark in play; null under a policy that fills nothing. */
export type PreparedValue = {
  readonly origin: PointOrigin
  readonly points: number
  readonly normalised: number
}

export type PreparedTeam = {
  readonly team: Team
  readonly cells: Readonly<Record<BenchmarkId, Cell>>
  readonly ownValues: number
  /** By benchmark in play; null for a team that takes no part. */
  readonly values: readonly (PreparedValue | null)[] | null
}

/** All that does not depend on weights, pillars, seats and gate mode: a drag computes it once. */
export type Prepared = {
  readonly competition: Competition
  readonly teams: readonly PreparedTeam[]
  /** Benchmarks in play, in field order. */
  readonly inPlay: readonly BenchmarkId[]
  /** True if gaps stay gaps and each team's own weights are rescaled. */
  readonly keepsGaps: boolean
  readonly unpublished: readonly BenchmarkId[]
  readonly excluded: readonly BenchmarkId[]
  readonly gates: readonly GateResult[]
}

/** The part of the choices that `prepare` reads. */
export type PreparedBy = Pick<
  Choices,
  'asOf' | 'undated' | 'source' | 'cells' | 'missing' | 'normalisation' | 'rules' | 'claimsOff' | 'assume'
>

/**
 * Pick, fill, normalise, and judge provenance: steps 1 to 5 of the score and the gate (docs/method.md, 1 to 11).
 * The gate never changes fills or normalisation. Never throws for data that passed the schema.
 */
export function prepare(competition: Competition, choices: PreparedBy): Prepared {
  const method = MISSING[choices.missing]
  const columns = columnsOf(competition)
  const picked = competition.teams.map((team, i) => pickTeam(team, i, columns, choices))
  const taking = picked.filter((row) => row.ownValues > 0 || method.scoresEmptyTeams)
  const { inPlay, unpublished, excluded } = sortColumns(columns, taking, method)

  const published = taking.map(({ points }) => inPlay.map((j) => points[j] as number | null))
  const fills = method.gaps === 'fill' ? method.fill(published, inPlay.length) : null
  const filled =
    fills === null
      ? published
      : published.map((row, at) => row.map((x, c) => x ?? ((fills[at] as readonly number[])[c] as number)))
  const normalised = inPlay.map((_, c) =>
    normaliseColumn(
      filled.map((row) => row[c] as number | null),
      NORMALISE[choices.normalisation],
    ),
  )
  const values = filled.map((row, at) => {
    const { picked: cells } = taking[at] as PickedTeam
    return row.map((points, c): PreparedValue | null => {
      if (points === null) return null
      const { kind } = cells[inPlay[c] as number] as Cell
      return { origin: ORIGIN[kind], points, normalised: (normalised[c] as (number | null)[])[at] as number }
    })
  })

  let taken = 0
  return {
    competition,
    teams: picked.map((row) => ({
      team: row.team,
      cells: row.cells,
      ownValues: row.ownValues,
      values: row === taking[taken] ? (values[taken++] as (PreparedValue | null)[]) : null,
    })),
    inPlay: inPlay.map((j) => idOf(columns, j)),
    keepsGaps: method.gaps === 'keep',
    unpublished: unpublished.map((j) => idOf(columns, j)),
    excluded: excluded.map((j) => idOf(columns, j)),
    gates: assessGate(competition, choices),
  }
}

const idOf = (columns: readonly Column[], j: number) => (columns[j] as Column).entry.benchmark

/** Where the points of each kind of cell come from. */
const ORIGIN: Readonly<Record<Cell['kind'], PointOrigin>> = {
  published: 'published',
  hypothetical: 'hypothetical',
  missing: 'filled',
}

/** Normalises over the teams that have the benchmark; a gap that was not filled stays one. */
function normaliseColumn(points: readonly (number | null)[], normalise: NormaliseColumn): (number | null)[] {
  const normalised = normalise(points.filter((x) => x !== null))
  let next = 0
  return points.map((x) => (x === null ? null : (normalised[next++] as number)))
}

/** One team's cells and points, by column of the field. */
type PickedTeam = {
  readonly team: Team
  readonly cells: Readonly<Record<BenchmarkId, Cell>>
  readonly picked: readonly Cell[]
  readonly points: readonly (number | null)[]
  readonly ownValues: number
}

function pickTeam(team: Team, i: number, columns: readonly Column[], choices: PreparedBy): PickedTeam {
  const typed = choices.cells[team.id]
  const cells: Record<BenchmarkId, Cell> = {}
  const picked: Cell[] = []
  const points: (number | null)[] = []
  let ownValues = 0
  for (const { entry, benchmark, offers } of columns) {
    const cell = pickCell(entry.benchmark, offers[i] as Column['offers'][number], typed?.[entry.benchmark], choices)
    const own = benchmark === undefined || cell.kind === 'missing' ? null : toPoints(benchmark, rawValue(cell))
    cells[entry.benchmark] = cell
    picked.push(cell)
    points.push(own)
    if (own !== null) ownValues++
  }
  return { team, cells, picked, points, ownValues }
}

const rawValue = (cell: Exclude<Cell, { kind: 'missing' }>): number =>
  cell.kind === 'published' ? cell.score.value : cell.value

/** Which columns of the field (by place) are in play, which nobody published, which a gap drops for everybody. */
function sortColumns(columns: readonly Column[], taking: readonly PickedTeam[], method: MissingMethod) {
  const inPlay: number[] = []
  const unpublished: number[] = []
  const excluded: number[] = []
  columns.forEach((_, j) => {
    const having = taking.filter(({ points }) => points[j] !== null).length
    if (having === 0) unpublished.push(j)
    else if (method.gaps === 'drop' && having < taking.length) excluded.push(j)
    else inPlay.push(j)
  })
  return { inPlay, unpublished, excluded }
}
