import { readFileSync } from 'node:fs'
import { act, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { AnalysisProvider } from '#analysis/Analysis.tsx'
import { assemble } from '#data/assemble.ts'
import type { BenchmarksFile, Dataset, ProvenanceFile } from '#data/dataset.ts'
import { LanguageProvider } from '#i18n/LanguageProvider.tsx'
import { loadMessages } from '#i18n/loadMessages.ts'
import type { Locale } from '#i18n/locale.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#scenario/scenario.ts'
import { createScenarioStore, type ScenarioStore } from '#scenario/store.ts'
import { ScenarioProvider, useScenario } from '#scenario/useScenario.ts'

const read = <T,>(path: string): T => JSON.parse(readFileSync(`public/data/${path}`, 'utf8')) as T

/** The served data of one stage, as the page joins it. */
export const realDataset = (competition = DEFAULT_SCENARIO.competition): Dataset =>
  assemble(
    read<BenchmarksFile>(`${competition}/benchmarks.json`),
    read<ProvenanceFile>(`${competition}/provenance.json`),
  )

type Options = {
  readonly locale?: Locale
  readonly dataset?: Dataset
  readonly scenario?: Partial<Scenario>
}

/** A panel on the served data with a fresh store, seen from the eve of the first decision unless said otherwise. */
export async function renderPanel(panel: ReactNode, { locale = 'ko', dataset, scenario = {} }: Options = {}) {
  const data = dataset ?? realDataset()
  const messages = await loadMessages(locale)
  const store = createScenarioStore({ scenario: { ...DEFAULT_SCENARIO, asOf: '2026-01-14', ...scenario } })
  const page = (
    <LanguageProvider initial={{ locale, messages }}>
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
