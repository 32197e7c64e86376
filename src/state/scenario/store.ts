import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BenchmarkId } from '#core/engine/index.ts'
import { sameScenario } from './encode.ts'
import type { LinkIssue } from './linkIssue.ts'
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts'

/** A state that undo and redo restore. */
export type UndoEntry = { readonly scenario: Scenario; readonly guest: boolean }

export type ScenarioState = {
  readonly scenario: Scenario
  /** What undo and redo restore, the next one last. */
  readonly past: readonly UndoEntry[]
  readonly future: readonly UndoEntry[]
  /** It came with a link: it is not stored in the place of the reader's own last scenario. */
  readonly guest: boolean
  /** Benchmarks whose share stays when another weight is moved. Not part of a link. */
  readonly locks: ReadonlySet<BenchmarkId>
  /** The scenario at the start of the present drag; null where there is none. */
  readonly drag: Scenario | null
  /** What could not be read of the link that was opened. */
  readonly issues: readonly LinkIssue[]
  /** Rises with each change that deserves a browser history entry of its own. */
  readonly steps: number
}

export type ScenarioStore = StoreApi<ScenarioState>

/** Undo reaches back this far. */
export const MAX_PAST = 200

export type Opening = Partial<Pick<ScenarioState, 'scenario' | 'guest' | 'issues'>>

/** A store that starts with `opening`, by default with the default scenario as the reader's own. */
export function createScenarioStore(opening: Opening = {}): ScenarioStore {
  return createStore<ScenarioState>(() => ({
    scenario: DEFAULT_SCENARIO,
    past: [],
    future: [],
    guest: false,
    locks: new Set(),
    drag: null,
    issues: [],
    steps: 0,
    ...opening,
  }))
}

export type CommitOptions = {
  /** Ask for a browser history entry of its own: stage, preset, opened scenario. */
  readonly step?: boolean
  /** What else changes with it. */
  readonly also?: Partial<Pick<ScenarioState, 'guest' | 'issues' | 'locks'>>
}

/**
 * The only function that changes the scenario. Within a drag it adds nothing to undo; otherwise the change is one undo
 * entry. Where `next` is the same scenario, only `also` is set.
 */
export function commit(store: ScenarioStore, next: Scenario, { step = false, also = {} }: CommitOptions = {}): void {
  if (store.getState().drag !== null && !step) {
    store.setState({ ...also, scenario: next })
    return
  }
  endDrag(store)
  const { scenario, guest, past, steps } = store.getState()
  if (sameScenario(scenario, next)) {
    store.setState(also)
    return
  }
  store.setState({
    ...also,
    scenario: next,
    past: pushed(past, { scenario, guest }),
    future: [],
    steps: step ? steps + 1 : steps,
  })
}

/**
 * Starts a drag: weights are computed from the scenario as it is now, and all changes up to `endDrag` are one undo
 * entry.
 */
export function beginDrag(store: ScenarioStore): void {
  const { drag, scenario } = store.getState()
  if (drag === null) store.setState({ drag: scenario })
}

/** Ends a drag and keeps what it changed, as one undo entry. Does nothing where there is none. */
export function endDrag(store: ScenarioStore): void {
  const { drag, scenario, guest, past } = store.getState()
  if (drag === null) return
  if (sameScenario(drag, scenario)) store.setState({ drag: null, scenario: drag })
  else store.setState({ drag: null, past: pushed(past, { scenario: drag, guest }), future: [] })
}

/** Ends a drag and restores the scenario from before it (Escape). */
export function cancelDrag(store: ScenarioStore): void {
  const { drag } = store.getState()
  if (drag !== null) store.setState({ drag: null, scenario: drag })
}

/** Restores the state before the last change. A drag is ended first. */
export function undo(store: ScenarioStore): void {
  endDrag(store)
  const { scenario, guest, past, future } = store.getState()
  const before = past.at(-1)
  if (before !== undefined) {
    store.setState({ ...before, past: past.slice(0, -1), future: [...future, { scenario, guest }] })
  }
}

/** Restores the state before the last undo. */
export function redo(store: ScenarioStore): void {
  endDrag(store)
  const { scenario, guest, past, future } = store.getState()
  const after = future.at(-1)
  if (after !== undefined) {
    store.setState({ ...after, past: pushed(past, { scenario, guest }), future: future.slice(0, -1) })
  }
}

/** Makes a scenario that came with a link the reader's own, with its undo history: it is stored from now on. */
export function keepAsMine(store: ScenarioStore): void {
  const mine = (entries: readonly UndoEntry[]) => entries.map((entry) => ({ ...entry, guest: false }))
  const { past, future } = store.getState()
  store.setState({ guest: false, past: mine(past), future: mine(future) })
}

const pushed = (past: readonly UndoEntry[], entry: UndoEntry): readonly UndoEntry[] => [...past, entry].slice(-MAX_PAST)
