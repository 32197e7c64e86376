import { type Answer, type AnswerState, isAnswer, useAnswers } from '#analysis/answers/useAnswers.ts'
import { proposedName, unlikeOthers } from '#analysis/words/proposedName.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { useComparison } from '#state/comparison/comparison.ts'
import type { Compared } from '#state/comparison/comparisonLink.ts'
import { sameAmong, useScenarios } from '#state/savedScenarios/listedScenarios.ts'
import { MAX_NAME } from '#state/savedScenarios/savedScenario.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { useScenario } from '#state/scenario/useScenario.ts'

/** One side of the comparison with its letter, what the reader calls it, and its answer. */
export type Side = {
  readonly letter: string
  /** As it is kept, or what it chooses; the letter alone until its data is there. */
  readonly name: string
  /** Letter and name, once each. */
  readonly label: string
  readonly compared: Compared
  readonly scenario: Scenario
  readonly state: AnswerState
}

/** A side whose data is there. */
export type AnsweredSide = Side & { readonly state: Extract<AnswerState, object> }

export const isAnswered = (side: Side): side is AnsweredSide => isAnswer(side.state)

const LETTERS = ['A', 'B', 'C', 'D']

/** The sides that are compared, the base first, each with its answer. */
export function useSides(): readonly Side[] {
  const { locale } = useLanguage()
  const t = useWords()
  const compared = useComparison()
  const now = useScenario((s) => s.scenario)
  const kept = useScenarios()
  const scenarios = compared.map((side) => (side === 'now' ? now : side))
  const states = useAnswers(scenarios)
  const sides: Side[] = []
  for (const [i, scenario] of scenarios.entries()) {
    const letter = LETTERS[i] ?? '?'
    const side = compared[i] ?? scenario
    const state = states[i] ?? 'waiting'
    const own = side === 'now' ? t.comparison.now : sameAmong(kept, scenario)?.name
    const called = own ?? (isAnswer(state) ? proposed(state, sides) : undefined)
    const name = called ?? t.comparison.letter(letter)
    const label = called === undefined ? name : `${letter} ${called}`
    sides.push({ letter, name, label, compared: side, scenario, state })
  }
  return sides

  function proposed({ scenario, dataset: { competition }, choices }: Answer, others: readonly Side[]): string {
    const name = proposedName(scenario, choices.asOf, { t, locale, competition, stages: new Map() }, MAX_NAME)
    return unlikeOthers(
      name,
      others.map((side) => side.name),
      MAX_NAME,
    )
  }
}
