import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react'
import type { Dataset } from '#data/dataset.ts'
import {
  type Choices,
  comparePolicies,
  type Evaluation,
  evaluate,
  evaluatePrepared,
  type PolicyOutcome,
  type Prepared,
  prepare,
  RULE_SET_IDS,
  RULE_SETS,
  type RuleSetId,
} from '#engine/index.ts'
import { resolveChoices, type ScenarioNotice } from '#scenario/resolve.ts'
import type { Scenario } from '#scenario/scenario.ts'

/** Data, choices and answer of one moment: every panel reads this one object. */
export type Analysis = {
  readonly dataset: Dataset
  readonly scenario: Scenario
  readonly choices: Choices
  readonly evaluation: Evaluation
  /** All of the evaluation that does not depend on weights. */
  readonly prepared: Prepared
  /** What of the scenario does not fit this data. */
  readonly notices: readonly ScenarioNotice[]
  /** The same choices under every missing policy. */
  readonly policies: readonly PolicyOutcome[]
  /** The same choices under every preset reading of from-scratch. */
  readonly readings: Readonly<Record<RuleSetId, Evaluation>>
}

const AnalysisContext = createContext<Analysis | null>(null)

export function useAnalysis(): Analysis {
  const analysis = useContext(AnalysisContext)
  if (analysis === null) throw new Error('useAnalysis needs an AnalysisProvider above it')
  return analysis
}

type Props = { readonly dataset: Dataset; readonly scenario: Scenario; readonly children: ReactNode }

/**
 * Evaluates the scenario on the dataset in the same render that a slider caused.
 * What does not depend on weights is kept from one frame of a drag to the next.
 */
export function AnalysisProvider({ dataset, scenario, children }: Props) {
  const { competition } = dataset
  const { choices, notices } = useMemo(() => resolveChoices(scenario, competition), [scenario, competition])
  const { asOf, undated, source, missing, normalisation, claimsOff } = choices
  const { cells, rules } = scenario

  // Keyed by what `prepare` reads, not by `choices`, which is new at every step of a drag.
  // biome-ignore lint/correctness/useExhaustiveDependencies: cells, rules and claimsOff change exactly when the scenario's do
  const prepared = useMemo(
    () => prepare(competition, choices),
    [competition, asOf, undated, source, missing, normalisation, cells, rules, scenario.claimsOff],
  )

  const value = useMemo((): Analysis => {
    const readings = RULE_SET_IDS.map((id) => [
      id,
      evaluate(competition, { ...choices, claimsOff, rules: RULE_SETS[id] }),
    ])
    return {
      dataset,
      scenario,
      choices,
      notices,
      evaluation: evaluatePrepared(prepared, choices),
      prepared,
      policies: comparePolicies(competition, choices),
      readings: Object.fromEntries(readings) as Record<RuleSetId, Evaluation>,
    }
  }, [dataset, competition, scenario, choices, claimsOff, notices, prepared])

  return <AnalysisContext.Provider value={value}>{children}</AnalysisContext.Provider>
}

/**
 * What stands in here follows a moment later, so that it never holds up a drag. Its children must be the same
 * elements from render to render (a constant, or the output of a memoised component), or they follow at once.
 */
export function DeferredAnalysis({ children }: { readonly children: ReactNode }) {
  const deferred = useDeferredValue(useAnalysis())
  return <AnalysisContext.Provider value={deferred}>{children}</AnalysisContext.Provider>
}
