/** The two languages of the product, Korean first. */
export const LOCALES = ['ko', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const isLocale = (text: unknown): text is Locale => LOCALES.some((l) => l === text)

/** Where the reader's last choice lies. */
export const LOCALE_KEY = 'cutline.locale'

/** What the address asks for (`?lang=en`), else the reader's last choice, else the browser's languages, else Korean. */
export function localeFor(asked: string | null, kept: string | null, languages: readonly string[]): Locale {
  if (isLocale(asked)) return asked
  if (isLocale(kept)) return kept
  return languages.some((l) => l.startsWith('ko')) || !languages.some((l) => l.startsWith('en')) ? 'ko' : 'en'
}
