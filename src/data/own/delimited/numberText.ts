import { OWN_LIMITS } from '../ownTable.ts'

export const DECIMALS = ['point', 'comma'] as const
export type DecimalSign = (typeof DECIMALS)[number]

/** What stands in a cell: a number, nothing, or something else. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'text' }

const GAP: CellReading = { kind: 'gap' }
const TEXT: CellReading = { kind: 'text' }

/** How tables say that there is no value, in small letters. */
const GAPS: ReadonlySet<string> = new Set([
  ...['', '-', '--', '–', '—', '―', '.', '…', '...', '?', '*'],
  ...['n/a', '#n/a', 'na', 'n.a.', 'nan', 'null', 'none', 'nil', 'tbd', 'missing'],
  ...['없음', '해당없음', '해당 없음', '미공개', '비공개', '미측정', '결측'],
])

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i
const GROUPED = /^[+-]?\d{1,3}(?:([, '])\d{3})(?:\1\d{3})*(?:\.\d+)?$/
const SPACES = /[\u00a0\u2007\u2009\u202f\u3000]/g

/** A cell without what only looks different: full-width digits, other spaces, minus signs and apostrophes. */
function tidy(cell: string): string {
  const text = /^[\u0020-\u007e]*$/.test(cell)
    ? cell
    : cell.normalize('NFKC').replace(SPACES, ' ').replace(/[−﹣]/g, '-').replace(/’/g, "'")
  return text.trim()
}

const swapped = (text: string): string => text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))

/** Reads one cell. Thousands may be set off by the other sign, a space or an apostrophe; `%` is noted and dropped. */
export function readCell(cell: string, decimal: DecimalSign): CellReading {
  const whole = tidy(cell)
  if (GAPS.has(whole) || GAPS.has(whole.toLowerCase())) return GAP
  const percent = whole.endsWith('%')
  const text = percent ? whole.slice(0, -1).trimEnd() : whole
  const pointed = decimal === 'comma' ? swapped(text) : text
  if (!PLAIN.test(pointed) && !GROUPED.test(pointed)) return TEXT
  const value = Number(pointed.replace(/[, ']/g, ''))
  if (!Number.isFinite(value) || Math.abs(value) > OWN_LIMITS.number) return { kind: 'too-large' }
  return { kind: 'number', value: value === 0 ? 0 : value, percent }
}

export type DecimalGuess = {
  readonly decimal: DecimalSign
  /** Nothing in the file tells whether `1,234` is 1234 or 1.234. */
  readonly ambiguous: boolean
}

const BOTH = /^[+-]?[\d.,' ]*([.,])[\d' ]*$/
const THREES = /^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/

/** Which sign sets off the decimals, by the cells that leave no doubt; a point where none does. */
export function guessDecimal(cells: Iterable<string>): DecimalGuess {
  let point = 0
  let comma = 0
  let isOpen = false
  for (const cell of cells) {
    const text = tidy(cell).replace(/\s*%$/, '')
    if (!/[.,]/.test(text)) continue
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
  }
  return { decimal: comma > point ? 'comma' : 'point', ambiguous: isOpen && comma === 0 && point === 0 }
}
