import { type Column, columnsOf } from './cells/columns.ts'
import { pickCell } from './cells/pickCell.ts'
import { toPoints } from './cells/toPoints.ts'
import { assessGate } from './gate/assessGate.ts'
import { MISSING, type MissingMethod } from './missing/registry.ts'
import { NORMALISE } from './normalise/registry.ts'
import type { BenchmarkId, Cell, Choices, Competition, GateResult, PointOrigin, Team } from './types.ts'

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
  'asOf' | 'undated' | 'source' | 'cells' | 'missing' | 'normalisation' | 'rules' | 'claimsOff'
>

/**
 * Pick, fill, normalise, and judge provenance: steps 1 to 5 of the score and the gate (SPEC 3 and 4).
 * The gate never changes fills or normalisation. Never throws for data that passed the schema.
 */
export function prepare(competition: Competition, choices: PreparedBy): Prepared {
  const method = MISSING[choices.missing]
  const columns = columnsOf(competition)
  const picked = competition.teams.map((team, i) => pickTeam(team, i, columns, choices))
  const taking = picked.filter((row) => row.ownValues > 0 || method.scoresEmptyTeams)
  const { inPlay, unpublished, excluded } = sortColumns(columns, taking, method)

  const published = taking.map(({ points }) => inPlay.map((j) => points[j] as number | null))
  const fills = method.gaps === 'fill' && inPlay.length > 0 ? method.fill(published, inPlay.length) : null
  const values = taking.map((): (PreparedValue | null)[] => [])
  for (let c = 0; c < inPlay.length; c++) {
    const filled = published.map((row, at) => row[c] ?? fills?.[at]?.[c] ?? null)
    const normalised = NORMALISE[choices.normalisation](filled.filter((points) => points !== null))
    let next = 0
    filled.forEach((points, at) => {
      const value =
        points === null
          ? null
          : {
              origin: originOf(taking[at]?.picked[inPlay[c] as number]),
              points,
              normalised: normalised[next++] as number,
            }
      values[at]?.push(value)
    })
  }

  let taken = 0
  return {
    competition,
    teams: picked.map((row) => ({
      team: row.team,
      cells: row.cells,
      ownValues: row.ownValues,
      values: row === taking[taken] ? (values[taken++] ?? null) : null,
    })),
    inPlay: inPlay.map((j) => idOf(columns, j)),
    keepsGaps: method.gaps === 'keep',
    unpublished: unpublished.map((j) => idOf(columns, j)),
    excluded: excluded.map((j) => idOf(columns, j)),
    gates: assessGate(competition, choices),
  }
}

const idOf = (columns: readonly Column[], j: number) => columns[j]?.entry.benchmark as BenchmarkId

const ORIGIN = { published: 'published', hypothetical: 'hypothetical', missing: 'filled' } as const satisfies Record<
  Cell['kind'],
  PointOrigin
>
const originOf = (cell: Cell | undefined): PointOrigin => ORIGIN[cell?.kind ?? 'missing']

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
