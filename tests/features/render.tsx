import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { AnalysisProvider } from '#analysis/Analysis.tsx'
import type { Dataset } from '#data/dataset.ts'
import { LanguageProvider } from '#i18n/LanguageProvider.tsx'
import { loadWords } from '#i18n/loadMessages.ts'
import type { Locale } from '#i18n/locale.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { createScenarioStore, type ScenarioStore } from '#state/scenario/store.ts'
import { ScenarioProvider, useScenario } from '#state/scenario/useScenario.ts'
import { realDataset } from '../realDataset.ts'

export { realDataset }

type Options = {
  readonly locale?: Locale
  readonly dataset?: Dataset
  readonly scenario?: Partial<Scenario>
}

/** Renders a panel on the served data with a new store; by default as of the day before the first decision. */
export async function renderPanel(panel: ReactNode, { locale = 'ko', dataset, scenario = {} }: Options = {}) {
  const data = dataset ?? realDataset()
  const messages = await loadWords(locale)
  const store = createScenarioStore({ scenario: { ...DEFAULT_SCENARIO, asOf: '2026-01-14', ...scenario } })
  const page = (
    <LanguageProvider initial={{ locale, messages, words: messages }}>
      <ScenarioProvider store={store}>
        <Analysed dataset={data}>{panel}</Analysed>
      </ScenarioProvider>
    </LanguageProvider>
  )
  return { ...render(page), user: userEvent.setup(), store, t: messages, dataset: data }
}

/** Changes the scenario from outside the panel, as another panel would. */
export const change = (store: ScenarioStore, part: Partial<Scenario>): void =>
  act(() => store.setState({ scenario: { ...store.getState().scenario, ...part } }))

function Analysed({ dataset, children }: { readonly dataset: Dataset; readonly children: ReactNode }) {
  const scenario = useScenario((state) => state.scenario)
  return (
    <AnalysisProvider dataset={dataset} scenario={scenario}>
      {children}
    </AnalysisProvider>
  )
}
