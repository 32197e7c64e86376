import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { AnalysisProvider } from '#analysis/Analysis.tsx'
import { ChancesProvider } from '#analysis/chances/ChancesProvider.tsx'
import type { Dataset } from '#data/dataset.ts'
import { nameMissingSources } from '#data/own/nameMissingSources.ts'
import { datasetQuery, indexQuery, lastGoodDataset } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import { LoadProblem } from '#features/dataSource/LoadProblem.tsx'
import { OpenPresentation } from '#features/present/OpenPresentation.tsx'
import { useT } from '#i18n/useT.ts'
import { convertKappa } from '#state/scenario/kappa.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { Waiting } from '#ui/Waiting.tsx'
import { Dashboard } from './Dashboard.tsx'
import { DropZone } from './DropZone.tsx'
import { OpenDialog } from './dialogs.tsx'

/** Loads the data that the scenario asks for, and keeps the last good data in sight if that fails. */
export function App() {
  const t = useT()
  const client = useQueryClient()
  const base = useBase()
  const scenario = useScenario((s) => s.scenario)
  const index = useQuery(indexQuery(base))
  const query = useQuery(datasetQuery(base, scenario.competition, scenario.dataVersion))
  const loaded = query.data ?? (query.error ? lastGoodDataset(client, scenario.competition) : undefined)
  const { noSource } = t.dataSource.own
  const dataset = useMemo(() => loaded && nameMissingSources(loaded, noSource), [loaded, noSource])

  const store = useScenarioStore()
  useEffect(() => {
    if (scenario.kappa !== null && dataset !== undefined) convertKappa(store, dataset.competition)
  }, [store, scenario, dataset])

  const last = useRef<Shown | null>(null)
  useEffect(() => {
    if (dataset !== undefined) last.current = { dataset, scenario }
  }, [dataset, scenario])
  const shown = dataset === undefined ? last.current : { dataset, scenario }
  const retry = () => void query.refetch()
  const problem = query.error !== null && (
    // Never fetched: it is needed most where nothing can be.
    <LoadProblem error={query.error} kept={shown} onRetry={retry} />
  )

  if (shown === null) {
    if (!problem) return <Waiting label={t.app.loading} />
    return (
      <>
        <main>{problem}</main>
        <OpenDialog />
        <DropZone />
      </>
    )
  }
  return (
    <AnalysisProvider dataset={shown.dataset} scenario={shown.scenario}>
      <ChancesProvider>
        <OpenPresentation dataset={shown.dataset} scenario={shown.scenario}>
          <Dashboard
            index={index.data ?? null}
            isStale={query.isPlaceholderData || dataset === undefined}
            isHeld={dataset === undefined}
            problem={problem || null}
          />
          <DropZone />
        </OpenPresentation>
      </ChancesProvider>
    </AnalysisProvider>
  )
}

/** The last data that was on screen, with the choices that it was seen under. */
type Shown = { readonly dataset: Dataset; readonly scenario: Scenario }
