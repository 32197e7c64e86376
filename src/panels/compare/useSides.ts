import { type AnswerState, isAnswer, useAnswers } from '#analysis/answers/useAnswers.ts'
import { useComparison } from '#compare/comparison.ts'
import type { Compared } from '#compare/comparisonLink.ts'
import { useWords } from '#i18n/useT.ts'
import { useScenarios } from '#library/keptScenarios.ts'
import { sameScenario } from '#scenario/encode.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { useScenario } from '#scenario/useScenario.ts'

/** One side of the comparison with its letter and what the reader calls it. */
export type Side = {
  readonly letter: string
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
  const words = useWords().comparison
  const compared = useComparison()
  const now = useScenario((s) => s.scenario)
  const kept = useScenarios()
  const scenarios = compared.map((side) => (side === 'now' ? now : side))
  const states = useAnswers(scenarios)
  return scenarios.map((scenario, i) => {
    const letter = LETTERS[i] ?? '?'
    const side = compared[i] ?? 'now'
    const own = kept.find((entry) => sameScenario(entry.scenario, scenario))
    const called = side === 'now' ? words.now : own?.name
    const name = called ?? words.letter(letter)
    return {
      letter,
      name,
      label: called === undefined ? name : `${letter} ${called}`,
      compared: side,
      scenario,
      state: states[i] ?? 'waiting',
    }
  })
}
