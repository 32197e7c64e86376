/** The two languages of the product, Korean first. */
export const LOCALES = ['ko', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const isLocale = (text: unknown): text is Locale => LOCALES.some((l) => l === text)
