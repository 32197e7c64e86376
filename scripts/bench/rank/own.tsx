import '#ui/tokens.css'
import '#ui/base.css'
import { createRoot } from 'react-dom/client'
import { AnalysisProvider, useAnalysis } from '#analysis/Analysis.tsx'
import type { Evaluation } from '#core/engine/index.ts'
import { assemble } from '#data/assemble.ts'
import type { Dataset } from '#data/dataset.ts'
import { contractOfTable } from '#data/own/contractOfTable.ts'
import { LeagueRanking } from '#features/league/LeagueRanking.tsx'
import { LanguageProvider } from '#i18n/LanguageProvider.tsx'
import { loadMessages, loadWords } from '#i18n/loadMessages.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { beginDrag, commit, createScenarioStore } from '#state/scenario/store.ts'
import { ScenarioProvider, useScenario } from '#state/scenario/useScenario.ts'
import { type Change, painted, type Table, weightsAt } from './table.ts'

/** The page's own ranking of a league with all that it stands on: the whole evaluation, and the rows in sight. */
export async function changeInOwn(table: Table, steps: number, place: HTMLElement): Promise<Change[]> {
  const dataset = datasetOf(table)
  const { id, field, teams } = dataset.competition
  const store = createScenarioStore({ scenario: { ...DEFAULT_SCENARIO, competition: id } })
  const [messages, words] = await Promise.all([loadMessages('en'), loadWords('en')])
  const shown: { evaluation?: Evaluation } = {}
  const root = createRoot(place)
  root.render(
    <LanguageProvider initial={{ locale: 'en', messages, words }}>
      <ScenarioProvider store={store}>
        <Analysed dataset={dataset}>
          <LeagueRanking />
          <Shown onShow={(evaluation) => (shown.evaluation = evaluation)} />
        </Analysed>
      </ScenarioProvider>
    </LanguageProvider>,
  )
  await new Promise((resolve) => setTimeout(resolve, 2000))

  const names = new Map(teams.map((team) => [team.id, team.name.en]))
  beginDrag(store)
  const changes: Change[] = []
  for (let step = 0; step < steps; step++) {
    const weights = weightsAt(step, field.length)
    const start = performance.now()
    commit(store, {
      ...store.getState().scenario,
      weights: Object.fromEntries(field.map(({ benchmark }, j) => [benchmark, weights[j] ?? 0])),
    })
    await painted()
    const ms = performance.now() - start
    const ranking = shown.evaluation?.ranking ?? []
    changes.push({ ms, first: ranking.slice(0, 5).map(({ team }) => names.get(team) ?? team) })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  root.unmount()
  return changes
}

function datasetOf({ columns, rows }: Table): Dataset {
  const { benchmarks, provenance } = contractOfTable({
    id: 'own-bench',
    title: 'bench',
    date: '2024-08-29',
    source: { title: null, url: null },
    seats: 1,
    benchmarks: columns.map((name) => {
      return { name, min: 0, max: 100, unit: '%', lowerIsBetter: false, weight: 10, questions: null, group: null }
    }),
    teams: rows.map(({ name, values }) => ({ name, scores: values })),
    claims: [],
  })
  return assemble(benchmarks, provenance)
}

function Analysed({ dataset, children }: { readonly dataset: Dataset; readonly children: React.ReactNode }) {
  const scenario = useScenario((state) => state.scenario)
  return (
    <AnalysisProvider dataset={dataset} scenario={scenario}>
      {children}
    </AnalysisProvider>
  )
}

/** Reports the rows on the page after each change. */
function Shown({ onShow }: { readonly onShow: (evaluation: Evaluation) => void }) {
  onShow(useAnalysis().evaluation)
  return null
}
