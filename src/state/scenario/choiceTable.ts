import {
  ASSUMED_GATES,
  type AssumedGate,
  type Choices,
  type Competition,
  publicDays,
  RULE_PARTS,
  RULE_SET_IDS,
  type RulePart,
  type RuleSetId,
  type Rules,
  type TeamId,
  WORD_CHOICES,
  type WordChoice,
} from '#core/engine/index.ts'
import { SCENARIO_LIMITS } from './limits.ts'
import type { Param } from './params.ts'
import { type NumberLimits, toLimits } from './plainValues.ts'
import { customised } from './ruleChoice.ts'
import type { Scenario } from './scenario.ts'

/** The choices that are one field of the scenario and of the engine's choices alike. */
export type PlainChoice = WordChoice | 'seats' | 'penalty' | 'asOf'

/** Every choice that is a single value, with that value. */
export type ChoiceValues = Pick<Choices, PlainChoice> &
  Pick<Rules, RulePart> & { readonly preset: RuleSetId | 'custom' }
export type ChoiceId = keyof ChoiceValues

/** The scenario, and the engine's choices that it gives on this data. */
export type InForce = { readonly scenario: Scenario; readonly choices: Choices }

/** The defaults of a competition. */
export type OwnValues = Pick<Competition, 'defaultDate' | 'defaultSeats'>

type Choice<V> = {
  /** Its parameter in a link. */
  readonly param: Param
  /** What can be chosen, in the order of the lists; of a number on a scale its limits. */
  readonly values: (competition: Competition) => readonly V[] | NumberLimits
  readonly now: (inForce: InForce) => V
  /** The scenario with this value. A value equal to the default in `own` is not stored. */
  readonly set: (scenario: Scenario, value: V, own?: OwnValues) => Scenario
}

const word = <K extends WordChoice>(id: K, param: Param): Choice<Choices[K]> => ({
  param,
  values: () => WORD_CHOICES[id],
  now: ({ choices }) => choices[id],
  set: (scenario, value) => ({ ...scenario, [id]: value }),
})

const rulePart = <K extends RulePart>(id: K): Choice<Rules[K]> => ({
  param: id,
  values: () => RULE_PARTS[id],
  now: ({ choices }) => choices.rules[id],
  set: (scenario, value) => ({ ...scenario, rules: customised(scenario.rules, { [id]: value }) }),
})

/**
 * Every choice that is a single value: what can be chosen, what is in force, and how to choose otherwise. Pages,
 * palette, links, comparison and exports read it here; its words are in `choiceWords`, by the same ids.
 */
export const CHOICES: { readonly [K in ChoiceId]: Choice<ChoiceValues[K]> } = {
  preset: {
    param: 'rules',
    values: () => [...RULE_SET_IDS, 'custom'],
    now: ({ scenario }) => scenario.rules.preset,
    // Custom rules go on from those in force.
    set: (scenario, preset) =>
      preset === scenario.rules.preset
        ? scenario
        : { ...scenario, rules: preset === 'custom' ? customised(scenario.rules, {}) : { preset } },
  },
  proof: rulePart('proof'),
  unknown: rulePart('unknown'),
  gate: word('gate', 'gate'),
  missing: word('missing', 'missing'),
  normalisation: word('normalisation', 'norm'),
  source: word('source', 'source'),
  undated: word('undated', 'undated'),
  seats: {
    param: 'k',
    values: ({ teams }) => teams.map((_, k) => k),
    now: ({ choices }) => choices.seats,
    set: (scenario, seats, own) => ({
      ...scenario,
      seats: seats === own?.defaultSeats ? null : toLimits(seats, SCENARIO_LIMITS.seats),
    }),
  },
  penalty: {
    param: 'p',
    values: () => SCENARIO_LIMITS.penalty,
    now: ({ choices }) => choices.penalty,
    set: (scenario, points) => ({ ...scenario, penalty: toLimits(points, SCENARIO_LIMITS.penalty) }),
  },
  asOf: {
    param: 'at',
    values: publicDays,
    now: ({ choices }) => choices.asOf,
    set: (scenario, asOf, own) => ({ ...scenario, asOf: asOf === own?.defaultDate ? null : asOf }),
  },
}

/** The choice that is made for each team: its state at the gate, whatever the rules say; null lets them decide. */
export const ASSUMED_GATE = {
  values: [...ASSUMED_GATES, null],
  now: ({ choices }: Pick<InForce, 'choices'>, team: TeamId): AssumedGate | null => choices.assume[team] ?? null,
  set: (scenario: Scenario, team: TeamId, assumed: AssumedGate | null): Scenario => {
    const { [team]: _, ...others } = scenario.assume
    return { ...scenario, assume: assumed === null ? others : { ...others, [team]: assumed } }
  },
} as const

export const CHOICE_IDS = Object.keys(CHOICES) as readonly ChoiceId[]
