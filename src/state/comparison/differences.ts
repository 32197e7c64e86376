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

type Change<T> = { readonly from: T; readonly to: T }

/** A share that moved, 0..1. */
export type ShareMove = Change<number> & { readonly id: string }

/** One choice in which two scenarios differ, by the field of the scenario to which it belongs. */
export type Difference =
  | ({ readonly field: 'competition' | 'dataVersion' } & Change<string>)
  | PlainDifference
  /** Every share that differs, the largest difference first. */
  | { readonly field: 'weights' | 'pillars'; readonly moves: readonly ShareMove[] }
  /** Points; null where nothing is assumed. */
  | ({ readonly field: 'assumed'; readonly team: TeamId; readonly pillar: PillarId } & Change<number | null>)
  /** A value on the benchmark's own scale; null where the published one stands. */
  | ({ readonly field: 'cells'; readonly team: TeamId; readonly benchmark: BenchmarkId } & Change<number | null>)
  | RulesDifference
  | ({ readonly field: 'rules'; readonly part: 'consequence'; readonly component: Component } & Change<Consequence>)
  /** The reason for which the claim is set aside; null where it counts. */
  | ({ readonly field: 'claimsOff'; readonly claim: ClaimId } & Change<OffReason | null>)
  /** What is assumed at the gate; null where the rules decide. */
  | ({ readonly field: 'assume'; readonly team: TeamId } & Change<AssumedGate | null>)
  | UncertaintyDifference

type PlainDifference = {
  readonly [K in PlainChoice]: { readonly field: K } & Change<ChoiceValues[K]>
}[PlainChoice]

type RulesDifference = {
  readonly [K in RulePart | 'preset']: { readonly field: 'rules'; readonly part: K } & Change<ChoiceValues[K]>
}[RulePart | 'preset']

type UncertaintyDifference = {
  readonly [K in keyof UncertaintyChoices]: { readonly field: 'uncertainty'; readonly part: K } & Change<
    UncertaintyChoices[K]
  >
}[keyof UncertaintyChoices]

/** A scenario with the defaults of its competition filled in. */
type ResolvedScenario = {
  readonly competition: string
  readonly dataVersion: string
  readonly choices: Choices
  readonly rules: RuleChoice
  readonly claimsOff: Readonly<Record<ClaimId, OffReason>>
  readonly uncertainty: UncertaintyChoices
}

type Differ = (from: ResolvedScenario, to: ResolvedScenario) => readonly Difference[]

const plain =
  (field: PlainChoice): Differ =>
  (a, b) =>
    changeOf(a.choices[field], b.choices[field]).map((change) => ({ field, ...change }) as PlainDifference)

/** Compares each field of the scenario. The compiler asks for an entry for every field. */
const DIFFER = {
  competition: (a, b) => changeOf(a.competition, b.competition).map((change) => ({ field: 'competition', ...change })),
  dataVersion: (a, b) => changeOf(a.dataVersion, b.dataVersion).map((change) => ({ field: 'dataVersion', ...change })),
  asOf: plain('asOf'),
  undated: plain('undated'),
  source: plain('source'),
  missing: plain('missing'),
  normalisation: plain('normalisation'),
  weights: (a, b) => shareMoves(a.choices.weights, b.choices.weights).map((moves) => ({ field: 'weights', moves })),
  pillars: (a, b) => shareMoves(a.choices.pillars, b.choices.pillars).map((moves) => ({ field: 'pillars', moves })),
  assumed: (a, b) =>
    changedCells(a.choices.assumed, b.choices.assumed).map(([team, pillar, change]) => ({
      field: 'assumed',
      team,
      pillar,
      ...change,
    })),
  cells: (a, b) =>
    changedCells(a.choices.cells, b.choices.cells).map(([team, benchmark, change]) => ({
      field: 'cells',
      team,
      benchmark,
      ...change,
    })),
  rules: changedRules,
  claimsOff: (a, b) =>
    keysOf(a.claimsOff, b.claimsOff).flatMap((claim) =>
      changeOf(own(a.claimsOff, claim), own(b.claimsOff, claim)).map((change) => ({
        field: 'claimsOff',
        claim,
        ...change,
      })),
    ),
  assume: ({ choices: a }, { choices: b }) =>
    keysOf(a.assume, b.assume).flatMap((team) =>
      changeOf(own(a.assume, team), own(b.assume, team)).map((change) => ({ field: 'assume', team, ...change })),
    ),
  gate: plain('gate'),
  penalty: plain('penalty'),
  seats: plain('seats'),
  uncertainty: ({ uncertainty: a }, { uncertainty: b }) =>
    (Object.keys(b) as (keyof UncertaintyChoices)[])
      .filter((part) => String(a[part]) !== String(b[part]))
      .map((part) => ({ field: 'uncertainty', part, from: a[part], to: b[part] }) as UncertaintyDifference),
  // `resolved` has converted it to ε.
  kappa: () => [],
} as const satisfies { readonly [K in keyof Scenario]-?: Differ }

