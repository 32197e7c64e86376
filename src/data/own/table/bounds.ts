const NUMBER = String.raw`[+-]?\d[\d.,]*(?:e[+-]?\d+)?\s*(?:%|점|초|원|ms|s)?`
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`^(?:[<>≤≥≦≧]=?|under|over|below|above|at (?:least|most)|최소|최대)\s*${NUMBER}$`, 'iu'),
  new RegExp(String.raw`^${NUMBER}\s*(?:\+|이상|이하|초과|미만|내외|or (?:more|less))$`, 'iu'),
  new RegExp(String.raw`^${NUMBER}\s*(?:[-–—~〜∼]|to)\s*${NUMBER}$`, 'iu'),
]

/** A limit or a range, e.g. `>90`, `70 미만`, `79–85`: it says something of a value and is none. */
export const isBound = (text: string): boolean => FORMS.some((form) => form.test(text))

const CLOCK = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d(?:[.,]\d+)?))?$/

export type Clock = {
  readonly seconds: number
  /** Whether hours, minutes and seconds stand there: two parts may be something else, a result of a match. */
  readonly isSure: boolean
}

/** A span of time as a clock shows it, `1:23:45` or `12:30`; null for anything else. */
export function clockOf(text: string): Clock | null {
  const [, first, second, third] = CLOCK.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  const [a, b] = [Number(first), Number(second)]
  return third === undefined
    ? { seconds: 60 * a + b, isSure: false }
    : { seconds: 3600 * a + 60 * b + Number(third.replace(',', '.')), isSure: true }
}
