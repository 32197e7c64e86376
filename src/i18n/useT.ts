import { createContext, use, useContext } from 'react'
import type { Bilingual } from '#core/engine/index.ts'
import { loadWords } from './loadMessages.ts'
import type { Locale } from './locale.ts'
import type { FirstMessages, Messages } from './messages.ts'

export type Language = {
  readonly locale: Locale
  /** The words of the first screen. */
  readonly t: FirstMessages
  /** All words, once somebody needed them. */
  readonly words: Messages | null
  readonly setLocale: (locale: Locale) => void
}

export const LanguageContext = createContext<Language | null>(null)

export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (language === null) throw new Error('useLanguage needs a LanguageProvider above it')
  return language
}

/** The words of the first screen in the chosen language. */
export const useT = (): FirstMessages => useLanguage().t

/** All words of the chosen language, for what is fetched when it is opened; suspends until they are there. */
export function useWords(): Messages {
  const { locale, words } = useLanguage()
  return words ?? use(loadWords(locale))
}

/** A function that picks the chosen language from a bilingual text of the data. */
export function useLocalised(): (text: Bilingual) => string {
  const { locale } = useLanguage()
  return (text) => text[locale]
}
