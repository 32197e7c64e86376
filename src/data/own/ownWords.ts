import type { Bilingual } from '#core/engine/index.ts'

/** Stands in the data, and in their version, for a source that was not stated; the page says it in one language. */
export const NO_SOURCE = '출처를 적지 않음 / source not stated'

/**
 * What the page itself writes into a competition of the reader's own. It stands in the data, as every text of
 * a competition does, and so in both languages at once.
 */
export const OWN_WORDS = {
  benchmarks: { ko: '벤치마크', en: 'Benchmarks' },
  fieldNote: {
    ko: '직접 가져온 자료입니다. 이 브라우저에만 있으며, 페이지를 만든 쪽은 내용을 확인하지 않았습니다.',
    en: 'Your own data. It lies only in this browser, and nobody at this page has checked it.',
  },
  about: {
    ko: '직접 가져온 자료의 한 열입니다.',
    en: 'A column of your own data.',
  },
} as const satisfies Record<string, Bilingual>

/** The same text in both languages: the reader wrote it in one. */
export const both = (text: string): Bilingual => ({ ko: text, en: text })
