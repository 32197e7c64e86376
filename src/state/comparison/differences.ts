import {
  type AssumedGate,
  type BenchmarkId,
  type Choices,
  type ClaimId,
  COMPONENTS,
  type Competition,
  type Component,
  type Consequence,
  type PillarId,
  type RulePart,
  type TeamId,
} from '#core/engine/index.ts'
import type { UncertaintyChoices } from '#core/robustness/index.ts'
import type { ChoiceValues, PlainChoice } from '#state/scenario/choiceTable.ts'
import { withoutKappa } from '#state/scenario/kappa.ts'
import type { OffReason } from '#state/scenario/offReason.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { inStage, type RuleChoice, type Scenario } from '#state/scenario/scenario.ts'
import { sharesOf, type Weights } from '#state/scenario/shares.ts'

type Turn<T> = { readonly from: T; readonly to: T }

/** A share that moved, 0..1. */
export type ShareMove = Turn<number> & { readonly id: string }

/** One choice that two scenarios make otherwise, by the field of the scenario it belongs to. */
export type Difference =
  | ({ readonly field: 'competition' | 'dataVersion' } & Turn<string>)
  | PlainDifference
  /** Every share that moved, the widest first. */
  | { readonly field: 'weights' | 'pillars'; readonly moves: readonly ShareMove[] }
  /** Points; null where nothing is assumed. */
  | ({ readonly field: 'assumed'; readonly team: TeamId; readonly pillar: PillarId } & Turn<number | null>)
  /** A value on the benchmark's own scale; null where the published one stands. */
  | ({ readonly field: 'cells'; readonly team: TeamId; readonly benchmark: BenchmarkId } & Turn<number | null>)
  | RulesDifference
  | ({ readonly field: 'rules'; readonly part: 'consequence'; readonly component: Component } & Turn<Consequence>)
  /** The reason for which the claim is set aside; null where it counts. */
  | ({ readonly field: 'claimsOff'; readonly claim: ClaimId } & Turn<OffReason | null>)
  /** What is assumed at the gate; null where the rules decide. */
  | ({ readonly field: 'assume'; readonly team: TeamId } & Turn<AssumedGate | null>)
  | UncertaintyDifference

type PlainDifference = {
  readonly [K in PlainChoice]: { readonly field: K } & Turn<ChoiceValues[K]>
}[PlainChoice]

type RulesDifference = {
  readonly [K in RulePart | 'preset']: { readonly field: 'rules'; readonly part: K } & Turn<ChoiceValues[K]>
}[RulePart | 'preset']

type UncertaintyDifference = {
  readonly [K in keyof UncertaintyChoices]: { readonly field: 'uncertainty'; readonly part: K } & Turn<
    UncertaintyChoices[K]
  >
}[keyof UncertaintyChoices]

/** A scenario with everything said that it leaves to its competition. */
type Told = {
  readonly competition: string
  readonly dataVersion: string
  readonly choices: Choices
  readonly rules: RuleChoice
  readonly claimsOff: Readonly<Record<ClaimId, OffReason>>
  readonly uncertainty: UncertaintyChoices
}

type Differ = (from: Told, to: Told) => readonly Difference[]

const plain =
  (field: PlainChoice): Differ =>
  (a, b) =>
    turned(a.choices[field], b.choices[field]).map((turn) => ({ field, ...turn }) as PlainDifference)

/** How each field of the scenario differs: a field that is not asked about does not compile. */
const DIFFER = {
  competition: (a, b) => turned(a.competition, b.competition).map((turn) => ({ field: 'competition', ...turn })),
  dataVersion: (a, b) => turned(a.dataVersion, b.dataVersion).map((turn) => ({ field: 'dataVersion', ...turn })),
  asOf: plain('asOf'),
  undated: plain('undated'),
  source: plain('source'),
  missing: plain('missing'),
  normalisation: plain('normalisation'),
  weights: (a, b) => moved(a.choices.weights, b.choices.weights).map((moves) => ({ field: 'weights', moves })),
  pillars: (a, b) => moved(a.choices.pillars, b.choices.pillars).map((moves) => ({ field: 'pillars', moves })),
  assumed: (a, b) =>
    turnedCells(a.choices.assumed, b.choices.assumed).map(([team, pillar, turn]) => ({
      field: 'assumed',
      team,
      pillar,
      ...turn,
    })),
  cells: (a, b) =>
    turnedCells(a.choices.cells, b.choices.cells).map(([team, benchmark, turn]) => ({
      field: 'cells',
      team,
      benchmark,
      ...turn,
    })),
  rules: turnedRules,
  claimsOff: (a, b) =>
    keysOf(a.claimsOff, b.claimsOff).flatMap((claim) =>
      turned(own(a.claimsOff, claim), own(b.claimsOff, claim)).map((turn) => ({ field: 'claimsOff', claim, ...turn })),
    ),
  assume: ({ choices: a }, { choices: b }) =>
    keysOf(a.assume, b.assume).flatMap((team) =>
      turned(own(a.assume, team), own(b.assume, team)).map((turn) => ({ field: 'assume', team, ...turn })),
    ),
  gate: plain('gate'),
  penalty: plain('penalty'),
  seats: plain('seats'),
  uncertainty: ({ uncertainty: a }, { uncertainty: b }) =>
    (Object.keys(b) as (keyof UncertaintyChoices)[])
      .filter((part) => String(a[part]) !== String(b[part]))
      .map((part) => ({ field: 'uncertainty', part, from: a[part], to: b[part] }) as UncertaintyDifference),
  // Converted by now.
  kappa: () => [],
} as const satisfies { readonly [K in keyof Scenario]-?: Differ }

