import { fromSearch } from '#state/scenario/decode.ts'
import { commit, type ScenarioStore } from '#state/scenario/store.ts'

/** Opens the scenario of another's link: a guest, with an entry of its own in the browser's history. */
export function openLink(store: ScenarioStore, search: string): void {
  const { scenario, issues } = fromSearch(search)
  commit(store, scenario, { step: true, also: { guest: true, issues, locks: new Set() } })
}
