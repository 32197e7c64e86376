import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Dataset } from '#data/dataset.ts'
import { datasetQuery, indexQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'

export type Stages = {
  /** This stage and every other one that could be loaded, by the day of their decision. */
  readonly datasets: readonly Dataset[]
  readonly isWaiting: boolean
}

/** The stages that stand beside the one on screen; one that cannot be loaded is left out. */
export function useStages(current: Dataset): Stages {
  const base = useBase()
  const index = useQuery(indexQuery(base))
  const others = (index.data?.competitions ?? []).filter((c) => c.id !== current.competition.id)
  const { loaded, isWaiting } = useQueries({
    queries: others.map((c) => datasetQuery(base, c.id, null)),
    combine: together,
  })
  const datasets = useMemo(() => [current, ...loaded].sort(byDecision), [current, loaded])
  return { datasets, isWaiting: index.isPending || isWaiting }
}

function together(results: readonly UseQueryResult<Dataset>[]) {
  return { loaded: results.flatMap((result) => result.data ?? []), isWaiting: results.some((r) => r.isPending) }
}

function byDecision(a: Dataset, b: Dataset): number {
  const day = ({ competition }: Dataset) => competition.actual?.decided ?? competition.defaultDate
  return day(a) < day(b) ? -1 : 1
}
