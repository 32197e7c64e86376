import type { Locale } from '#i18n/locale.ts'

/** One of those that the build has drawn: the board of the default scenario in a language, or the page without a verdict. */
export type Picture = Locale | 'neutral'

export type Visit = {
  readonly protocol: string
  readonly search: string
  readonly locale: Locale
  /** What the browser keeps of an earlier visit; null where there is nothing, or storage is blocked. */
  readonly kept: { readonly scenario: string | null; readonly base: string | null }
}

/** What networks and mail programs hang on to a link. Anything else that is not known here may mean another scenario. */
const TRACKER = /^(?:utm_[a-z]+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|_ga|_gl|ref)$/

/**
 * Which picture may stand before the page does: the default board only where the page will open with it for certain.
 * A link that says anything of a scenario, of data or of a presentation gets the neutral one, and so does a reader with
 * a scenario or a base of data of their own; a page opened as a file never starts.
 */
export function pictureFor({ protocol, search, locale, kept }: Visit): Picture {
  const isServed = protocol === 'https:' || protocol === 'http:'
  const isOwn = kept.scenario !== null || kept.base !== null
  const parts = search.replace(/^\?/, '').split('&')
  return isServed && !isOwn && parts.every(saysNothing) ? locale : 'neutral'
}

function saysNothing(part: string): boolean {
  const [name = ''] = part.split('=', 1)
  return part === '' || part === 'lang=ko' || part === 'lang=en' || TRACKER.test(name)
}
