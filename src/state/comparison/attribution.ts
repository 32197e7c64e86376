import {
  type Competition,
  type Evaluation,
  evaluatePrepared,
  type Outcome,
  type Prepared,
  prepare,
  type TeamId,
} from '#core/engine/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { differences } from './differences.ts'
import { type Group, groupsOf, mix } from './groups.ts'
import { shapley } from './shapley.ts'

/** A scenario and the data that it is evaluated on. */
export type Side = { readonly scenario: Scenario; readonly competition: Competition }

/** The effect of one group of choices: its Shapley value, and its effect alone. */
export type AttributedGroup = {
  readonly group: Group
  /** Its part of each team's change of outcome, where safe is 0, undecided ½ and out 1. */
  readonly outcome: Readonly<Record<TeamId, number>>
  /** Its part of each team's change of total, in points; null if a mixture gives the team no score. */
  readonly total: Readonly<Record<TeamId, number | null>>
  /** The base with only the choices of this group changed, and its evaluation. */
  readonly alone: { readonly scenario: Scenario; readonly evaluation: Evaluation }
}

export type TeamChange = {
  readonly team: TeamId
  readonly from: Outcome
  readonly to: Outcome
  /** Change of the total in points; null where it is not scored on both sides. */
  readonly total: number | null
}

export type Attribution =
  | {
      readonly kind: 'attributed'
      readonly groups: readonly AttributedGroup[]
      /** The whole change of every team of both sides, in the base's order. */
      readonly changes: readonly TeamChange[]
      /** How many mixtures of the two scenarios were evaluated: two to the power of the groups. */
      readonly evaluations: number
    }
  /** The scenarios belong to two stages, whose teams and scores differ. */
  | { readonly kind: 'other-stage' }
  /** Evaluating every mixture would take too long; there is no approximation. */
  | { readonly kind: 'too-many'; readonly evaluations: number; readonly teams: number }

/** The most cells of the score table, over all mixtures, that are evaluated: some seconds of work. */
const MAX_CELLS = 2 ** 22

const WORTH = { safe: 0, undecided: 0.5, out: 1 } as const satisfies Record<Outcome, number>

/** Groups that `prepare` reads: mixtures that agree in these share its work. */
const PREPARED_BY: readonly Group[] = [
  'data',
  'date',
  'source',
  'missing',
  'normalisation',
  'cells',
  'rules',
  'claims',
  'assume',
]

/**
 * Attributes a changed verdict to the changed choices: the Shapley value of each group of choices that differ, over the
 * evaluations of every mixture of the two scenarios. For each team the parts sum to
 * its whole change. Exact, no sampling; yields between evaluations, so that it can run beside the page.
 */
export function* attribute(base: Side, other: Side): Generator<undefined, Attribution> {
  if (base.scenario.competition !== other.scenario.competition) return { kind: 'other-stage' }
  const differ = differences(base.scenario, other.scenario, other.competition, base.competition.dataVersion)
  const groups = groupsOf(differ)
  const sets = 2 ** groups.length
  const { teams, field } = base.competition
  if (sets * teams.length * Math.max(1, field.length) > MAX_CELLS) {
    return { kind: 'too-many', evaluations: sets, teams: teams.length }
  }

  const scenarioOf = (set: number): Scenario =>
    set === 0
      ? base.scenario
      : set === sets - 1
        ? other.scenario
        : mix(
            base.scenario,
            other.scenario,
            groups.filter((_, p) => has(set, p)),
          )
  const ids = teams.map(({ id }) => id).filter((id) => other.competition.teams.some((team) => team.id === id))
  const table = new Map<TeamId, TeamSide[]>(ids.map((id) => [id, []]))
  const alone = new Map<number, Evaluation>()
  const kept = new Map<number, Prepared>()
  for (let set = 0; set < sets; set++) {
    const takesData = groups.some((group, p) => group === 'data' && has(set, p))
    const { competition } = takesData ? other : base
    const { choices } = resolveChoices(scenarioOf(set), competition)
    const key = groups.reduce((bits, group, p) => (PREPARED_BY.includes(group) ? bits | (set & (1 << p)) : bits), 0)
    const prepared = kept.get(key) ?? prepare(competition, choices)
    kept.set(key, prepared)
    const evaluation = evaluatePrepared(prepared, choices)
    const totals = new Map(evaluation.ranking.map(({ team, total }) => [team, total]))
    for (const { team, outcome } of evaluation.verdicts) {
      table.get(team)?.push({ outcome, total: totals.get(team) ?? null })
    }
    if ((set & (set - 1)) === 0) alone.set(set, evaluation)
    yield
  }

  const parts = new Map<TeamId, { readonly outcome: readonly number[]; readonly total: readonly number[] | null }>()
  for (const [id, sides] of table) {
    const isScored = sides.every(({ total }) => total !== null)
    parts.set(id, {
      outcome: shapley(groups.length, (set) => WORTH[sides[set]?.outcome ?? 'undecided']),
      total: isScored ? shapley(groups.length, (set) => sides[set]?.total ?? 0) : null,
    })
    yield
  }
  return {
    kind: 'attributed',
    evaluations: sets,
    groups: groups.map((group, p) => ({
      group,
      outcome: Object.fromEntries(ids.map((id) => [id, parts.get(id)?.outcome[p] ?? 0])),
      total: Object.fromEntries(ids.map((id) => [id, parts.get(id)?.total?.[p] ?? null])),
      alone: { scenario: scenarioOf(1 << p), evaluation: alone.get(1 << p) as Evaluation },
    })),
    changes: [...table].map(([team, sides]) => changeOf(team, sides[0] as TeamSide, sides.at(-1) as TeamSide)),
  }
}

const has = (set: number, player: number): boolean => (set & (1 << player)) !== 0

type TeamSide = { readonly outcome: Outcome; readonly total: number | null }

function changeOf(team: TeamId, before: TeamSide, after: TeamSide): TeamChange {
  const total = before.total === null || after.total === null ? null : after.total - before.total
  return { team, from: before.outcome, to: after.outcome, total }
}
