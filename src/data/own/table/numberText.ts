import { OWN_LIMITS } from '../ownTable.ts'
import { type Clock, clockOf, isBound } from './bounds.ts'
import { koreanNumber } from './koreanNumerals.ts'
import { bareText } from './markup.ts'

export const DECIMALS = ['point', 'comma'] as const
export type DecimalSign = (typeof DECIMALS)[number]

export type NumberReading = {
  readonly kind: 'number'
  readonly value: number
  readonly percent: boolean
  /** What follows or precedes the number, e.g. `점`, `ms`, `$`; empty where nothing does. */
  readonly unit: string
  /** The figure after `±`. */
  readonly error: number | null
  /** The whole of which it is a part, in `12/30`. */
  readonly of: number | null
  /** What was set aside: markers of footnotes, emphasis, a remark in brackets. */
  readonly mark: string | null
}

/** What stands in a cell: a number, nothing, or something else. */
export type CellReading =
  | NumberReading
  | { readonly kind: 'gap' }
  | { readonly kind: 'too-large' }
  /** A limit or a range: no value, but no word either. */
  | { readonly kind: 'bound' }
  /** `12:30`: a time where its column says so. */
  | ({ readonly kind: 'clock' } & Clock)
  | { readonly kind: 'text' }

const GAP: CellReading = { kind: 'gap' }
const TEXT: CellReading = { kind: 'text' }
const BOUND: CellReading = { kind: 'bound' }

