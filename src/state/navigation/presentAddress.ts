import { addressWith, framedIn } from '#state/scenario/pageAddress.ts'
import { type DeckId, presentOf, presentStore } from './presentStore.ts'

export const goToSlide = (slide: number): void => presentStore.setState({ slide })

/** The address of the notes window of a presentation. */
export const notesAddress = (session: string, locale: string): string =>
  `${window.location.pathname}?present=notes&lang=${locale}#${session}`

/** The same link, opening its scenarios as slides. */
export function presentingLink(link: string, deck: DeckId): string {
  const url = new URL(link)
  url.searchParams.set('present', deck)
  return framedIn(url.href)
}

/** Which presentation a notes window belongs to. */
export const sessionOfAddress = (): string => window.location.hash.slice(1)

/**
 * Keeps the presentation and its slide in the address, so that a reload comes back to the same slide. Opening it adds an
 * entry to the browser's history: going back leaves it. Returns a function that stops this and removes it from the
 * address.
 */
export function followPresentation(): () => void {
  const isNew = presentOf(window.location.search).deck === null
  write(isNew ? 'pushState' : 'replaceState')
  const stop = presentStore.subscribe(() => write('replaceState'))
  const follow = () => {
    const asked = presentOf(window.location.search)
    // A deck that is still to be chosen has no address of its own.
    presentStore.setState(asked)
  }
  window.addEventListener('popstate', follow)
  return () => {
    stop()
    window.removeEventListener('popstate', follow)
  }
}

function write(how: 'pushState' | 'replaceState'): void {
  const { deck, slide } = presentStore.getState()
  const query = new URLSearchParams(window.location.search)
  query.delete('present')
  query.delete('slide')
  if (deck !== null && deck !== 'choose') {
    query.set('present', deck)
    if (slide > 0) query.set('slide', String(slide + 1))
  }
  const address = addressWith(query)
  const { pathname, search, hash } = window.location
  if (how === 'replaceState' && address === `${pathname}${search}${hash}`) return
  try {
    window.history[how](window.history.state, '', address)
  } catch {
    // Refused: the presentation goes on, a reload comes back to the page instead.
  }
}
