import type { Locale } from './locale.ts'
import type { Messages } from './messages.ts'

const LOADERS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  ko: async () => (await import('./ko/index.ts')).ko,
  en: async () => (await import('./en/index.ts')).en,
}

/** The words of one language; the other one is never fetched for it. */
export const loadMessages = (locale: Locale): Promise<Messages> => LOADERS[locale]()
