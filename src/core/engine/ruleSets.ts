import type { Rules } from './domain/choices.ts'
import type { Bilingual, IsoDate } from './domain/competition.ts'
import { RULE_SET_TABLE } from './rules/generated.ts'

/** A named reading of "from scratch", and the day since when its text is known (null: a reading, not a text). */
export type RuleSet = Rules & {
  readonly knownFrom: IsoDate | null
  /** Its name, the words that begin a sentence under it, and one line on what it asks. */
  readonly words: { readonly name: Bilingual; readonly reading: Bilingual; readonly help: Bilingual }
}

/** The presets of the switch, in its order: one file each in `rules/`, put together by `npm run rules`. */
export const RULE_SETS = RULE_SET_TABLE satisfies Record<string, RuleSet>

export type RuleSetId = keyof typeof RULE_SETS
export const RULE_SET_IDS = Object.keys(RULE_SETS) as RuleSetId[]
