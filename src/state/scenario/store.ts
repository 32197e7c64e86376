import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BenchmarkId } from '#core/engine/index.ts'
import { sameScenario } from './encode.ts'
import type { LinkIssue } from './linkIssue.ts'
import { DEFAULT_SCENARIO, type Scenario } from './scenario.ts'

/** What undo and redo go back to. */
export type Moment = { readonly scenario: Scenario; readonly guest: boolean }

export type ScenarioState = {
  readonly scenario: Scenario
  /** Undo and redo, nearest last. */
  readonly past: readonly Moment[]
  readonly future: readonly Moment[]
  /** Came with a link and is not one's own: never stored over one's own last scenario. */
  readonly guest: boolean
  /** Benchmarks whose share a moved weight must leave alone. A tool of the hand, not part of a link. */
  readonly locks: ReadonlySet<BenchmarkId>
  /** The scenario at the start of the drag that is going on. */
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

/** A store with an opened scenario, by default one's own default one. */
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
 * The one way to change the scenario. During a drag only the present moves; otherwise the change is
 * one undo entry. A change that changes nothing is none.
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

/** From now on moves are computed from this moment, and all of them are one undo entry. */
export function beginDrag(store: ScenarioStore): void {
  const { drag, scenario } = store.getState()
  if (drag === null) store.setState({ drag: scenario })
}

/** The drag rests where it is. Harmless where none is going on. */
export function endDrag(store: ScenarioStore): void {
  const { drag, scenario, guest, past } = store.getState()
  if (drag === null) return
  if (sameScenario(drag, scenario)) store.setState({ drag: null, scenario: drag })
  else store.setState({ drag: null, past: pushed(past, { scenario: drag, guest }), future: [] })
}

/** The drag never happened (Escape). */
export function cancelDrag(store: ScenarioStore): void {
  const { drag } = store.getState()
  if (drag !== null) store.setState({ drag: null, scenario: drag })
}

/** One choice back. A drag that is going on is ended first. */
export function undo(store: ScenarioStore): void {
  endDrag(store)
  const { scenario, guest, past, future } = store.getState()
  const before = past.at(-1)
  if (before !== undefined) {
    store.setState({ ...before, past: past.slice(0, -1), future: [...future, { scenario, guest }] })
  }
}

/** One undone choice forward again. */
export function redo(store: ScenarioStore): void {
  endDrag(store)
  const { scenario, guest, past, future } = store.getState()
  const after = future.at(-1)
  if (after !== undefined) {
    store.setState({ ...after, past: pushed(past, { scenario, guest }), future: future.slice(0, -1) })
  }
}

/** The guest becomes one's own scenario, with all that undo reaches, and is stored from now on. */
export function keepAsMine(store: ScenarioStore): void {
  const mine = (moments: readonly Moment[]) => moments.map((moment) => ({ ...moment, guest: false }))
  const { past, future } = store.getState()
  store.setState({ guest: false, past: mine(past), future: mine(future) })
}

const pushed = (past: readonly Moment[], moment: Moment): readonly Moment[] => [...past, moment].slice(-MAX_PAST)
