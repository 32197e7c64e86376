import { onlineManager, QueryClient, queryOptions } from '@tanstack/react-query'
import type { DataBase } from './base.ts'
import type { CorrectionsFile, Dataset, IndexFile } from './dataset.ts'
import { isOffline } from './fetchBytes.ts'
import { loadCorrections, loadDataset, loadIndex } from './loadDataset.ts'
import type { OwnList } from './own/ownStore.ts'
import { isOwnId } from './own/ownTable.ts'
import { retryDelay, shouldRetry } from './retry.ts'

/** Published data changes a few times a year; a page left open looks again when it is used after this, in milliseconds. */
const NEWEST_IS_FRESH_FOR = 10 * 60 * 1000

/** Every key of the cache, by the address of its base. */
export const queryKeys = {
  index: (base: DataBase) => ['index', base.url] as const,
  corrections: (base: DataBase) => ['corrections', base.url] as const,
  datasets: ['dataset'] as const,
  dataset: (base: DataBase, competition: string, dataVersion: string | null) =>
    ['dataset', isOwnId(competition) ? OWN : base.url, competition, dataVersion] as const,
  ownList: ['own-list'] as const,
  ownDataset: (competition: string) => ['dataset', OWN, competition] as const,
}

/** The query key in place of a base for data that this browser stores itself. */
const OWN = 'own:'

/** What a base offers: competitions and their data versions. */
export function indexQuery(base: DataBase) {
  return queryOptions<IndexFile, Error, IndexFile, ReturnType<typeof queryKeys.index>>({
    queryKey: queryKeys.index(base),
    queryFn: ({ signal }) => loadIndex(base, signal),
    staleTime: NEWEST_IS_FRESH_FOR,
  })
}

/** What was corrected in released data; asked for where it is shown. */
export function correctionsQuery(base: DataBase) {
  return queryOptions<CorrectionsFile, Error, CorrectionsFile, ReturnType<typeof queryKeys.corrections>>({
    queryKey: queryKeys.corrections(base),
    queryFn: ({ signal }) => loadCorrections(base, signal),
    staleTime: NEWEST_IS_FRESH_FOR,
  })
}

/**
 * The joined files of one competition.
 *
 * While another base or data version of the same competition is fetched, `data` stays the previous
 * one with `isPlaceholderData`; data of another competition never stands in. A failing refetch keeps
 * `data` beside `error`; when a new base or version fails for good, ask `lastGoodDataset`.
 *
 * @param dataVersion Pinned version, or null for the newest. A pinned one never goes stale.
 */
export function datasetQuery(base: DataBase, competition: string, dataVersion: string | null) {
  return queryOptions<Dataset, Error, Dataset, ReturnType<typeof queryKeys.dataset>>({
    queryKey: queryKeys.dataset(base, competition, dataVersion),
    queryFn: async ({ client, signal }) => {
      if (isOwnId(competition)) return (await import('./own/loadOwn.ts')).loadOwn(competition, dataVersion)
      // Tried once here: the dataset's own retries cover it, and two policies would multiply.
      const index = await client.fetchQuery({ ...indexQuery(base), retry: false })
      return loadDataset(base, index, competition, dataVersion, signal)
    },
    staleTime: dataVersion === null && !isOwnId(competition) ? NEWEST_IS_FRESH_FOR : Number.POSITIVE_INFINITY,
    placeholderData: (previous) => (previous?.competition.id === competition ? previous : undefined),
  })
}

/** The competitions of the reader's own that this browser keeps. */
export function ownListQuery() {
  return queryOptions<OwnList, Error, OwnList, typeof queryKeys.ownList>({
    queryKey: queryKeys.ownList,
    queryFn: async () => (await import('./own/ownStore.ts')).listOwn(),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** What is kept has changed: the list, and what is on screen of it, are read again. */
export async function ownChanged(client: QueryClient, competition: string | null): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: queryKeys.ownList }),
    competition === null
      ? client.invalidateQueries({ queryKey: ['dataset', OWN] })
      : client.invalidateQueries({ queryKey: queryKeys.ownDataset(competition) }),
  ])
}

/** The newest data of a competition that was ever loaded in this tab, from whatever base or version. */
export function lastGoodDataset(client: QueryClient, competition: string): Dataset | undefined {
  return client
    .getQueryCache()
    .findAll({ queryKey: queryKeys.datasets })
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .map((query) => query.state.data as Dataset | undefined)
    .find((dataset) => dataset?.competition.id === competition)
}

/**
 * One per page. Nothing is dropped from the cache (a few files at most), so that good data outlives
 * a bad base. Attempts are made without a network too: a waiting page could not say why it waits.
 */
export function createQueryClient(): QueryClient {
  // The library takes a page for online until it hears otherwise: a page that began without a network would not notice
  // that it is back, and not ask again.
  onlineManager.setOnline(!isOffline())
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay,
        networkMode: 'always',
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnReconnect: true,
        // Figures must not change under the hands of someone who only looked away.
        refetchOnWindowFocus: false,
      },
    },
  })
}
