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

/** A verdict, and how far it agrees with what was decided. */
export type CheckedVerdict = { readonly evaluation: Evaluation; readonly agreement: Agreement }

/** The verdict under one reading and one gap policy on the day before the decision. */
export type ListedChoice = CheckedVerdict & { readonly reading: RuleSetId; readonly missing: MissingPolicy }

/**
 * A backtest: what the scenario says on the day before the decision (`eve`), with the data public by then, beside what
 * was decided.
 */
export type Account = {
  readonly eve: IsoDate
  readonly decided: IsoDate
  /** Under the scenario's own choices. */
  readonly verdict: CheckedVerdict
  /** Under each reading that was public on the eve, the scenario's other choices unchanged. */
  readonly thenKnown: readonly (CheckedVerdict & { readonly reading: RuleSetId })[]
  /** Under every reading with every gap policy, the other choices unchanged. */
  readonly listed: readonly ListedChoice[]
}

/** Evaluates the scenario as of the day before the decision; null where nothing has been decided. */
export function accountOf(competition: Competition, choices: Choices): Account | null {
  const { actual } = competition
  if (actual === null) return null
  const eve = dayBefore(actual.decided)
  const onTheEve = (part: Partial<Choices>): CheckedVerdict => {
    const evaluation = evaluate(competition, { ...choices, asOf: eve, ...part })
    return { evaluation, agreement: agreementWith(actual, evaluation) }
  }
  return {
    eve,
    decided: actual.decided,
    verdict: onTheEve({}),
    thenKnown: RULE_SET_IDS.filter((id) => !isNewerThan(id, eve)).map((reading) => ({
      reading,
      ...onTheEve({ rules: RULE_SETS[reading] }),
    })),
    listed: RULE_SET_IDS.flatMap((reading) =>
      MISSING_POLICIES.map((missing) => ({ reading, missing, ...onTheEve({ rules: RULE_SETS[reading], missing }) })),
    ),
  }
}

/** Whether the text of this reading was published only after `date`; false for a reading without a published text. */
export function isNewerThan(reading: RuleSetId, date: IsoDate): boolean {
  const { knownFrom } = RULE_SETS[reading]
  return knownFrom !== null && knownFrom > date
}

/**
 * How many of the listed pairs of choices give the teams and routes that were decided, and what those pairs have in
 * common.
 */
export type Common = {
  /** Pairs that agree with the decision. */
  readonly same: number
  /** All pairs. */
  readonly of: number
  /** Readings with at least one match, and policies with at least one. */
  readonly readings: readonly RuleSetId[]
  readonly policies: readonly MissingPolicy[]
  /** Matches under a reading whose text was not public on the eve. */
  readonly hindsight: number
}

/** Counts pairs of choices, each once. A share of them is no probability. */
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
