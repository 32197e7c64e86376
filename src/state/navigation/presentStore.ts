import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What can be presented: the built-in story, the scenario on the page, those that are compared, or those that are kept. */
export const DECK_IDS = ['story', 'this', 'compare', 'own'] as const
export type DeckId = (typeof DECK_IDS)[number]

type PresentState = {
  /** `choose` before a deck was chosen; null while nothing is presented. */
  readonly deck: DeckId | 'choose' | null
  /** From 0; held to the deck by who shows it. */
  readonly slide: number
}

/** What an address asks to present, by `present` and `slide`: parts of the page, never of a scenario. Never throws. */
export function presentOf(search: string): PresentState {
  const params = new URLSearchParams(search)
  const slide = Number(params.get('slide'))
  return {
    deck: DECK_IDS.find((id) => id === params.get('present')) ?? null,
    slide: Number.isInteger(slide) && slide > 0 ? slide - 1 : 0,
  }
}

/** What is presented over the page; nothing where the build draws it. `presentAddress.ts` keeps the address in step while anything is. */
export const presentStore = createStore<PresentState>(() => presentOf(globalThis.location?.search ?? ''))

export const usePresent = <T>(select: (state: PresentState) => T): T => useStore(presentStore, select)

/** The page as it was. */
export const closePresentation = (): void => presentStore.setState({ deck: null, slide: 0 })

/** Opens the choice of a deck, or a deck at its first slide. */
export const openPresentation = (deck: DeckId | 'choose' = 'choose'): void => presentStore.setState({ deck, slide: 0 })
