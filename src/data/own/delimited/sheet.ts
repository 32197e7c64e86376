import { unmarked } from '../formulaMark.ts'
import { OWN_LIMITS } from '../ownTable.ts'
import { plainText } from '../plainText.ts'
import { type Footer, splitFooter } from './footer.ts'
import { type CellReading, type DecimalSign, guessDecimal, readCell } from './numberText.ts'
import type { Grid, GridRow } from './readGrid.ts'

/** One column of a table, read as numbers; its entries stand in the order of the rows. */
export type SheetColumn = {
  /** From 0. */
  readonly at: number
  readonly name: string
  readonly readings: readonly CellReading[]
  readonly numbers: number
  /** Cells that are neither a number nor a gap. */
  readonly texts: number
  readonly low: number
  readonly high: number
  /** Most digits after the decimal sign, at most six. */
  readonly decimals: number
  readonly percents: number
  /** The highest number without a per cent sign; minus infinity where there is none. */
  readonly plainHigh: number
}

export type Sheet = {
  readonly grid: Grid
  readonly rows: readonly GridRow[]
  readonly footer: Footer
  readonly decimal: DecimalSign
  /** Nothing in the file tells whether `1,234` is 1234 or 1.234. */
  readonly isDecimalOpen: boolean
  readonly columns: readonly SheetColumn[]
}

/** Reads every cell of a table as a number, by the decimal sign given or the one that the cells speak for. */
export function readSheet(grid: Grid, decimal: DecimalSign | null): Sheet {
  const { rows, footer } = splitFooter(grid)
  // An exported table is always written with a point.
  const guess = footer.has('min') ? ({ decimal: 'point', ambiguous: false } as const) : guessDecimal(cellsOf(rows))
  const sign = decimal ?? guess.decimal
  return {
    grid,
    rows,
    footer,
    decimal: sign,
    isDecimalOpen: decimal === null && guess.ambiguous,
    columns: grid.header.cells.map((name, at) =>
      readColumn(rows, plainText(unmarked(name), OWN_LIMITS.name), at, sign),
    ),
  }
}

/** All but the first of each row: names say nothing about decimals. */
function* cellsOf(rows: readonly GridRow[]): Generator<string> {
  for (const { cells } of rows) for (let at = 1; at < cells.length; at += 1) yield cells[at] as string
}

function readColumn(rows: readonly GridRow[], name: string, at: number, decimal: DecimalSign): SheetColumn {
  const readings = rows.map(({ cells }) => readCell(cells[at] ?? '', decimal))
  let numbers = 0
  let texts = 0
  let percents = 0
  let decimals = 0
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let plainHigh = Number.NEGATIVE_INFINITY
  for (const reading of readings) {
    if (reading.kind === 'number') {
      numbers += 1
      if (reading.percent) percents += 1
      else plainHigh = Math.max(plainHigh, reading.value)
      low = Math.min(low, reading.value)
      high = Math.max(high, reading.value)
      decimals = Math.max(decimals, decimalsOf(reading.value))
    } else if (reading.kind !== 'gap') texts += 1
  }
  return { at, name, readings, numbers, texts, low, high, decimals, percents, plainHigh }
}

function decimalsOf(value: number): number {
  const fraction = String(value).split('.')[1]
  return fraction === undefined ? 0 : Math.min(6, fraction.length)
}
