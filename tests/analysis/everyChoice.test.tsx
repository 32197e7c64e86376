import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { AnalysisProvider, useAnalysis } from '#analysis/Analysis.tsx'
import { evaluate } from '#core/engine/index.ts'
import { CHOICE_IDS, CHOICES, type ChoiceId } from '#state/scenario/choiceTable.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { realDataset } from '../realDataset.ts'

const dataset = realDataset()
const { competition } = dataset

/** Scenarios that differ from the default in this choice alone. */
function changed(id: ChoiceId): Scenario[] {
  const { values, set } = CHOICES[id] as {
    values: (of: typeof competition) => unknown
    set: (...of: unknown[]) => Scenario
  }
  const all = values(competition)
  return (Array.isArray(all) ? all : [0, 25]).map((value) => set(DEFAULT_SCENARIO, value, competition))
}

describe('a choice that is changed', () => {
  it.each(CHOICE_IDS)('is worked out anew: %s', (id) => {
    let scenario = DEFAULT_SCENARIO
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <AnalysisProvider dataset={dataset} scenario={scenario}>
        {children}
      </AnalysisProvider>
    )
    const { result, rerender } = renderHook(useAnalysis, { wrapper })
    for (const next of changed(id)) {
      scenario = next
      rerender()
      expect(result.current.evaluation).toEqual(evaluate(competition, resolveChoices(next, competition).choices))
    }
  })
})
