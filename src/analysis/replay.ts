import { type Choices, type Competition, evaluate, type IsoDate, type TeamVerdict } from '#core/engine/index.ts'

/** What the scenario says of every team, seen from one day. */
export type ReplayStep = { readonly date: IsoDate; readonly verdicts: readonly TeamVerdict[] }

/**
 * The same choices seen from each of these days, in the order given: only the as-of date moves, so that scores
 * and claims come in as they became public. Pure; never throws for choices that `resolveChoices` made.
 *
 * @param days ISO days; the date among the choices is not read.
 */
export const replayOf = (competition: Competition, choices: Choices, days: readonly IsoDate[]): ReplayStep[] =>
  days.map((date) => ({ date, verdicts: evaluate(competition, { ...choices, asOf: date }).verdicts }))
