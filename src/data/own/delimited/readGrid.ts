import Papa from 'papaparse'
import { type OwnIssue, refused } from '../ownIssue.ts'
import { OWN_LIMITS } from '../ownTable.ts'

export const DELIMITERS = [',', '\t', ';', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const isDelimiter = (text: string): text is Delimiter => DELIMITERS.some((d) => d === text)

export type GridRow = {
  /** Of the file, from 1; the first one where a quoted cell spans several. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A table as it stands in the text: the first row that is not empty, and those after it. */
export type Grid = { readonly delimiter: Delimiter; readonly header: GridRow; readonly rows: readonly GridRow[] }

export type GridReading =
  | { readonly kind: 'grid'; readonly grid: Grid }
  | { readonly kind: 'refused'; readonly issues: readonly OwnIssue[] }

/** Room for the rows at the foot of an exported table. */
const MOST_ROWS = OWN_LIMITS.teams + 50

/**
 * Cuts a text into rows and cells; rows without any text are passed over.
 *
 * @param text with `\n` as line end.
 * @param delimiter what stands between two cells; null to find out.
 */
export function readGrid(text: string, delimiter: Delimiter | null): GridReading {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiter ?? '',
    newline: '\n',
    delimitersToGuess: [...DELIMITERS],
  })
  const rows: GridRow[] = []
  let line = 1
  const lines: number[] = []
  for (const cells of parsed.data) {
    lines.push(line)
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells })
    line += 1 + cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
  }
  const [header, ...body] = rows
  if (header === undefined) return { kind: 'refused', issues: [refused({ code: 'table' }, '', { line: 1 })] }

  const quote = parsed.errors.find((error) => error.type === 'Quotes')
  if (quote !== undefined) {
    const at = lines[quote.row ?? 0] ?? 1
    const column = parsed.data[quote.row ?? 0]?.length ?? null
    return { kind: 'refused', issues: [refused({ code: 'closing-quote' }, '"', { line: at, column })] }
  }
  if (rows.every(({ cells }) => cells.length < 2)) {
    const found = header.cells[0] ?? ''
    return { kind: 'refused', issues: [refused({ code: 'table' }, found, { line: header.line, column: 1 })] }
  }
  if (body.length > MOST_ROWS) {
    const at = body[OWN_LIMITS.teams]?.line ?? null
    const expected = { code: 'teams', max: OWN_LIMITS.teams } as const
    return { kind: 'refused', issues: [refused(expected, String(body.length), { line: at })] }
  }
  const used = parsed.meta.delimiter
  return { kind: 'grid', grid: { delimiter: isDelimiter(used) ? used : ',', header, rows: body } }
}
