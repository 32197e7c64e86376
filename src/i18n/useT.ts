import { createContext, useContext } from 'react'
import type { Bilingual } from '#engine/index.ts'
import type { Locale } from './locale.ts'
import type { Messages } from './messages.ts'

export type Language = {
  readonly locale: Locale
  readonly t: Messages
  readonly setLocale: (locale: Locale) => void
}

export const LanguageContext = createContext<Language | null>(null)

export function useLanguage(): Language {
  const language = useContext(LanguageContext)
  if (language === null) throw new Error('useLanguage needs a LanguageProvider above it')
  return language
}

/** The words of the chosen language. */
export const useT = (): Messages => useLanguage().t

/** Picks the chosen language's side of a text from the data. */
export function useSay(): (text: Bilingual) => string {
  const { locale } = useLanguage()
  return (text) => text[locale]
}
