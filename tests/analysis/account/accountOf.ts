import { verdictAccount } from '#analysis/account/account.ts'
import { type Choices, type Competition, evaluate } from '#core/engine/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { makeChoices, makeClaim, makeTable } from '../../make.ts'
import { realDataset } from '../../realDataset.ts'

export const { competition: REAL } = realDataset()

/** Evaluation and account of a built competition. */
export function accountOf(competition: Competition, override: Partial<Choices> = {}) {
  const choices = makeChoices(competition, override)
  const evaluation = evaluate(competition, choices)
  return { competition, choices, evaluation, account: verdictAccount(evaluation, choices) }
}

/** Evaluation and account of the first stage, seen from the eve unless said otherwise. */
export function realAccount(scenario: Partial<Scenario> = {}) {
  const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, asOf: '2026-01-14', ...scenario }, REAL)
  const evaluation = evaluate(REAL, choices)
  return { competition: REAL, choices, evaluation, account: verdictAccount(evaluation, choices) }
}

/** Five teams with the totals 90, 80, 70, 60, 50; the named ones fail at the gate, or are open there. */
export const FIVE = ['a', 'b', 'c', 'd', 'e'] as const
export const fiveTeams = (failing: readonly string[] = [], open: readonly string[] = []): Competition =>
  makeTable(
    FIVE,
    { one: [90, 80, 70, 60, 50] },
    {
      claims: [
        ...failing.map((team) => makeClaim({ id: `fails-${team}`, team })),
        ...open.map((team) => makeClaim({ id: `open-${team}`, team, strength: 'alleged' })),
      ],
    },
  )
