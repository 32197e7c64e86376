import Papa from 'papaparse'
import { type OwnIssue, refused } from '../ownIssue.ts'
import { OWN_LIMITS } from '../ownTable.ts'
import { DELIMITERS, type Delimiter, type Grid, type GridRow } from './grid.ts'
import { readCell } from './numberText.ts'

export type GridsReading =
  | { readonly kind: 'grids'; readonly grids: readonly Grid[] }
  | { readonly kind: 'refused'; readonly issues: readonly OwnIssue[] }

/** Room for headers, notes and the rows at the foot of an exported table. */
const MOST_ROWS = OWN_LIMITS.teams + 100
/** Rows, and cells of each, that are looked at to find out what sets the cells apart. */
const LOOKED_AT = 60

const SEP_LINE = /^\s*"?sep=(.)"?[,;\t]*\s*(?:\n|$)/i

/** Cuts a text into rows and cells; rows without any text are passed over. */
export function readDelimited(text: string, delimiter: Delimiter | null): GridsReading {
  const sep = SEP_LINE.exec(text)
  const plain = sep === null ? text : `\n${text.slice(sep[0].length)}`
  // Commas, semicolons and tabs of a wide script.
  const body = /[,;\t|]/.test(plain)
    ? plain
    : plain
        .replace(/[，、]/g, ',')
        .replace(/；/g, ';')
        .replace(/｜/g, '|')
  const named = DELIMITERS.find((sign) => sign === sep?.[1]) ?? null
  const chosen = delimiter ?? named ?? guessDelimiter(body)
  if (chosen === null) {
    const spaced = spacedRows(body)
    if (spaced !== null) return gridsOf({ rows: spaced, delimiter: null, strayQuotes: [] })
  }
  const sign = chosen ?? ','
  const quoted = cut(body, sign, '"')
  if (quoted.unclosed !== null) {
    // A quotation mark that is never closed swallows what follows: as a sign like any other it may do no harm.
    const plain = cut(body, sign, null)
    const widths = new Set(plain.rows.map(({ cells }) => cells.length))
    if (widths.size === 1 && plain.rows.every(({ cells }) => cells.length > 1)) {
      return gridsOf({ rows: plain.rows, delimiter: sign, strayQuotes: [quoted.unclosed.line] })
    }
    const { line, column } = quoted.unclosed
    return { kind: 'refused', issues: [refused({ code: 'closing-quote' }, '"', { line, column })] }
  }
  return gridsOf({ rows: quoted.rows, delimiter: sign, strayQuotes: quoted.spanning })
}

function gridsOf({ rows, delimiter, strayQuotes }: Pick<Grid, 'rows' | 'delimiter' | 'strayQuotes'>): GridsReading {
  const [first] = rows
  if (first === undefined || rows.every(({ cells }) => cells.length < 2)) {
    const place = { line: first?.line ?? 1, ...(first === undefined ? {} : { column: 1 }) }
    return { kind: 'refused', issues: [refused({ code: 'table' }, (first?.cells[0] ?? '').slice(0, 60), place)] }
  }
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  // Teams may stand in the columns.
  if (widest > MOST_ROWS) {
    const expected = { code: 'benchmarks', max: OWN_LIMITS.benchmarks } as const
    return { kind: 'refused', issues: [refused(expected, String(widest), { line: first.line })] }
  }
  const tooMany = tooManyRows(rows)
  if (tooMany !== null) return { kind: 'refused', issues: [tooMany] }
  return { kind: 'grids', grids: [{ format: 'delimited', name: null, delimiter, rows, strayQuotes }] }
}

/** A table with more rows than can be shown, where it can be said at once. */
function tooManyRows(rows: readonly GridRow[]): OwnIssue | null {
  if (rows.length <= MOST_ROWS) return null
  const expected = { code: 'teams', max: OWN_LIMITS.teams } as const
  return refused(expected, String(rows.length - 1), { line: rows[OWN_LIMITS.teams + 1]?.line ?? null })
}

type Cut = {
  readonly rows: readonly GridRow[]
  readonly unclosed: { readonly line: number; readonly column: number } | null
  /** Lines on which a quoted cell begins that holds whole rows of the table. */
  readonly spanning: readonly number[]
}

function cut(text: string, delimiter: Delimiter, quote: '"' | null): Cut {
  // Without quotes a character stands in for them that no text has.
  const parsed = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: quote ?? '\u0000' })
  const rows: GridRow[] = []
  const spanning: number[] = []
  const lines: number[] = []
  const width = Math.max(2, parsed.data.find((cells) => cells.length > 1)?.length ?? 2) - 1
  let line = 1
  for (const cells of parsed.data) {
    lines.push(line)
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    if (cells.some((cell) => cell.includes('\n') && cell.split(delimiter).length > width)) spanning.push(line)
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
  }
  const error = parsed.errors.find(({ type }) => type === 'Quotes')
  const row = error?.row ?? 0
  const unclosed = error === undefined ? null : { line: lines[row] ?? 1, column: parsed.data[row]?.length ?? 1 }
  return { rows, unclosed, spanning }
}

/**
 * The sign by which most rows have the same number of cells, two or more, and most cells but the first read as
 * numbers; null where no sign cuts the rows.
 */
function guessDelimiter(text: string): Delimiter | null {
  const sample = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s*#/.test(line))
    .slice(0, LOOKED_AT)
    .join('\n')
  let best: { readonly sign: Delimiter; readonly score: number } | null = null
  for (const sign of DELIMITERS) {
    const { rows } = cut(sample, sign, '"')
    const widths = new Map<number, number>()
    for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1)
    const [width, times] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0]
    const widest = Math.max(0, ...widths.keys())
    if (widest < 2) continue
    const cells = rows.flatMap((row) => row.cells.slice(1, LOOKED_AT))
    const numbers = cells.filter((cell) => ['point', 'comma'].some((d) => isNumber(cell, d as 'point' | 'comma')))
    // Between equals, the sign by which all rows are alike.
    const isEven = times === rows.length ? 1e-6 : 0
    const score = (width < 2 ? 0 : times / rows.length) + numbers.length / Math.max(1, cells.length) + isEven
    if (best === null || score > best.score + 1e-9) best = { sign, score }
  }
  return best?.sign ?? null
}

const isNumber = (cell: string, decimal: 'point' | 'comma'): boolean => {
  const { kind } = readCell(cell, decimal)
  return kind === 'number' || kind === 'gap'
}

/** Cells set apart by two or more spaces, or by one where every row has as many. */
function spacedRows(text: string): readonly GridRow[] | null {
  const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [{ line: i + 1, text: line.trim() }]))
  for (const gap of [/ {2,}/, /\s+/]) {
    const rows = lines.map(({ line, text: row }) => ({ line, cells: row.split(gap) }))
    const [first] = rows
    if (first === undefined || rows.length < 3) return null
    const same = rows.filter(({ cells }) => cells.length === first.cells.length).length
    const isTable = gap.source === '\\s+' ? same === rows.length : same > rows.length * 0.7
    const hasNumbers = rows.slice(1).every(({ cells }) => cells.slice(1).some((cell) => isNumber(cell, 'point')))
    if (first.cells.length > 1 && isTable && hasNumbers) return rows
  }
  return null
}
