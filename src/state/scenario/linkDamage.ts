/** What the page writes into a link, and how a link ends that nothing was glued to. */
const CLEAN = /^(?:\?[a-z\d&=_.:*+-]*[a-z\d])?$/

export const isClean = (search: string): boolean => CLEAN.test(search)

/**
 * Puts into the address what `mendLink` makes of it, so that all that is read of it is whole. The means to do so are
 * fetched only for an address that needs it; where they cannot be, what is broken is named as such.
 */
export async function mendAddress(): Promise<void> {
  const { search, pathname, hash } = window.location
  if (isClean(search)) return
  try {
    const { mendLink } = await import('./mendLink.ts')
    window.history.replaceState(window.history.state, '', `${pathname}${mendLink(search)}${hash}`)
  } catch {
    // Left as it came.
  }
}
