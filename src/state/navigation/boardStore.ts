import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The detail that is open in the board; one at a time. */
export type Opened =
  | { readonly kind: 'value'; readonly team: string; readonly row: string }
  | { readonly kind: 'evidence'; readonly team: string; readonly row: string }
  | { readonly kind: 'gate'; readonly team: string }
  | { readonly kind: 'points'; readonly team: string; readonly row: string }
  | { readonly kind: 'weight'; readonly row: string }

/** The two teams that the gap column compares. */
export type Pair = { readonly of: string; readonly against: string }

type BoardState = {
  readonly opened: Opened | null
  /** The pair that the reader chose; null for the two teams at the cut. */
  readonly pair: Pair | null
  /** Teams that the reader wants a column for, where the board cannot show all. */
  readonly pins: readonly string[]
  /**
   * Groups, gate rows and parts that the reader folded (true) or unfolded (false); others follow the board's default.
   */
  readonly folds: Readonly<Record<string, boolean>>
  /** The row or group on which "only this" was last pressed, and the weights before. */
  readonly only: { readonly of: string; readonly before: Readonly<Record<string, number>> } | null
  /**
   * Texts of compared scenarios in heads and cells where they differ: by `team`, `row team`, and `:row` (see
   * `besideOf`).
   */
  readonly beside: Readonly<Record<string, string>>
}

/** How the reader has arranged the board: never part of a scenario, a link or the storage. */
export const boardStore = createStore<BoardState>(() => ({
  opened: null,
  pair: null,
  pins: [],
  folds: {},
  only: null,
  beside: {},
}))

export const useBoard = <T>(select: (state: BoardState) => T): T => useStore(boardStore, select)

const sameOpened = (a: Opened | null, b: Opened | null): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Opens it, or closes it where it is open already. */
export const toggleOpened = (next: Opened): void =>
  boardStore.setState(({ opened }) => ({ opened: sameOpened(opened, next) ? null : next }))

export const closeOpened = (): void => boardStore.setState({ opened: null })

export const choosePair = (pair: Pair | null): void => boardStore.setState({ pair })

export const togglePin = (team: string): void =>
  boardStore.setState(({ pins }) => ({
    pins: pins.includes(team) ? pins.filter((pin) => pin !== team) : [...pins, team],
  }))

/** A group may have any id, also the name of another part of the board. */
export const groupFold = (id: string): `group ${string}` => `group ${id}`

export const setFold = (id: 'gate' | 'pillars' | `group ${string}`, isFolded: boolean): void =>
  boardStore.setState(({ folds }) => ({ folds: { ...folds, [id]: isFolded } }))

export const rememberOnly = (only: BoardState['only']): void => boardStore.setState({ only })
