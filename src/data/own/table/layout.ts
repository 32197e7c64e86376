import { type Footer, splitFooter } from './footer.ts'
import type { Grid, GridRow } from './grid.ts'
import { findHeader, type Header } from './header.ts'
import { FOUND_OUT, type LayoutChoice } from './layoutChoice.ts'
import { type LongForm, longFormOf } from './longForm.ts'
import { unmarkup } from './markup.ts'
import { BY_LINE, type PlaceOf } from './placeOf.ts'
import { type RowReason, rowReasons } from './rowReasons.ts'
import { readsSideways, turned } from './sideways.ts'

export type Layout = Header & {
  /** All rows below the header, those set aside by proposal among them. */
  readonly body: readonly GridRow[]
  /** By line: why a row is not a team before the reader says anything. */
  readonly reasons: ReadonlyMap<number, RowReason>
  readonly footer: Footer
  readonly isSwapped: boolean
  /** The names say that rows and columns stand the other way round. */
  readonly isSwapProposed: boolean
  readonly long: LongForm | null
  /** A line over the table that reads like its title. */
  readonly title: string | null
  readonly placeOf: PlaceOf
  /** What sets the cells apart. */
  readonly cut: Grid['delimiter']
}

/** A table that this page wrote: it is what it says, whatever it looks like. */
export const isExportedBy = (footer: Footer): boolean => footer.has('min') && footer.has('max')

/** Finds header and values in a grid, which has at least one row. Never throws. */
export function layoutOf(grid: Grid, choice: LayoutChoice = FOUND_OUT): Layout {
  return { ...laidOut(grid, choice), cut: grid.delimiter }
}

type Laid = Omit<Layout, 'cut'>

function laidOut(grid: Grid, choice: LayoutChoice): Laid {
  const { rows, footer } = splitFooter(grid.rows)
  const isPlain = isExportedBy(footer) || grid.format === 'json' || grid.format === 'parquet'
  const upright = arranged(rows, footer, isPlain ? { ...choice, header: choice.header ?? 0 } : choice, BY_LINE)
  if (isExportedBy(footer)) return { ...upright, reasons: new Map(), units: upright.names.map(() => '') }
  const long = choice.isLong === false || choice.isSwapped === true ? null : longFormOf(upright, choice.isLong === true)
  if (long !== null) {
    const pivoted = arranged([long.header, ...long.rows], footer, ONE_HEADER, (row, at) => long.placeOf(row, at))
    return { ...pivoted, ...sourceOf(upright), units: long.units, long, isSwapProposed: false }
  }
  const isSwapProposed = readsSideways(upright)
  if (!(choice.isSwapped ?? isSwapProposed)) return { ...upright, isSwapProposed }
  const { rows: columns, headerRows, placeOf } = turned(upright)
  const headed: LayoutChoice = { ...ONE_HEADER, header: headerRows - 1, headerRows, firstRow: headerRows }
  return {
    ...arranged(columns, footer, headed, placeOf),
    ...sourceOf(upright),
    isSwapped: true,
    isSwapProposed,
  }
}

const ONE_HEADER: LayoutChoice = { ...FOUND_OUT, header: 0, headerRows: 1, firstRow: 1 }

/** What a table that was turned or spread out keeps of the rows of the file. */
const sourceOf = ({ headerAt, headerRows, firstRow, lacksHeader, above, title }: Laid) => ({
  headerAt,
  headerRows,
  firstRow,
  lacksHeader,
  above,
  title,
})

function arranged(rows: readonly GridRow[], footer: Footer, choice: LayoutChoice, placeOf: PlaceOf): Laid {
  const header = findHeader(rows, choice, isExportedBy(footer))
  const body = rows.slice(header.firstRow)
  const title = header.above.find(
    ({ cells }) => cells.filter((c) => c.trim() !== '').length === 1 && !/^\s*[#/]/.test(cells[0] ?? ''),
  )
  return {
    ...header,
    body,
    reasons: rowReasons(header, body),
    footer,
    isSwapped: false,
    isSwapProposed: false,
    long: null,
    title: title === undefined ? null : unmarkup(title.cells.find((cell) => cell.trim() !== '') ?? '') || null,
    placeOf,
  }
}
