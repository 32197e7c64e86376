import { josa } from 'es-hangul'

/** A name as written, and as read aloud in Hangul: the reading decides the particle. */
export type Named = { readonly text: string; readonly reading: string }

type Particle = Parameters<typeof josa>[1]

const DIGITS = ['영', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구']
/** Letters whose Korean name ends in a consonant. */
const LETTERS: Readonly<Record<string, string>> = { L: '엘', M: '엠', N: '엔', R: '알' }

/**
 * Latin words whose last sound Koreans write with a consonant below: l, m, n and ng, also before a silent e
 * (Apple 애플, Line 라인, Prime 프라임); p, t, k, c and b after a short vowel (Grok 그록, Chat 챗, Magic 매직, Lab 랩).
 * Others end in a vowel: Claude 클로드, Seek 시크, Hub 허브, Smart 스마트.
 */
const CLOSED = /(?:[mn]|ng|[aeiou][mn]e|ck|(?:^|[^aeiou])[aeiou][ktc]|ook|[aeiou]p|[aeio]b|lub)$/
const LIQUID = /le?$/

/**
 * How the end of a text sounds in Korean: digits by their names, capitals too unless they are as many as a word
 * (GBK, but EXAONE), other Latin words by their last letters.
 */
function ending(text: string): string {
  const last = text.at(-1) ?? ''
  if (/\d/.test(last)) return DIGITS[Number(last)] as string
  if (text.endsWith('%')) return '퍼센트'
  if (/[A-Z]$/.test(text) && !/[A-Z]{5}$/.test(text)) return LETTERS[last] ?? '에이'
  if (/[a-z]$/i.test(text)) {
    const word = text.toLowerCase()
    return LIQUID.test(word) ? '엘' : CLOSED.test(word) ? '엔' : '에이'
  }
  return text
}

/** A text without a reading of its own, such as a figure, an option or a label. */
export function written(text: string): Named {
  return { text, reading: text }
}

/** The particle alone, e.g. `particle({ text: 'NC AI', reading: '엔씨에이아이' }, '이/가')` gives `가`. */
export function particle({ reading }: Named, pair: Particle): string {
  // Brackets and marks at the end are silent.
  const spoken = reading.replace(/\s*\([^()]*\)$/, '').replace(/[^\p{L}\p{N}%]+$/u, '')
  return josa.pick(ending(spoken), pair)
}

/** `A`, `A와 B`, `A·B·C`: a comma stands between clauses only. */
export function listKo(names: readonly Named[]): string {
  if (names.length === 2) return `${names[0]?.text}${particle(names[0] as Named, '와/과')} ${names[1]?.text}`
  return names.map((n) => n.text).join('·')
}
