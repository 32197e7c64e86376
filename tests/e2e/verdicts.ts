import type { Language } from './page.ts'

type Expected = { readonly link: string; readonly says: Readonly<Record<Language, string>> }

/**
 * Stage 1 seen from 2026-01-14, by hand from the rules of the gate and the totals 72.15, 65.77, 63.43,
 * 62.52, 60.26 (mean fill) and 72.15, 65.77, 63.43, 20.74, 40.03 (gaps as zero).
 */
export const VERDICTS: readonly Expected[] = [
  {
    link: '',
    says: {
      ko: 'NC AI가 점수에서, 네이버클라우드가 독자성에서 탈락한다.',
      en: 'NC AI goes out on score and Naver Cloud on independence.',
    },
  },
  { link: '?rules=lenient', says: { ko: 'NC AI가 점수에서 탈락한다.', en: 'NC AI goes out on score.' } },
  {
    link: '?rules=strict',
    says: {
      ko: 'NC AI가 점수에서, SK텔레콤, 업스테이지, 네이버클라우드가 독자성에서 탈락한다.',
      en: 'NC AI goes out on score and SK Telecom, Upstage and Naver Cloud on independence.',
    },
  },
  {
    link: '?gate=fills',
    says: { ko: '네이버클라우드가 독자성에서 탈락한다.', en: 'Naver Cloud goes out on independence.' },
  },
  {
    link: '?rules=lenient&missing=zero',
    says: { ko: '네이버클라우드가 점수에서 탈락한다.', en: 'Naver Cloud goes out on score.' },
  },
  {
    link: '?missing=zero',
    says: {
      ko: '네이버클라우드가 점수와 독자성 모두에서 탈락한다.',
      en: 'Naver Cloud goes out on both score and independence.',
    },
  },
]
