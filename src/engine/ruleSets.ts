import { COMPONENTS, type Component, type Consequence, type IsoDate, type Rules } from './types.ts'

/** A named reading of "from scratch", and the day since when its text is known (null: a reading, not a text). */
export type RuleSet = Rules & { readonly knownFrom: IsoDate | null }

const failing = (components: readonly Component[], otherwise: Consequence): Record<Component, Consequence> =>
  Object.fromEntries(COMPONENTS.map((c) => [c, components.includes(c) ? 'fail' : otherwise])) as Record<
    Component,
    Consequence
  >

/** The presets of the switch. A new one is a line here and its words in `i18n`. */
export const RULE_SETS = {
  strict: { consequences: failing(COMPONENTS, 'note'), proof: 'established', unknown: 'fail', knownFrom: null },
  official: {
    consequences: failing(['lm-weights', 'vision-encoder', 'audio-encoder', 'licence-control'], 'note'),
    proof: 'established',
    unknown: 'pass',
    knownFrom: '2026-01-15',
  },
  lenient: { consequences: failing(['lm-weights'], 'note'), proof: 'established', unknown: 'pass', knownFrom: null },
} as const satisfies Record<string, RuleSet>

export type RuleSetId = keyof typeof RULE_SETS
export const RULE_SET_IDS = Object.keys(RULE_SETS) as RuleSetId[]
