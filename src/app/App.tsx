import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { AnalysisProvider } from '#analysis/Analysis.tsx'
import { ChancesProvider } from '#analysis/chances/ChancesProvider.tsx'
import { configuredBase } from '#data/base.ts'
import { datasetQuery, indexQuery, lastGoodDataset } from '#data/queries.ts'
import { useT } from '#i18n/useT.ts'
import { useScenario } from '#scenario/useScenario.ts'
import { Waiting } from '#ui/Waiting.tsx'
import { Dashboard } from './Dashboard.tsx'
import { LoadProblem } from './LoadProblem.tsx'

/** Loads the data that the scenario asks for, and keeps the last good data in sight if that fails. */
export function App() {
  const t = useT()
  const client = useQueryClient()
  const base = useMemo(() => configuredBase(), [])
  const scenario = useScenario((s) => s.scenario)
  const index = useQuery(indexQuery(base))
  const query = useQuery(datasetQuery(base, scenario.competition, scenario.dataVersion))
  const dataset = query.data ?? (query.error ? lastGoodDataset(client, scenario.competition) : undefined)

  if (dataset === undefined) {
    if (query.error === null) return <Waiting label={t.app.loading} />
    return (
      <main>
        <LoadProblem error={query.error} hasData={false} onRetry={() => void query.refetch()} />
      </main>
    )
  }
  return (
    <AnalysisProvider dataset={dataset} scenario={scenario}>
      <ChancesProvider>
        <Dashboard
          base={base}
          index={index.data ?? null}
          isStale={query.isPlaceholderData}
          problem={
            query.error === null ? null : (
              <LoadProblem error={query.error} hasData onRetry={() => void query.refetch()} />
            )
          }
        />
      </ChancesProvider>
    </AnalysisProvider>
  )
}
