import { fromSearch } from './decode.ts'
import { sameScenario } from './encode.ts'
import { hasScenario } from './params.ts'
import { loadOwn } from './persistence.ts'
import { DEFAULT_SCENARIO } from './scenario.ts'
import { commit, type Opening, type ScenarioStore } from './store.ts'

/**
 * What the page opens with: a link's scenario as a guest, or on a bare address one's own last one.
 * A reload of one's own address is no guest: the link says what was stored last, or the browser's entry
 * says that it was one's own, where another window has stored its own since.
 *
 * @param wasGuest what the entry of the browser's history says; null where it says nothing.
 */
export function openingOf(search: string, storage: Storage | null, wasGuest: boolean | null = null): Required<Opening> {
  const own = loadOwn(storage)
  if (!hasScenario(search)) return { scenario: own ?? DEFAULT_SCENARIO, guest: false, issues: [] }
  const { scenario, issues } = fromSearch(search)
  const guest = wasGuest !== false && (own === null || !sameScenario(own, scenario))
  return { scenario, guest, issues }
}

/** One's own last scenario instead of the guest. */
export function backToMine(store: ScenarioStore, storage: Storage | null): void {
  const also = { guest: false, issues: [], locks: new Set<string>() }
  commit(store, loadOwn(storage) ?? DEFAULT_SCENARIO, { step: true, also })
}
