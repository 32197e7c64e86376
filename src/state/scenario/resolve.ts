import type { AssumedGate, BenchmarkId, Choices, ClaimId, Competition, PillarId, TeamId } from '#core/engine/index.ts'
import { rulesOf } from './ruleChoice.ts'
import type { Scenario } from './scenario.ts'

/**
 * One part of a scenario that does not fit the data. All are dropped, but for `seats-clamped`, where `used` is taken.
 */
export type ScenarioNotice =
  | { readonly code: 'unknown-benchmark'; readonly param: 'w' | 'cell'; readonly benchmark: BenchmarkId }
  | { readonly code: 'unknown-team'; readonly param: 'cell' | 'pts' | 'assume'; readonly team: TeamId }
  | { readonly code: 'unknown-pillar'; readonly pillar: PillarId }
  | { readonly code: 'unknown-claim'; readonly claim: ClaimId }
  | { readonly code: 'pillar-is-computed'; readonly pillar: PillarId }
  | { readonly code: 'pillar-count'; readonly found: number; readonly expected: number }
  | { readonly code: 'seats-clamped'; readonly found: number; readonly used: number }
  | {
      readonly code: 'cell-off-scale'
      readonly team: TeamId
      readonly benchmark: BenchmarkId
      readonly value: number
      readonly min: number
      readonly max: number
    }
  | {
      readonly code: 'points-off-scale'
      readonly team: TeamId
      readonly pillar: PillarId
      readonly value: number
      readonly max: number
    }

export type Resolved = { readonly choices: Choices; readonly notices: readonly ScenarioNotice[] }

type Row = Readonly<Record<string, number>>
type Rows = Readonly<Record<TeamId, Row>>

/**
 * Turns a scenario into the engine's choices on this competition, which must be the scenario's own. Defaults are filled
 * in. Ids that the data does not have and values off their scale are dropped, seats are clamped to 0..n−1, with one
 * notice each. Pure; never throws.
 */
export function resolveChoices(scenario: Scenario, competition: Competition): Resolved {
  const notices: ScenarioNotice[] = []
  const note = (notice: ScenarioNotice): void => {
    notices.push(notice)
  }
  const known = new Set(competition.claims.map((claim) => claim.id))
  for (const claim of Object.keys(scenario.claimsOff)) if (!known.has(claim)) note({ code: 'unknown-claim', claim })
  const choices: Choices = {
    asOf: scenario.asOf ?? competition.defaultDate,
    undated: scenario.undated,
    source: scenario.source,
    missing: scenario.missing,
    normalisation: scenario.normalisation,
    weights: weightsOf(scenario, competition, note),
    pillars: pillarsOf(scenario, competition, note),
    assumed: assumedOf(scenario.assumed, competition, note),
    cells: cellsOf(scenario.cells, competition, note),
    rules: rulesOf(scenario.rules),
    claimsOff: Object.keys(scenario.claimsOff).filter((claim) => known.has(claim)),
    assume: assumeOf(scenario.assume, competition, note),
    gate: scenario.gate,
    penalty: scenario.penalty,
    seats: seatsOf(scenario, competition, note),
  }
  return { choices, notices }
}

type Note = (notice: ScenarioNotice) => void

/**
 * The weight of every benchmark in the field, 0..`LIMITS.weight`: those set, and the default of the field for the
 * others.
 */
export function fieldWeights(
  scenario: Pick<Scenario, 'weights'>,
  field: Competition['field'],
): Record<BenchmarkId, number> {
  return Object.fromEntries(
    field.map(({ benchmark, weight }) => [benchmark, own(scenario.weights, benchmark) ?? weight]),
  )
}

function weightsOf(scenario: Scenario, { field }: Competition, note: Note): Row {
  const known = new Set(field.map((entry) => entry.benchmark))
  for (const benchmark of Object.keys(scenario.weights)) {
    if (!known.has(benchmark)) note({ code: 'unknown-benchmark', param: 'w', benchmark })
  }
  return fieldWeights(scenario, field)
}

function pillarsOf(scenario: Scenario, { pillars }: Competition, note: Note): Row {
  const set = scenario.pillars?.length === pillars.length ? scenario.pillars : null
  if (scenario.pillars !== null && set === null) {
    note({ code: 'pillar-count', found: scenario.pillars.length, expected: pillars.length })
  }
  return Object.fromEntries(pillars.map((pillar, i) => [pillar.id, set?.[i] ?? pillar.max]))
}

/** Keeps the rows of known teams, and of each row the entries that `keep` accepts. `keep` writes its own notices. */
function filterRows(
  rows: Rows,
  { teams }: Competition,
  param: 'cell' | 'pts',
  note: Note,
  keep: (team: TeamId, key: string, value: number) => boolean,
): Rows {
  const known = new Set(teams.map((team) => team.id))
  const kept: [TeamId, Row][] = []
  for (const [team, row] of Object.entries(rows)) {
    if (!known.has(team)) note({ code: 'unknown-team', param, team })
    else kept.push([team, Object.fromEntries(Object.entries(row).filter(([key, value]) => keep(team, key, value)))])
  }
  return Object.fromEntries(kept)
}

function assumedOf(rows: Rows, competition: Competition, note: Note): Rows {
  return filterRows(rows, competition, 'pts', note, (team, id, value) => {
    const pillar = competition.pillars.find((p) => p.id === id)
    if (pillar === undefined) note({ code: 'unknown-pillar', pillar: id })
    else if (pillar.isBenchmark) note({ code: 'pillar-is-computed', pillar: id })
    else if (!(value >= 0 && value <= pillar.max)) {
      note({ code: 'points-off-scale', team, pillar: id, value, max: pillar.max })
    } else return true
    return false
  })
}

function cellsOf(rows: Rows, competition: Competition, note: Note): Rows {
  return filterRows(rows, competition, 'cell', note, (team, benchmark, value) => {
    const isColumn = competition.field.some((entry) => entry.benchmark === benchmark)
    const scale = competition.benchmarks.find((b) => b.id === benchmark)?.scale
    if (!isColumn || scale === undefined) note({ code: 'unknown-benchmark', param: 'cell', benchmark })
    else if (!(value >= scale.min && value <= scale.max)) {
      note({ code: 'cell-off-scale', team, benchmark, value, min: scale.min, max: scale.max })
    } else return true
    return false
  })
}

function assumeOf(assume: Scenario['assume'], { teams }: Competition, note: Note): Record<TeamId, AssumedGate> {
  const known = new Set(teams.map((team) => team.id))
  for (const team of Object.keys(assume)) if (!known.has(team)) note({ code: 'unknown-team', param: 'assume', team })
  return Object.fromEntries(Object.entries(assume).filter(([team]) => known.has(team)))
}

/** How many teams are to be eliminated, clamped to 0..n−1. */
function seatsOf(scenario: Scenario, { teams, defaultSeats }: Competition, note: Note): number {
  const most = Math.max(0, teams.length - 1)
  const found = scenario.seats ?? defaultSeats
  const used = Math.min(most, Math.max(0, found))
  if (used !== found) note({ code: 'seats-clamped', found, used })
  return used
}

/** The entry if the record itself has it: a benchmark may be called `toString`, which every object inherits. */
const own = (record: Row, key: string): number | undefined => (Object.hasOwn(record, key) ? record[key] : undefined)