/** How tables say that there is no value, in small letters. */
const GAPS: ReadonlySet<string> = new Set([
  ...['', '-', '--', '---', '–', '—', '―', '‐', '‑', '‒', 'ㅡ', 'ᅳ', '.', '…', '...', '?', '*', 'ー'],
  ...['n/a', '#n/a', 'na', 'n.a.', 'n.a', 'nan', 'null', 'none', 'nil', 'tbd', 'tba', 'missing', 'n/r', 'n.d.', 'nd'],
  ...['not reported', 'not available', 'not applicable', 'unknown', 'undefined', 'pending', '<na>', 'nat'],
  ...['#div/0!', '#value!', '#ref!', '#name?', '#num!', '#null!', '#error!'],
  ...['없음', '해당없음', '해당 없음', '해당사항 없음', '미공개', '비공개', '미측정', '결측', '측정불가', '측정 불가'],
  ...['미제출', '미정', '미확인', '자료 없음', '불명', '无', '暂无', 'なし', '該当なし'],
])

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i
const GROUPED = /^[+-]?\d{1,3}(?:([, '])\d{3})(?:\1\d{3})*(?:\.\d+)?$/
const SPACES = /[\u00a0\u2007\u2009\u202f\u3000]/g
const RAISED = /[¹²³⁰⁴⁵⁶⁷⁸⁹⁺⁻ᵃ-ᶻ]/

/** A cell without what only looks different: full-width digits, other spaces, minus signs and apostrophes. */
function tidy(cell: string): string {
  const text = /^[\u0020-\u007e]*$/.test(cell)
    ? cell
    : cell.normalize('NFKC').replace(SPACES, ' ').replace(/[−﹣]/g, '-').replace(/’/g, "'")
  return text.trim()
}

const swapped = (text: string): string => text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))

/** A bare number, with thousands set off by the other sign, a space or an apostrophe; null where it is none. */
function bareNumber(text: string, decimal: DecimalSign): number | null {
  const pointed = decimal === 'comma' ? swapped(text) : text
  if (!PLAIN.test(pointed) && !GROUPED.test(pointed)) return null
  return Number(pointed.replace(/[, ']/g, ''))
}

/** A longer cell is no number, and no pattern should have to find that out. */
const LONGEST = 200

/** Reads one cell; what stands beside the number is noted and set aside. */
export function readCell(cell: string, decimal: DecimalSign): CellReading {
  if (cell.length > LONGEST && cell.trim() !== '') return TEXT
  const quick = tidy(cell)
  if (!RAISED.test(cell)) {
    const value = bareNumber(quick, decimal)
    if (value !== null) return numberOf({ value })
  }
  if (isGap(quick)) return GAP
  const stars = STARS.exec(quick)
  if (stars !== null) return numberOf({ value: (stars[1] ?? '').length + (stars[2] === undefined ? 0 : 0.5) })
  if (!/\d/.test(quick)) return isGap(tidy(bareText(cell).text)) ? GAP : TEXT
  return readDressed(cell, decimal)
}

// A half, as it stands once composed.
const STARS = /^(★+)(1⁄2|⯨)?\s*☆*$/u

const isGap = (text: string): boolean => GAPS.has(text) || GAPS.has(text.toLowerCase())

const PERCENT = /\s*(?:%|퍼센트|프로|percent|pct)$/i
const CURRENCY = /^([+-]?)\s*(US\$|[$€£¥₩]|KRW|USD|EUR|JPY|CNY)\s*/i
const NUMBER = String.raw`[+-]?(?:\d[\d.,' ]*|[.,]\d+)(?:e[+-]?\d{1,3})?`
const PLUS_MINUS = new RegExp(String.raw`^(.+?)\s*\(?\s*(?:±|\+\/-|\+-|\\pm)\s*(${NUMBER})\s*%?\s*\)?$`, 'i')
const PART_OF = new RegExp(String.raw`^(${NUMBER})\s*\/\s*(${NUMBER})(\D{0,6})$`, 'i')
const WITH_UNIT = new RegExp(String.raw`^(${NUMBER})\s*(\D[^\d]{0,19})$`, 'i')
const UNIT = /^(?!-)[\p{L}\p{M}°/$€£¥₩%·μ .@-]+$/u

function readDressed(cell: string, decimal: DecimalSign): CellReading {
  const { text: bare, mark } = bareText(cell)
  const text = tidy(bare)
  if (isGap(text)) return GAP
  if (isBound(text) || isBound(tidy(cell))) return BOUND
  const clock = clockOf(text)
  if (clock !== null) return { kind: 'clock', ...clock }
  const plain = bareNumber(text, decimal)
  if (plain !== null) return numberOf({ value: plain, mark })
  const uncertain = PLUS_MINUS.exec(text)
  if (uncertain !== null) {
    const inner = readDressed(uncertain[1] ?? '', decimal)
    const error = bareNumber((uncertain[2] ?? '').trim(), decimal)
    return inner.kind !== 'number' || error === null ? TEXT : { ...inner, error, mark: inner.mark ?? mark }
  }
  const part = PART_OF.exec(text)
  if (part !== null) {
    const value = bareNumber((part[1] ?? '').trim(), decimal)
    const of = bareNumber((part[2] ?? '').trim(), decimal)
    if (value === null || of === null || value < 0 || of <= 0 || value > of) return TEXT
    return numberOf({ value, of, mark })
  }
  return withUnit(text, mark, decimal)
}

function withUnit(whole: string, mark: string | null, decimal: DecimalSign): CellReading {
  const percent = PERCENT.test(whole)
  const currency = CURRENCY.exec(whole)
  const text = (currency === null ? whole : `${currency[1]}${whole.slice(currency[0].length)}`).replace(PERCENT, '')
  const prefix = currency?.[2] ?? ''
  const plain = bareNumber(text, decimal)
  if (plain !== null) return numberOf({ value: plain, percent, unit: prefix, mark })
  const seconds = spanOf(text)
  if (seconds !== null) return numberOf({ value: seconds, unit: 's', mark })
  const korean = koreanNumber(text, (digits) => bareNumber(digits, decimal))
  if (korean !== null && (korean.rest === '' || UNIT.test(korean.rest))) {
    return numberOf({ value: korean.value, percent, unit: `${prefix}${korean.rest}`.slice(0, 20), mark })
  }
  const found = WITH_UNIT.exec(text)
  const value = found === null ? null : bareNumber((found[1] ?? '').trim(), decimal)
  const unit = (found?.[2] ?? '').trim()
  if (value === null || !UNIT.test(unit)) return TEXT
  const [factor, rest] = multipleOf(unit)
  return numberOf({ value: tenfold(value, factor), percent, unit: `${prefix}${rest}`.slice(0, 20), mark })
}

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/^[kK](?=$|\s)\s*/, 1e3],
  [/^(?:M|Mn|mn|million)(?=$|\s)\s*/, 1e6],
  [/^(?:B|Bn|bn|billion)(?=$|\s)\s*/, 1e9],
]

/** `3k` is three thousand. */
function multipleOf(unit: string): readonly [factor: number, rest: string] {
  for (const [form, factor] of MULTIPLES) if (form.test(unit)) return [factor, unit.replace(form, '')]
  return [1, unit]
}

/** Without the residue of a binary fraction: 1.2 × 1000 is 1200. */
const tenfold = (value: number, factor: number): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(15))

const SPANS: readonly (readonly [RegExp, number])[] = [
  [/^(\d+(?:\.\d+)?)\s*(?:시간|hours?|hrs?|h)\s*/i, 3600],
  [/^(\d+(?:\.\d+)?)\s*(?:분|minutes?|mins?|m)\s*/i, 60],
  [/^(\d+(?:\.\d+)?)\s*(?:초|seconds?|secs?|s)\s*/i, 1],
]

/** `1시간 20분` in seconds; null for what has one part only. */
function spanOf(text: string): number | null {
  let rest = text
  let seconds = 0
  let parts = 0
  for (const [form, factor] of SPANS) {
    const found = form.exec(rest)
    if (found === null) continue
    seconds += Number(found[1]) * factor
    rest = rest.slice(found[0].length)
    parts += 1
  }
  return parts > 1 && rest === '' ? seconds : null
}

function numberOf({ value, ...rest }: { readonly value: number } & Partial<NumberReading>): CellReading {
  if (!Number.isFinite(value) || Math.abs(value) > OWN_LIMITS.number) return { kind: 'too-large' }
  const zero = value === 0 ? 0 : value
  return { kind: 'number', percent: false, unit: '', error: null, of: null, mark: null, ...rest, value: zero }
}

export type DecimalGuess = {
  readonly decimal: DecimalSign
  /** Nothing in the file tells whether `1,234` is 1234 or 1.234. */
  readonly ambiguous: boolean
}

const CORE = /^\D{0,4}?([+-]?(?:\d[\d.,' ]*|[.,]\d+))/
const BOTH = /^[+-]?[\d.,' ]*([.,])[\d' ]*$/
const THREES = /^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/

/**
 * Which sign sets off the decimals, by the cells that leave no doubt; a point where none does.
 *
 * @param isSemicolonCut semicolons set the cells apart, as where commas set off decimals: then `1.234` everywhere is open, too.
 */
export function guessDecimal(cells: Iterable<string>, isSemicolonCut = false): DecimalGuess {
  let point = 0
  let comma = 0
  let isOpen = false
  let isPointOpen = false
  for (const cell of cells) {
    if (!/[.,]/.test(cell) || !isNumberEitherWay(cell)) continue
    const text = (CORE.exec(tidy(bareText(cell).text))?.[1] ?? '').trim().replace(/[.,]$/, '')
    const last = BOTH.exec(text)?.[1]
    if (last === undefined) continue
    const others = text.split(last === '.' ? ',' : '.').length - 1
    const same = text.split(last).length - 1
    const votesFor = (sign: string) => {
      if (sign === '.') point += 1
      else comma += 1
    }
    if (others > 0) votesFor(last)
    else if (same > 1) votesFor(last === '.' ? ',' : '.')
    else if (!THREES.test(text)) votesFor(last)
    else if (last === ',') isOpen = true
    else isPointOpen = isSemicolonCut
  }
  const isUnsaid = comma === 0 && point === 0
  const isComma = comma > point || (isUnsaid && isPointOpen && !isOpen)
  return { decimal: isComma ? 'comma' : 'point', ambiguous: (isOpen || isPointOpen) && isUnsaid }
}

const isNumberEitherWay = (cell: string): boolean => DECIMALS.some((sign) => readCell(cell, sign).kind === 'number')
