export const DELIMITERS = [',', '\t', ';', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

export type GridRow = {
  /** Of the file, from 1; the first one where a quoted cell spans several. */
  readonly line: number
  readonly cells: readonly string[]
}

/** How the cells of a table were set apart in the file. */
export type GridFormat = 'delimited' | 'text-table' | 'html' | 'json' | 'xlsx' | 'parquet'

/** A table as it stands in a file, before anything is known of its rows and columns. */
export type Grid = {
  readonly format: GridFormat
  /** Of a sheet, a heading over the table, or null. */
  readonly name: string | null
  /** Of delimited text. */
  readonly delimiter: Delimiter | null
  readonly rows: readonly GridRow[]
  /** Lines with a quotation mark that was read as a sign like any other. */
  readonly strayQuotes: readonly number[]
}
