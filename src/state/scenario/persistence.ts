import { putAside } from './aside.ts'
import { fromSearch } from './decode.ts'
import { toSearch } from './encode.ts'
import { rememberRecent } from './recent.ts'
import type { Scenario } from './scenario.ts'
import type { ScenarioStore } from './store.ts'
import { recordOf, storedText, storeRecord } from './storedRecord.ts'

/** Where one's own last scenario lies. */
export const OWN_KEY = 'cutline.scenario'

const WRITE_MS = 500

/** The browser's storage, or null where it is blocked: even asking for it can throw. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

/** The storage that ends with the tab, or null where it is blocked. */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage
  } catch {
    return null
  }
}

/** One's own last scenario; null where there is none, or nothing that can be read. Never throws. */
export const loadOwn = (storage: Storage | null): Scenario | null => scenarioOf(storedText(storage, OWN_KEY))

function scenarioOf(text: string | null): Scenario | null {
  const { search } = recordOf(text)
  return typeof search === 'string' ? fromSearch(search).scenario : null
}

/** Stored as a link of the present version, so that its migrations serve here too. */
export const saveOwn = (storage: Storage | null, scenario: Scenario): void =>
  storeRecord(storage, OWN_KEY, { search: toSearch(scenario, { versioned: true }) })

/**
 * Stores the reader's own scenario once it has stopped changing, never one that came with a link. What another window has
 * stored there, or what is replaced by a link that the reader took over, is moved to the recent scenarios first; a text
 * that cannot be read is put aside.
 *
 * @returns a function that stops this.
 */
export function persistOwn(store: ScenarioStore, storage: Storage | null): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What this window left under the key, or went on from. */
  let own = store.getState().guest ? null : storedText(storage, OWN_KEY)
  const write = (): void => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    const { guest, scenario } = store.getState()
    if (guest) return
    makeWay(storage, own)
    saveOwn(storage, scenario)
    own = storedText(storage, OWN_KEY)
  }
  const stop = store.subscribe((now, before) => {
    if (now.guest || (now.scenario === before.scenario && now.guest === before.guest)) return
    timer ??= setTimeout(write, WRITE_MS)
  })
  window.addEventListener('pagehide', write)
  return () => {
    stop()
    window.removeEventListener('pagehide', write)
    write()
  }
}

/** Nothing is written over that this window did not write itself. */
function makeWay(storage: Storage | null, own: string | null): void {
  const there = storedText(storage, OWN_KEY)
  if (there === null) return
  const scenario = scenarioOf(there)
  if (scenario === null) putAside(storage, OWN_KEY, there)
  else if (there !== own) {
    const mine = scenarioOf(own)
    rememberRecent(storage, scenario, mine === null ? null : toSearch(mine, { versioned: true }))
  }
}
