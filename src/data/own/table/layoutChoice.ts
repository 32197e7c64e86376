/** How the rows of a grid are to be taken; null where the page finds out. */
export type LayoutChoice = {
  /** The place of the row that names the columns, from 0 among the grid's rows, or none at all. */
  readonly header: number | 'none' | null
  /** Rows that name the columns: with two the upper one names groups of them. */
  readonly headerRows: 1 | 2 | null
  /** The place of the first row of values. */
  readonly firstRow: number | null
  /** Rows become columns. */
  readonly isSwapped: boolean | null
  /** One row for each value: team, benchmark, value. */
  readonly isLong: boolean | null
}

export const FOUND_OUT: LayoutChoice = {
  header: null,
  headerRows: null,
  firstRow: null,
  isSwapped: null,
  isLong: null,
}
