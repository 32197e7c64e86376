import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Dataset } from '#data/dataset.ts'
import { datasetQuery, indexQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'

export type Stages = {
  /** This stage and every other one that could be loaded, by the day of their decision. */
  readonly datasets: readonly Dataset[]
  readonly isWaiting: boolean
  /** Asks again for what could not be loaded; null where nothing is missing. */
  readonly again: (() => void) | null
}

/** The stages that stand beside the one on screen; one that cannot be loaded is left out, and said to be missing. */
export function useStages(current: Dataset): Stages {
  const base = useBase()
  const index = useQuery(indexQuery(base))
  const others = (index.data?.competitions ?? []).filter((c) => c.id !== current.competition.id)
  const { loaded, failed, isWaiting } = useQueries({
    queries: others.map((c) => datasetQuery(base, c.id, null)),
    combine: together,
  })
  const datasets = useMemo(() => [current, ...loaded].sort(byDecision), [current, loaded])
  const missing = index.isError ? [index, ...failed] : failed
  return {
    datasets,
    isWaiting: index.isPending || isWaiting,
    again: missing.length === 0 ? null : () => missing.forEach(({ refetch }) => void refetch()),
  }
}

function together(results: readonly UseQueryResult<Dataset>[]) {
  return {
    loaded: results.flatMap((result) => result.data ?? []),
    failed: results.filter((result) => result.isError && result.data === undefined),
    isWaiting: results.some((r) => r.isPending),
  }
}

function byDecision(a: Dataset, b: Dataset): number {
  const day = ({ competition }: Dataset) => competition.actual?.decided ?? competition.defaultDate
  return day(a) < day(b) ? -1 : 1
}
