import {
  type Choices,
  type Competition,
  type Evaluation,
  evaluate,
  type IsoDate,
  MISSING_POLICIES,
  type MissingPolicy,
  RULE_SET_IDS,
  RULE_SETS,
  type RuleSetId,
} from '#core/engine/index.ts'
import { type Agreement, agreementWith } from './agreement.ts'

const DAY = 24 * 60 * 60 * 1000

/** The calendar day before: `2026-01-01` gives `2025-12-31`. */
export const dayBefore = (date: IsoDate): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) - DAY).toISOString().slice(0, 10)

export type Said = { readonly evaluation: Evaluation; readonly agreement: Agreement }

/** What one listed pair of choices said on the eve. */
export type ListedChoice = Said & { readonly reading: RuleSetId; readonly missing: MissingPolicy }

/** The scenario held against what happened, seen from the day before it did. */
export type Account = {
  readonly eve: IsoDate
  readonly decided: IsoDate
  /** The scenario itself on the eve. */
  readonly said: Said
  /** The readings whose text was not dated after the eve, under the scenario's other choices. */
  readonly thenKnown: readonly (Said & { readonly reading: RuleSetId })[]
  /** Every preset reading with every policy for gaps, all else as chosen. */
  readonly listed: readonly ListedChoice[]
}

/** Null where nothing has been decided. Claims set aside, weights and seats stay as the scenario has them. */
export function accountOf(competition: Competition, choices: Choices): Account | null {
  const { actual } = competition
  if (actual === null) return null
  const eve = dayBefore(actual.decided)
  const say = (part: Partial<Choices>): Said => {
    const evaluation = evaluate(competition, { ...choices, asOf: eve, ...part })
    return { evaluation, agreement: agreementWith(actual, evaluation) }
  }
  return {
    eve,
    decided: actual.decided,
    said: say({}),
    thenKnown: RULE_SET_IDS.filter((id) => !isNewerThan(id, eve)).map((reading) => ({
      reading,
      ...say({ rules: RULE_SETS[reading] }),
    })),
    listed: RULE_SET_IDS.flatMap((reading) =>
      MISSING_POLICIES.map((missing) => ({ reading, missing, ...say({ rules: RULE_SETS[reading], missing }) })),
    ),
  }
}

/** Was the text of this reading published only after that day? A reading without a text of its own never was. */
export function isNewerThan(reading: RuleSetId, date: IsoDate): boolean {
  const { knownFrom } = RULE_SETS[reading]
  return knownFrom !== null && knownFrom > date
}

/** How many of the listed choices name the teams and routes that happened, and what those have in common. */
export type Common = {
  readonly same: number
  readonly of: number
  /** Readings with at least one match, and policies with at least one. */
  readonly readings: readonly RuleSetId[]
  readonly policies: readonly MissingPolicy[]
  /** Matches under a reading whose text was not public on the eve. */
  readonly hindsight: number
}

/** Counts pairs of choices, each once; no chance of anything. */
export function commonOf({ listed, eve }: Pick<Account, 'listed' | 'eve'>): Common {
  const same = listed.filter((choice) => choice.agreement.kind === 'same')
  return {
    same: same.length,
    of: listed.length,
    readings: RULE_SET_IDS.filter((id) => same.some((choice) => choice.reading === id)),
    policies: MISSING_POLICIES.filter((id) => same.some((choice) => choice.missing === id)),
    hindsight: same.filter((choice) => isNewerThan(choice.reading, eve)).length,
  }
}
