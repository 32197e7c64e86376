import { MAX_LINK_BYTES } from './decode.ts'
import { sameScenario, toSearch } from './encode.ts'
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts'
import { recordOf, storedText, storeRecord } from './storedRecord.ts'

/** The storage key of the reader's own scenarios that were replaced by another. */
export const RECENT_KEY = 'cutline.recent'

const MAX_RECENT = 5

/** The links of the reader's own scenarios that were replaced, the latest first. Never throws. */
export function recentSearches(storage: Storage | null): readonly string[] {
  const { searches } = recordOf(storedText(storage, RECENT_KEY))
  if (!Array.isArray(searches)) return []
  return searches
    .filter((search): search is string => typeof search === 'string' && search.length <= MAX_LINK_BYTES)
    .slice(0, MAX_RECENT)
}

/**
 * Remembers a scenario that is about to be replaced, unless it is the default. Does nothing where the storage is full or
 * blocked.
 *
 * @param instead a link that this window remembered earlier: it is replaced.
 */
export function rememberRecent(storage: Storage | null, scenario: Scenario, instead: string | null = null): void {
  if (sameScenario(scenario, DEFAULT_SCENARIO)) return
  const search = toSearch(scenario, { versioned: true })
  const others = recentSearches(storage).filter((other) => other !== search && other !== instead)
  const searches = [search, ...others].slice(0, MAX_RECENT)
  storeRecord(storage, RECENT_KEY, { searches })
}
