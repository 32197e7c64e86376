import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { type Choices, type Evaluation, evaluate } from '#core/engine/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { datasetQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import type { Scenario } from '#state/scenario/scenario.ts'

/** What a scenario says on its own data. */
export type Answer = {
  readonly scenario: Scenario
  readonly dataset: Dataset
  readonly choices: Choices
  readonly evaluation: Evaluation
}

/** `waiting` for its data, or `failed` to get it. */
export type AnswerState = Answer | 'waiting' | 'failed'

export const isAnswer = (state: AnswerState): state is Answer => typeof state === 'object'

/** The answers of several scenarios, each on the stage and data version that it asks for; fetched once for all that share them. */
export function useAnswers(scenarios: readonly Scenario[]): readonly AnswerState[] {
  const base = useBase()
  const wanted = new Map(scenarios.map((scenario) => [keyOf(scenario), scenario]))
  const results = useQueries({
    queries: [...wanted.values()].map(({ competition, dataVersion }) => datasetQuery(base, competition, dataVersion)),
  })
  const byKey = new Map([...wanted.keys()].map((key, i) => [key, results[i]]))
  return scenarios.map((scenario) => answerOf(scenario, byKey.get(keyOf(scenario))))
}

const keyOf = ({ competition, dataVersion }: Scenario): string => JSON.stringify([competition, dataVersion])

const known = new WeakMap<Scenario, Answer>()

function answerOf(scenario: Scenario, result: UseQueryResult<Dataset> | undefined): AnswerState {
  // Another version of the same stage may stand in while this one is on its way: not here.
  const dataset = result?.isPlaceholderData ? undefined : result?.data
  if (dataset === undefined) return result?.isError ? 'failed' : 'waiting'
  const before = known.get(scenario)
  if (before?.dataset === dataset) return before
  const { choices } = resolveChoices(scenario, dataset.competition)
  const answer = { scenario, dataset, choices, evaluation: evaluate(dataset.competition, choices) }
  known.set(scenario, answer)
  return answer
}
