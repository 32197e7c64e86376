import type { ko } from './ko/index.ts'
import type { Locale } from './locale.ts'

/** Korean is the source; a sentence that English lacks does not compile. */
export type Messages = typeof ko

const LOADERS: Readonly<Record<Locale, () => Promise<Messages>>> = {
  ko: async () => (await import('./ko/index.ts')).ko,
  en: async () => (await import('./en/index.ts')).en,
}

export const loadMessages = (locale: Locale): Promise<Messages> => LOADERS[locale]()
