import { type Footer, splitFooter } from './footer.ts'
import type { Grid, GridRow } from './grid.ts'
import { findHeader, type Header } from './header.ts'
import { FOUND_OUT, type LayoutChoice } from './layoutChoice.ts'
import { type LongForm, longFormOf } from './longForm.ts'
import { unmarkup } from './markup.ts'
import { isKnownBenchmark, saysBenchmark, saysTeam } from './nameWords.ts'
import { type RowReason, rowReasons } from './rowReasons.ts'

/** Where a cell stands in the file, as an editor or a spreadsheet counts: from 1. */
export type PlaceOf = (row: GridRow, at: number) => { readonly line: number; readonly column: number | null }

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
  /** Commas set the cells apart. */
  readonly isCommaCut: boolean
}

const BY_LINE: PlaceOf = ({ line }, at) => ({ line, column: at + 1 })

/** A table that this page wrote: it is what it says, whatever it looks like. */
export const isExportedBy = (footer: Footer): boolean => footer.has('min') && footer.has('max')

/** Finds header and values in a grid, which has at least one row. Never throws. */
export function layoutOf(grid: Grid, choice: LayoutChoice = FOUND_OUT): Layout {
  return { ...laidOut(grid, choice), isCommaCut: grid.delimiter === ',' }
}

type Laid = Omit<Layout, 'isCommaCut'>

function laidOut(grid: Grid, choice: LayoutChoice): Laid {
  const { rows, footer } = splitFooter(grid.rows)
  const isPlain = isExportedBy(footer) || grid.format === 'json' || grid.format === 'parquet'
  const upright = arranged(rows, footer, isPlain ? { ...choice, header: choice.header ?? 0 } : choice, BY_LINE)
  if (isExportedBy(footer)) return { ...upright, reasons: new Map(), units: upright.names.map(() => '') }
  const long = choice.isLong === false || choice.isSwapped === true ? null : longFormOf(upright, choice.isLong === true)
  if (long !== null) {
    const pivoted = arranged([long.header, ...long.rows], footer, ONE_HEADER, (row, at) => long.placeOf(row, at))
    return { ...pivoted, ...sourceOf(upright), long, isSwapProposed: false }
  }
  const isSwapProposed = readsSideways(upright)
  if (!(choice.isSwapped ?? isSwapProposed)) return { ...upright, isSwapProposed }
  const turned = turn(upright)
  return {
    ...arranged(turned.rows, footer, ONE_HEADER, turned.placeOf),
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

/** The first column names benchmarks and the header does not. */
function readsSideways({ names, body, reasons }: Laid): boolean {
  const [corner = '', ...columns] = names
  if (saysTeam(corner)) return false
  const rows = body.filter(({ line }) => !reasons.has(line)).map(({ cells }) => cells[0] ?? '')
  if (rows.length === 0 || columns.length < 2) return false
  const known = (list: readonly string[]) => list.filter(isKnownBenchmark).length
  if (saysBenchmark(corner)) return known(columns) <= known(rows)
  return known(rows) >= 2 && known(rows) * 2 > rows.length && known(columns) === 0
}

function turn({ names, header, body, reasons }: Laid): {
  readonly rows: readonly GridRow[]
  readonly placeOf: PlaceOf
} {
  const left: readonly (RowReason | undefined)[] = ['comment', 'note', 'repeat', 'unit']
  const kept = body.filter(({ line }) => !left.includes(reasons.get(line)))
  const rows = names.map((name, at) => ({ line: at + 1, cells: [name, ...kept.map(({ cells }) => cells[at] ?? '')] }))
  const lines = [header.line, ...kept.map(({ line }) => line)]
  return { rows, placeOf: (row, at) => ({ line: lines[at] ?? 1, column: row.line }) }
}
