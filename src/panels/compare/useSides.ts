import { type AnswerState, isAnswer, useAnswers } from '#analysis/answers/useAnswers.ts'
import { type NamedSide, useNamedSides } from './useNamedSides.ts'

/** One side of the comparison with its answer. */
export type Side = NamedSide & { readonly state: AnswerState }

/** A side whose data is there. */
export type AnsweredSide = Side & { readonly state: Extract<AnswerState, object> }

export const isAnswered = (side: Side): side is AnsweredSide => isAnswer(side.state)

/** The sides that are compared, the base first, each with its answer. */
export function useSides(): readonly Side[] {
  const sides = useNamedSides()
  const states = useAnswers(sides.map(({ scenario }) => scenario))
  return sides.map((side, i) => ({ ...side, state: states[i] ?? 'waiting' }))
}
