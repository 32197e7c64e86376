import type { Locale } from '#i18n/locale.ts'

/** Each language by its own name. */
export const LANGUAGE_NAMES = { ko: '한국어', en: 'English' } as const satisfies Record<Locale, string>
