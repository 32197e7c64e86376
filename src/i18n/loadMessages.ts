import type { Locale } from './locale.ts'
import type { DepthMessages, FirstMessages, Messages } from './messages.ts'

const FIRST: Readonly<Record<Locale, () => Promise<FirstMessages>>> = {
  ko: async () => (await import('./ko/first.ts')).first,
  en: async () => (await import('./en/first.ts')).first,
}

const DEPTH: Readonly<Record<Locale, () => Promise<DepthMessages>>> = {
  ko: async () => (await import('./ko/depth.ts')).depth,
  en: async () => (await import('./en/depth.ts')).depth,
}

/** The words of the first screen in one language; the other one is never fetched for it. */
export const loadMessages = (locale: Locale): Promise<FirstMessages> => FIRST[locale]()

const words = new Map<Locale, Promise<Messages>>()

/** All words of one language: one promise for all who ask, and a new one after a failure. */
export function loadWords(locale: Locale): Promise<Messages> {
  const known = words.get(locale)
  if (known !== undefined) return known
  const promise = Promise.all([FIRST[locale](), DEPTH[locale]()]).then(([first, depth]) => ({ ...first, ...depth }))
  words.set(locale, promise)
  promise.catch(() => words.delete(locale))
  return promise
}
