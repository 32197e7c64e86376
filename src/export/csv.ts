import Papa from 'papaparse'

/** What a cell of a table can hold; null is an empty cell. */
export type TableValue = string | number | null

export type Table = { readonly header: readonly string[]; readonly rows: readonly (readonly TableValue[])[] }

/**
 * What a spreadsheet may take for a formula, also in the full width of a Korean keyboard. The library's own
 * pattern misses a formula that is followed by a line break.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** Tells spreadsheets that what follows is UTF-8: without it they read Hangul in the code page of the machine. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as a CSV file after RFC 4180: a header, CRLF between lines, quotes where needed. A text that a
 * spreadsheet would run gets an apostrophe in front; numbers stay numbers, negative ones too.
 */
export const toCsv = (table: Table): string => csvParts(table).join('')

/** So many rows are put into words at a time. */
const ROWS_AT_A_TIME = 2000

/** The same in parts, which a file takes one by one: a table of a large league is never one text. */
export function csvParts({ header, rows }: Table): string[] {
  const config = { newline: '\r\n', escapeFormulae: FORMULA }
  const parts = [BYTE_ORDER_MARK + Papa.unparse([[...header]], config)]
  for (let at = 0; at < rows.length; at += ROWS_AT_A_TIME) {
    const data = rows.slice(at, at + ROWS_AT_A_TIME).map((row) => row.map(plainNumber))
    parts.push(`\r\n${Papa.unparse(data, config)}`)
  }
  return parts
}

/** Ten significant places are more than anything here knows; what is no number is an empty cell. */
const plainNumber = (value: TableValue): TableValue => {
  if (typeof value !== 'number') return value
  if (!Number.isFinite(value)) return null
  return Number(value.toPrecision(10))
}
