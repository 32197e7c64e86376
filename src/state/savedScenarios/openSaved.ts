import { fromSearch } from '#state/scenario/decode.ts'
import { rememberRecent } from '#state/scenario/recent.ts'
import { commit, type ScenarioStore } from '#state/scenario/store.ts'
import type { SavedScenario } from './savedScenario.ts'

/**
 * Opens a saved scenario as the reader's own, with one undo entry and one entry in the browser's history. The former
 * scenario is added to the recent ones, unless it came with a link.
 */
export function openSaved(
  store: ScenarioStore,
  { search }: Pick<SavedScenario, 'search'>,
  storage: Storage | null,
): void {
  const { scenario: left, guest } = store.getState()
  if (!guest) rememberRecent(storage, left)
  const { scenario, issues } = fromSearch(search)
  commit(store, scenario, { step: true, also: { guest: false, issues, locks: new Set() } })
}