/**
 * Every choice that `to` makes otherwise than `from`, in the order of the scenario's fields, defaults said.
 * Both are read on the data of `to`. Where they are of two stages, what speaks of the data of the other one
 * is left out: the rest is what `to` changes against the default of its own stage. Pure; never throws.
 *
 * @param fromVersion the data version that `from` stands on, where it is another one of the same stage.
 */
export function differences(
  from: Scenario,
  to: Scenario,
  competition: Competition,
  fromVersion: string = competition.dataVersion,
): Difference[] {
  const isSameStage = from.competition === to.competition
  const before = tell(inStage(from, to.competition), competition, isSameStage ? fromVersion : competition.dataVersion)
  const after = tell(to, competition, competition.dataVersion)
  const fields = Object.keys(DIFFER) as (keyof Scenario)[]
  return fields.flatMap((field) => DIFFER[field]({ ...before, competition: from.competition }, after))
}

function tell(scenario: Scenario, competition: Competition, dataVersion: string): Told {
  const { choices } = resolveChoices(scenario, competition)
  return {
    competition: scenario.competition,
    dataVersion,
    choices,
    rules: scenario.rules,
    claimsOff: Object.fromEntries(choices.claimsOff.map((claim) => [claim, scenario.claimsOff[claim] ?? 'unstated'])),
    uncertainty: withoutKappa(scenario, competition).uncertainty,
  }
}

const turned = <T>(from: T, to: T): readonly Turn<T>[] => (from === to ? [] : [{ from, to }])

/** Rounding of shares is no choice. */
const SAME_SHARE = 1e-9

/** One list of moves, or none where every share is the same. */
function moved(from: Weights, to: Weights): readonly (readonly ShareMove[])[] {
  const before = sharesOf(from)
  const after = sharesOf(to)
  const moves = keysOf(before, after)
    .map((id) => ({ id, from: own(before, id) ?? 0, to: own(after, id) ?? 0 }))
    .filter((move) => Math.abs(move.to - move.from) > SAME_SHARE)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
  return moves.length === 0 ? [] : [moves]
}

type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>

function turnedCells(from: Rows, to: Rows): [row: string, column: string, Turn<number | null>][] {
  return keysOf(from, to).flatMap((row) => {
    const before = own(from, row) ?? {}
    const after = own(to, row) ?? {}
    return keysOf(before, after).flatMap((column) =>
      turned(own(before, column), own(after, column)).map((turn): [string, string, Turn<number | null>] => [
        row,
        column,
        turn,
      ]),
    )
  })
}

/** Between two presets the name says it all; rules of one's own are told by their parts. */
function turnedRules(a: Told, b: Told): Difference[] {
  const [from, to] = [a.choices.rules, b.choices.rules]
  const parts: Difference[] = [
    ...COMPONENTS.flatMap((component) =>
      turned(from.consequences[component], to.consequences[component]).map(
        (turn): Difference => ({ field: 'rules', part: 'consequence', component, ...turn }),
      ),
    ),
    ...turned(from.proof, to.proof).map((turn): Difference => ({ field: 'rules', part: 'proof', ...turn })),
    ...turned(from.unknown, to.unknown).map((turn): Difference => ({ field: 'rules', part: 'unknown', ...turn })),
  ]
  const isNamed = a.rules.preset !== 'custom' && b.rules.preset !== 'custom'
  if (parts.length === 0 || !isNamed) return parts
  return [{ field: 'rules', part: 'preset', from: a.rules.preset, to: b.rules.preset }]
}

/** Keys of either, those of the first one first. */
const keysOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])]

/** Own entries only: an id may bear the name of something that every object inherits. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null
