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
      ko: 'NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.',
      en: 'NC AI is eliminated on score and Naver Cloud on independence.',
    },
  },
  { link: '?rules=lenient', says: { ko: 'NC AI가 점수로 탈락한다.', en: 'NC AI is eliminated on score.' } },
  {
    link: '?rules=strict',
    says: {
      ko: 'NC AI가 점수로, SK텔레콤·업스테이지·네이버클라우드가 독자성 기준 미달로 탈락한다.',
      en: 'NC AI is eliminated on score and SK Telecom, Upstage and Naver Cloud on independence.',
    },
  },
  {
    link: '?gate=fills',
    says: { ko: '네이버클라우드가 독자성 기준 미달로 탈락한다.', en: 'Naver Cloud is eliminated on independence.' },
  },
  {
    link: '?rules=lenient&missing=zero',
    says: { ko: '네이버클라우드가 점수로 탈락한다.', en: 'Naver Cloud is eliminated on score.' },
  },
  {
    link: '?missing=zero',
    says: {
      ko: '네이버클라우드가 점수와 독자성 기준 모두에서 탈락한다.',
      en: 'Naver Cloud is eliminated on both score and independence.',
    },
  },
]
