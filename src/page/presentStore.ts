import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What can be presented: the built-in story, the scenario on the page, or those that the reader kept. */
export const DECK_IDS = ['story', 'this', 'own'] as const
export type DeckId = (typeof DECK_IDS)[number]

/** The parameters of the address: parts of the page, never of a scenario. */
const DECK_PARAM = 'present'
const SLIDE_PARAM = 'slide'
/** What the notes window asks for by the same parameter. */
const NOTES = 'notes'

type PresentState = {
  /** `choose` before a deck was chosen; null while nothing is presented. */
  readonly deck: DeckId | 'choose' | null
  /** From 0; held to the deck by who shows it. */
  readonly slide: number
}

/** What an address asks to present. Never throws. */
function stateOf(search: string): PresentState {
  const params = new URLSearchParams(search)
  const deck = DECK_IDS.find((id) => id === params.get(DECK_PARAM)) ?? null
  const slide = /^[1-9]\d{0,3}$/.test(params.get(SLIDE_PARAM) ?? '') ? Number(params.get(SLIDE_PARAM)) - 1 : 0
  return { deck, slide }
}

const presentStore = createStore<PresentState>(() => stateOf(window.location.search))

export const usePresent = <T>(select: (state: PresentState) => T): T => useStore(presentStore, select)

/** Opens the choice of a deck, or a deck at its first slide. Going back in the browser leaves it again. */
export function openPresentation(deck: DeckId | 'choose' = 'choose'): void {
  const isOpen = presentStore.getState().deck !== null
  presentStore.setState({ deck, slide: 0 })
  write(isOpen ? 'replaceState' : 'pushState')
}

/** The page as it was. */
export function closePresentation(): void {
  presentStore.setState({ deck: null, slide: 0 })
  write('replaceState')
}

export function goToSlide(slide: number): void {
  presentStore.setState({ slide })
  write('replaceState')
}

/** Is this window the one for speaker's notes? */
export const isNotesWindow = (): boolean => new URLSearchParams(window.location.search).get(DECK_PARAM) === NOTES

/** The address of the notes window of a presentation. */
export const notesAddress = (session: string, locale: string): string =>
  `${window.location.pathname}?${DECK_PARAM}=${NOTES}&lang=${locale}#${session}`

/** Which presentation a notes window belongs to. */
export const sessionOfAddress = (): string => window.location.hash.slice(1)

/** So that a reload in front of an audience comes back to the same slide. */
function write(how: 'pushState' | 'replaceState'): void {
  const { deck, slide } = presentStore.getState()
  const url = new URL(window.location.href)
  url.searchParams.delete(DECK_PARAM)
  url.searchParams.delete(SLIDE_PARAM)
  if (deck !== null && deck !== 'choose') {
    url.searchParams.set(DECK_PARAM, deck)
    if (slide > 0) url.searchParams.set(SLIDE_PARAM, String(slide + 1))
  }
  try {
    window.history[how](window.history.state, '', url)
  } catch {
    // Refused: the presentation goes on, a reload comes back to the page instead.
  }
}

/** Follows the browser's back and forward. Returns the way to stop. */
export function followHistory(): () => void {
  const follow = () => presentStore.setState(stateOf(window.location.search))
  window.addEventListener('popstate', follow)
  return () => window.removeEventListener('popstate', follow)
}
