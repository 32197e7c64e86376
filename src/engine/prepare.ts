import { pickCell } from './cells/pickCell.ts'
import { toPoints } from './cells/toPoints.ts'
import { assessGate } from './gate/assessGate.ts'
import { MISSING } from './missing/registry.ts'
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
  const benchmarks = new Map(competition.benchmarks.map((b) => [b.id, b]))
  const method = MISSING[choices.missing]

  const picked = competition.teams.map((team) => {
    const cells: Record<BenchmarkId, Cell> = {}
    const points: (number | null)[] = []
    for (const entry of competition.field) {
      const cell = pickCell(benchmarks, team, entry, choices)
      cells[entry.benchmark] = cell
      points.push(pointsOf(cell, benchmarks.get(entry.benchmark)))
    }
    const ownValues = points.filter((p) => p !== null).length
    return { team, cells, points, ownValues, takesPart: ownValues > 0 || method.scoresEmptyTeams }
  })
  const taking = picked.filter((t) => t.takesPart)

  const unpublished: BenchmarkId[] = []
  const excluded: BenchmarkId[] = []
  const columns: number[] = []
  competition.field.forEach((entry, j) => {
    if (!taking.some((t) => t.points[j] !== null)) unpublished.push(entry.benchmark)
    else if (method.gaps === 'drop' && taking.some((t) => t.points[j] === null)) excluded.push(entry.benchmark)
    else columns.push(j)
  })

  const published = taking.map((t) => columns.map((j) => t.points[j] as number | null))
  const fills = method.gaps === 'fill' && columns.length > 0 ? method.fill(published, columns.length) : null
  const values: (PreparedValue | null)[][] = taking.map(() => [])
  columns.forEach((j, column) => {
    const present: { at: number; points: number; origin: PointOrigin }[] = []
    taking.forEach((t, at) => {
      const own = published[at]?.[column] ?? null
      if (own !== null) {
        const kind = t.cells[competition.field[j]?.benchmark as BenchmarkId]?.kind
        present.push({ at, points: own, origin: kind === 'hypothetical' ? 'hypothetical' : 'published' })
      } else if (fills) present.push({ at, points: fills[at]?.[column] as number, origin: 'filled' })
    })
    const normalised = NORMALISE[choices.normalisation](present.map((p) => p.points))
    for (const row of values) row.push(null)
    present.forEach((p, i) => {
      ;(values[p.at] as (PreparedValue | null)[])[column] = {
        origin: p.origin,
        points: p.points,
        normalised: normalised[i] as number,
      }
    })
  })

  return {
    competition,
    teams: picked.map(({ team, cells, ownValues, takesPart }, i) => ({
      team,
      cells,
      ownValues,
      values: takesPart ? (values[taking.indexOf(picked[i] as (typeof picked)[number])] ?? null) : null,
    })),
    inPlay: columns.map((j) => competition.field[j]?.benchmark as BenchmarkId),
    keepsGaps: method.gaps === 'keep',
    unpublished,
    excluded,
    gates: assessGate(competition, choices),
  }
}

function pointsOf(cell: Cell, benchmark: Competition['benchmarks'][number] | undefined): number | null {
  if (benchmark === undefined || cell.kind === 'missing') return null
  return toPoints(benchmark, cell.kind === 'published' ? cell.score.value : cell.value)
}
