import type { SheetColumn } from './sheet.ts'

/** What a column sums up of the others: it would count them twice. */
export type Summary = 'mean' | 'sum' | 'win-rate' | 'named'

/** Fewer rows prove nothing. */
const FEWEST_ROWS = 3
/** Of the rows, so many must agree: a few figures may have been corrected since. */
const AGREEING = 0.98
/** A win rate is worked out before its parts are rounded: how far it may be off, on average and at most. */
const WIN_RATE_OFF = { mean: 0.01, most: 0.05 } as const

const NAMED =
  /^(?:mean|average|avg|overall|total|sum|rank|ranking|no)\b\.?|\b(?:mean win rate|average|avg)\b|^#$|평균|합계|총점|종합|순위|번호/i

/**
 * Columns that only sum the others up, by the column's place: the mean or sum of the others up to rounding,
 * the mean win rate over them (the share of the other rows that a row beats), or one whose name says so.
 */
export function summaryColumns(columns: readonly SheetColumn[]): ReadonlyMap<number, Summary> {
  const found = new Map<number, Summary>()
  const rows = columns[0]?.readings.length ?? 0
  const read = new Map(columns.map((column) => [column, valuesOf(column)]))
  const wins = new Map([...read].map(([column, values]) => [column, winsOf(values)]))
  const values = new RowTotals(rows, read.values())
  const rates = new RowTotals(rows, wins.values())
  let left = columns.length

  // One that names itself is asked first: of equal columns each would be the mean of the rest.
  const inTurn = columns.toSorted((a, b) => Number(NAMED.test(b.name)) - Number(NAMED.test(a.name)) || a.at - b.at)
  for (const column of inTurn) {
    const own = read.get(column) as Float64Array
    const ownWins = wins.get(column) as Float64Array
    values.drop(own)
    rates.drop(ownWins)
    left -= 1
    const others = columns.filter((other) => other !== column && !found.has(other.at))
    const summary = summaryOf(column, own, others, values, rates)
    if (summary === null) {
      values.add(own)
      rates.add(ownWins)
      left += 1
    } else found.set(column.at, summary)
    if (left < 2) break
  }
  return found
}

/** Sum and count of each row over the columns added; a place without a value is NaN. */
class RowTotals {
  readonly sum: Float64Array
  readonly count: Int32Array

  constructor(rows: number, columns: Iterable<Float64Array>) {
    this.sum = new Float64Array(rows)
    this.count = new Int32Array(rows)
    for (const column of columns) this.add(column)
  }

  add(column: Float64Array): void {
    this.change(column, 1)
  }

  drop(column: Float64Array): void {
    this.change(column, -1)
  }

  private change(column: Float64Array, sign: 1 | -1): void {
    column.forEach((value, row) => {
      if (Number.isNaN(value)) return
      this.sum[row] = (this.sum[row] ?? 0) + sign * value
      this.count[row] = (this.count[row] ?? 0) + sign
    })
  }
}

function summaryOf(
  column: SheetColumn,
  own: Float64Array,
  others: readonly SheetColumn[],
  values: RowTotals,
  rates: RowTotals,
): Summary | null {
  if (others.length >= 2 && column.numbers >= FEWEST_ROWS && column.high > column.low) {
    const half = (decimals: number) => 0.5 * 10 ** -decimals
    const parts = half(Math.max(...others.map((other) => other.decimals)))
    const off = (count: number) => half(column.decimals) + count * parts + 1e-9 * Math.max(1, Math.abs(column.high))
    if (agrees(own, values, (sum, count) => sum / count, off(1))) return 'mean'
    if (agrees(own, values, (sum) => sum, off(others.length))) return 'sum'
    if (isWinRate(column, own, rates)) return 'win-rate'
  }
  return NAMED.test(column.name) && others.length > 0 ? 'named' : null
}

function valuesOf({ readings }: SheetColumn): Float64Array {
  return Float64Array.from(readings, (reading) => (reading.kind === 'number' ? reading.value : Number.NaN))
}

function agrees(
  own: Float64Array,
  { sum, count }: RowTotals,
  summary: (sum: number, count: number) => number,
  tolerance: number,
): boolean {
  let asked = 0
  let same = 0
  own.forEach((value, row) => {
    const of = count[row] ?? 0
    if (Number.isNaN(value) || of < 2) return
    asked += 1
    if (Math.abs(summary(sum[row] ?? 0, of) - value) <= tolerance) same += 1
  })
  return asked >= FEWEST_ROWS && same >= AGREEING * asked
}

function isWinRate(column: SheetColumn, own: Float64Array, { sum, count }: RowTotals): boolean {
  if (column.low < 0 || column.high > 100) return false
  const scale = column.high > 1 ? 100 : 1
  let off = 0
  let most = 0
  let asked = 0
  own.forEach((value, row) => {
    const of = count[row] ?? 0
    if (Number.isNaN(value) || of === 0) return
    const distance = Math.abs(value / scale - (sum[row] ?? 0) / of)
    off += distance
    most = Math.max(most, distance)
    asked += 1
  })
  return asked >= 2 * FEWEST_ROWS && off / asked <= WIN_RATE_OFF.mean && most <= WIN_RATE_OFF.most
}

/** For each row the share of the other values of the column that its own is above. */
function winsOf(values: Float64Array): Float64Array {
  const wins = new Float64Array(values.length).fill(Number.NaN)
  const rows = Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]))
  rows.sort((a, b) => (values[a] as number) - (values[b] as number))
  let below = 0
  rows.forEach((row, i) => {
    if (i > 0 && (values[row] as number) > (values[rows[i - 1] as number] as number)) below = i
    wins[row] = rows.length < 2 ? Number.NaN : below / (rows.length - 1)
  })
  return wins
}