/**
 * Every choice in which `to` differs from `from`, in the order of the scenario's fields, defaults filled in. Both are
 * resolved on the data of `to`. If they belong to two stages, choices of `from` that name something in the data of its
 * own stage count as defaults. Pure; never throws.
 *
 * @param competition the data of `to`.
 * @param fromVersion the data version of `from`, if it is another one of the same stage.
 */
export function differences(
  from: Scenario,
  to: Scenario,
  competition: Competition,
  fromVersion: string = competition.dataVersion,
): Difference[] {
  const isSameStage = from.competition === to.competition
  const before = resolved(
    inStage(from, to.competition),
    competition,
    isSameStage ? fromVersion : competition.dataVersion,
  )
  const after = resolved(to, competition, competition.dataVersion)
  const fields = Object.keys(DIFFER) as (keyof Scenario)[]
  return fields.flatMap((field) => DIFFER[field]({ ...before, competition: from.competition }, after))
}

function resolved(scenario: Scenario, competition: Competition, dataVersion: string): ResolvedScenario {
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

/** A list with the change, or without any where the values are the same. */
const changeOf = <T>(from: T, to: T): readonly Change<T>[] => (from === to ? [] : [{ from, to }])

/** Shares that differ by less differ by rounding. */
const SAME_SHARE = 1e-9

/** The shares that differ, as a list of one list; an empty list where all are the same. */
function shareMoves(from: Weights, to: Weights): readonly (readonly ShareMove[])[] {
  const before = sharesOf(from)
  const after = sharesOf(to)
  const moves = keysOf(before, after)
    .map((id) => ({ id, from: own(before, id) ?? 0, to: own(after, id) ?? 0 }))
    .filter((move) => Math.abs(move.to - move.from) > SAME_SHARE)
    .sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
  return moves.length === 0 ? [] : [moves]
}

type Rows = Readonly<Record<string, Readonly<Record<string, number>>>>

function changedCells(from: Rows, to: Rows): [row: string, column: string, Change<number | null>][] {
  return keysOf(from, to).flatMap((row) => {
    const before = own(from, row) ?? {}
    const after = own(to, row) ?? {}
    return keysOf(before, after).flatMap((column) =>
      changeOf(own(before, column), own(after, column)).map((change): [string, string, Change<number | null>] => [
        row,
        column,
        change,
      ]),
    )
  })
}

/** Two presets differ by their names alone; where either is the reader's own rules, by each part. */
function changedRules(a: ResolvedScenario, b: ResolvedScenario): Difference[] {
  const [from, to] = [a.choices.rules, b.choices.rules]
  const parts: Difference[] = [
    ...COMPONENTS.flatMap((component) =>
      changeOf(from.consequences[component], to.consequences[component]).map(
        (change): Difference => ({ field: 'rules', part: 'consequence', component, ...change }),
      ),
    ),
    ...changeOf(from.proof, to.proof).map((change): Difference => ({ field: 'rules', part: 'proof', ...change })),
    ...changeOf(from.unknown, to.unknown).map((change): Difference => ({ field: 'rules', part: 'unknown', ...change })),
  ]
  const isNamed = a.rules.preset !== 'custom' && b.rules.preset !== 'custom'
  if (parts.length === 0 || !isNamed) return parts
  return [{ field: 'rules', part: 'preset', from: a.rules.preset, to: b.rules.preset }]
}

/** The keys of both, without repetition, those of `a` first. */
const keysOf = (a: object, b: object): string[] => [...new Set([...Object.keys(a), ...Object.keys(b)])]

/** The entry if the record itself has it: an id may be called `toString`, which every object inherits. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null
