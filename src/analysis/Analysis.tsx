import { createContext, type ReactNode, use, useContext, useDeferredValue, useMemo, useState } from 'react'
import {
  type Choices,
  comparePrepared,
  type Evaluation,
  evaluatePrepared,
  type PolicyOutcome,
  type Prepared,
  prepare,
  preparePolicies,
  RULE_SET_IDS,
  RULE_SETS,
  type RuleSetId,
} from '#core/engine/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { withoutKappa } from '#state/scenario/kappa.ts'
import { resolveChoices, type ScenarioNotice } from '#state/scenario/resolve.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import { valuesExcept } from '#state/scenario/valuesExcept.ts'
import { isBeyond } from './boardSize.ts'
import { usePoliciesAtRest } from './usePoliciesAtRest.ts'

/** Data, choices and result: every part of the page reads this one object. */
export type Analysis = {
  readonly dataset: Dataset
  readonly scenario: Scenario
  readonly choices: Choices
  readonly evaluation: Evaluation
  /** The part of the evaluation that does not depend on weights. */
  readonly prepared: Prepared
  /** The parts of the scenario that do not fit this data. */
  readonly notices: readonly ScenarioNotice[]
  /** The same choices under every gap policy. For many teams empty in a drag; for too many always. */
  readonly policies: readonly PolicyOutcome[]
  /** The same choices under every preset reading of from-scratch. */
  readonly readings: Readonly<Record<RuleSetId, Evaluation>>
}

const AnalysisContext = createContext<Analysis | null>(null)
/**
 * The analysis for parts that may render later. It needs a context of its own: when an outer provider changes, React
 * renders every reader of the same context, also below an inner provider whose value did not change.
 */
const DeferredContext = createContext<Analysis | null>(null)
const DatasetContext = createContext<Dataset | null>(null)

export function useAnalysis(): Analysis {
  const analysis = use(DeferredContext) ?? use(AnalysisContext)
  if (analysis === null) throw new Error('useAnalysis needs an AnalysisProvider above it')
  return analysis
}

/** The data alone: parts that read only this do not render while a slider moves. */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext)
  if (dataset === null) throw new Error('useDataset needs an AnalysisProvider above it')
  return dataset
}

/** Fields of the scenario that `prepare` does not read; competition and version are those of the dataset. */
export const NOT_PREPARED = [
  'competition',
  'dataVersion',
  'weights',
  'pillars',
  'assumed',
  'gate',
  'penalty',
  'seats',
  'uncertainty',
  'kappa',
] as const

type Props = { readonly dataset: Dataset; readonly scenario: Scenario; readonly children: ReactNode }

/**
 * Evaluates the scenario on the dataset in the same render that a slider caused.
 * What does not depend on weights is memoised from one frame of a drag to the next.
 */
export function AnalysisProvider({ dataset, scenario: given, children }: Props) {
  const { competition } = dataset
  const scenario = useMemo(() => withoutKappa(given, competition), [given, competition])
  const { choices, notices } = useMemo(() => resolveChoices(scenario, competition), [scenario, competition])
  const isLarge = isBeyond(competition, 'policies')
  const hasClaims = competition.claims.length > 0

  // Keyed by every choice but those that `prepare` does not read; `choices` is new at every step of a drag.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what prepare reads of the choices changes exactly when these do
  const kept = useMemo(
    () => ({
      own: prepare(competition, choices),
      policies: isLarge ? null : preparePolicies(competition, choices),
      // Without claims no reading differs from another.
      readings: RULE_SET_IDS.map(
        (id) => [id, hasClaims ? prepare(competition, { ...choices, rules: RULE_SETS[id] }) : null] as const,
      ),
    }),
    [competition, isLarge, hasClaims, ...valuesExcept(scenario, ...NOT_PREPARED)],
  )

  const atRest = usePoliciesAtRest(competition, choices, kept.own, isLarge)
  const value = useMemo((): Analysis => {
    const evaluation = evaluatePrepared(kept.own, choices)
    const readings = kept.readings.map(([id, prepared]) => {
      return [id, prepared === null ? evaluation : evaluatePrepared(prepared, { ...choices, rules: RULE_SETS[id] })]
    })
    return {
      dataset,
      scenario,
      choices,
      notices,
      evaluation,
      prepared: kept.own,
      policies: kept.policies === null ? atRest : comparePrepared(kept.policies, choices),
      readings: Object.fromEntries(readings) as Record<RuleSetId, Evaluation>,
    }
  }, [dataset, scenario, choices, notices, kept, atRest])

  return (
    <DatasetContext.Provider value={dataset}>
      <AnalysisContext.Provider value={value}>{children}</AnalysisContext.Provider>
    </DatasetContext.Provider>
  )
}

/**
 * Its children get the analysis in a deferred render, and not at all while a weight is dragged, so that they never slow
 * down a slider. The children must be the same elements from render to render (a constant, or the output of a memoised
 * component); otherwise they render at once.
 */
export function DeferredAnalysis({ children }: { readonly children: ReactNode }) {
  const now = useAnalysis()
  const isDragging = useScenario((s) => s.drag !== null)
  const [atRest, setAtRest] = useState(now)
  if (!isDragging && atRest !== now) setAtRest(now)
  const deferred = useDeferredValue(atRest)
  return <DeferredContext.Provider value={deferred}>{children}</DeferredContext.Provider>
}
