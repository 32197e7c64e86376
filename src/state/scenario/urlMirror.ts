import { fromSearch } from './decode.ts'
import { sameScenario, toSearch } from './encode.ts'
import { framed, isOfPage } from './params.ts'
import { commit, endDrag, type ScenarioState, type ScenarioStore } from './store.ts'

/**
 * Browsers count calls of the history: Safari refuses more than a hundred within ten seconds (within
 * thirty in its older versions), others drop what comes too fast. Five a second stays clear of that,
 * and nobody reads an address while dragging.
 */
const MIRROR_MS = 200

/** What the next "Back" closes instead of bringing earlier choices back. */
let backCloses: (() => void) | null = null

/**
 * Adds a history entry for something that was opened: "Back" closes it and undoes no choice.
 * @returns a function to call when it was closed in another way; it removes the entry.
 */
export function closeOnBack(close: () => void): () => void {
  window.history.pushState(window.history.state, '')
  const depth = window.history.length
  const back = () => {
    backCloses = null
    close()
  }
  backCloses = back
  return () => {
    if (backCloses !== back) return
    // Another entry on top of it is the reader's own step: it stays.
    if (window.history.length === depth) {
      backCloses = () => {
        backCloses = null
      }
      window.history.back()
    } else backCloses = null
  }
}

/** What a history entry of this page carries besides its address. */
type Entry = { readonly cutline: { readonly guest: boolean } }

/**
 * Keeps the address and the store in step, from the first moment on. The store leads: its changes
 * replace the address at most once in `MIRROR_MS`, in a drag not before it has paused that long (each
 * change of the address makes browsers look for the page's icon again, in the middle of a frame), and a
 * change that counts as a step adds an entry.
 * The address leads in one case, when the user goes back or forward; `replaceState` and `pushState`
 * fire no `popstate`, so nothing echoes. Other parameters of the page and the fragment stay.
 *
 * @returns a function that stops this, after it has written what is still waiting.
 */
export function mirrorUrl(store: ScenarioStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastWrite = Number.NEGATIVE_INFINITY
  /** The state that the address now holds. */
  let shown: ScenarioState = store.getState()
  let waiting = shown
  /** The scenario of a link as it was opened: the address is left as it came, also when its κ is converted to ε. */
  let asItCame = shown.guest ? shown.scenario : null

  const write = (how: 'pushState' | 'replaceState', state: ScenarioState): boolean => {
    lastWrite = performance.now()
    try {
      window.history[how]({ cutline: { guest: state.guest } } satisfies Entry, '', addressOf(state))
      shown = state
      return true
    } catch {
      return false
    }
  }
  const cancel = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const flush = (): void => {
    if (timer === undefined) return
    cancel()
    // Refused: the browser has had enough for now.
    if (!write('replaceState', waiting)) schedule()
  }
  const schedule = (): void => {
    const earliest = waiting.drag === null ? lastWrite + MIRROR_MS - performance.now() : MIRROR_MS
    timer ??= setTimeout(flush, Math.max(0, earliest))
  }

  const stop = store.subscribe((now, before) => {
    if (now.steps !== before.steps) {
      flush()
      cancel()
      waiting = now
      if (!write('pushState', now)) schedule()
    } else if (before.scenario === asItCame && before.scenario.kappa !== null && now.scenario.kappa === null) {
      shown = now
    } else if (now.scenario !== before.scenario || now.guest !== before.guest) {
      waiting = now
      if (now.drag !== null) cancel()
      if (now.scenario === shown.scenario && now.guest === shown.guest) cancel()
      else schedule()
    }
  })

  const follow = (event: PopStateEvent): void => {
    cancel()
    endDrag(store)
    if (backCloses !== null) {
      // The entry that was left had no scenario of its own: the one below takes the present one.
      backCloses()
      shown = store.getState()
      write('replaceState', shown)
      return
    }
    const { scenario, issues } = fromSearch(window.location.search)
    const guest = guestOf(event.state) ?? store.getState().guest
    asItCame = scenario
    shown = { ...store.getState(), scenario, guest }
    if (!sameScenario(store.getState().scenario, scenario)) commit(store, scenario, { also: { guest, issues } })
    else store.setState({ guest, issues })
    cancel()
  }

  if (shown.guest) markAsGuest()
  else if (shown.scenario.kappa === null) write('replaceState', shown)
  window.addEventListener('popstate', follow)
  window.addEventListener('pagehide', flush)
  return () => {
    flush()
    stop()
    window.removeEventListener('popstate', follow)
    window.removeEventListener('pagehide', flush)
  }
}

/**
 * The address of the page with another scenario: what else the page keeps there stays. A guest's says
 * its version, so that even the default scenario is not taken for a bare address when loaded again.
 */
function addressOf({ scenario, guest }: ScenarioState): string {
  const { pathname, hash, search: present } = window.location
  const query = new URLSearchParams(toSearch(scenario, { versioned: guest }))
  for (const [name, value] of new URLSearchParams(present)) if (isOfPage(name)) query.append(name, value)
  return `${pathname}${framed(query)}${hash}`
}

/** A link that was opened stays as it came, with its version and whatever could not be read, until the first change. */
function markAsGuest(): void {
  try {
    window.history.replaceState({ cutline: { guest: true } } satisfies Entry, '')
  } catch {
    // Without the mark, going back keeps the guest as it is.
  }
}

/** Whether an entry of the browser's history was a guest's; null where it is none of ours. */
export function guestOf(state: unknown): boolean | null {
  const guest = (state as Partial<Entry> | null)?.cutline?.guest
  return typeof guest === 'boolean' ? guest : null
}
