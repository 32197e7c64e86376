import { fromSearch } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { tabStorage } from '#state/scenario/persistence.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import type { ScenarioStore } from '#state/scenario/store.ts'

const KEY = 'cutline.received'

/** Is this page the same visit as before, loaded again? */
const isReload = (): boolean =>
  (performance.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'reload'

/**
 * The scenario that the link brought, whatever has become of it since: what the page opened with, or, where it was
 * loaded again in the middle of the work, what it had opened with first in this tab.
 */
export function receivedScenario(store: ScenarioStore): Scenario {
  const opened = store.getInitialState().scenario
  const tab = tabStorage()
  try {
    const before = tab?.getItem(KEY) ?? null
    if (before !== null && isReload()) return fromSearch(before).scenario
    tab?.setItem(KEY, toSearch(opened, { versioned: true }))
  } catch {
    // Not kept: after a reload what is on screen then counts as received.
  }
  return opened
}
