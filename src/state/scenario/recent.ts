import { MAX_LINK_BYTES } from './decode.ts'
import { sameScenario, toSearch } from './encode.ts'
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts'
import { recordOf, storedText, storeRecord } from './storedRecord.ts'

/** Where the scenarios lie that another one took the place of. */
export const RECENT_KEY = 'cutline.recent'

const MAX_RECENT = 5

/** The links of scenarios that were one's own and lost their place, the last first. Never throws. */
export function recentSearches(storage: Storage | null): readonly string[] {
  const { searches } = recordOf(storedText(storage, RECENT_KEY))
  if (!Array.isArray(searches)) return []
  return searches
    .filter((search): search is string => typeof search === 'string' && search.length <= MAX_LINK_BYTES)
    .slice(0, MAX_RECENT)
}

/**
 * Remembers a scenario that is about to lose its place, but for the default one, and forgets what came before
 * it under the same hand. Full or blocked: not remembered.
 *
 * @param instead what this window itself left there earlier: replaced, not kept beside.
 */
export function rememberRecent(storage: Storage | null, scenario: Scenario, instead: string | null = null): void {
  if (sameScenario(scenario, DEFAULT_SCENARIO)) return
  const search = toSearch(scenario, { versioned: true })
  const others = recentSearches(storage).filter((other) => other !== search && other !== instead)
  const searches = [search, ...others].slice(0, MAX_RECENT)
  storeRecord(storage, RECENT_KEY, { searches })
}
