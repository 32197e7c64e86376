import type { Locale } from './locale.ts'
import type { DepthMessages, FirstMessages, Messages } from './messages.ts'
import { NotFetched } from './notFetched.ts'

const FIRST: Readonly<Record<Locale, () => Promise<FirstMessages>>> = {
  ko: () => import('./ko/first.ts'),
  en: () => import('./en/first.ts'),
}

const DEPTH: Readonly<Record<Locale, () => Promise<DepthMessages>>> = {
  ko: () => import('./ko/depth.ts'),
  en: () => import('./en/depth.ts'),
}

/** The words of the first screen in one language; the other one is never fetched for it. */
export const loadMessages = (locale: Locale): Promise<FirstMessages> => FIRST[locale]()

const words = new Map<Locale, Promise<Messages>>()
const missing = new Set<Locale>()

/**
 * All words of one language: one promise for all who ask. A failure stays until `forgetMissingWords`, for a promise that
 * is new in every render would be waited for without end.
 */
export function loadWords(locale: Locale): Promise<Messages> {
  const known = words.get(locale)
  if (known !== undefined) return known
  const promise = Promise.all([FIRST[locale](), DEPTH[locale]()]).then(
    ([first, depth]) => ({ ...first, ...depth }),
    (error: unknown) => {
      throw new NotFetched(error)
    },
  )
  words.set(locale, promise)
  promise.catch(() => missing.add(locale))
  return promise
}

/** Lets words that could not be fetched be fetched again by whoever asks next. */
export function forgetMissingWords(): void {
  for (const locale of missing) words.delete(locale)
  missing.clear()
}
