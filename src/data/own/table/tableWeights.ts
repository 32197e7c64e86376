import type { SheetColumn } from './sheet.ts'

/**
 * What a table itself says of its weights, and by what it says so: shares in its names (`발표(20%)`), full marks
 * (`기술(80점)`, or a row of them), a row of weights, or a total that is the sum of the columns.
 */
export type TableWeights = {
  readonly from: 'shares' | 'marks' | 'row' | 'total'
  /** By column. */
  readonly of: ReadonlyMap<number, number>
}

type Column = Pick<SheetColumn, 'at' | 'name' | 'maximum' | 'weight' | 'readings' | 'low' | 'high'>
/** The end of each column's scale. */
type Maxima = ReadonlyMap<number, number>

const SHARE = /[([（]\s*(\d+(?:\.\d+)?)\s*%\s*[)\]）]|\s(\d+(?:\.\d+)?)\s*%$/u
const MARKS =
  /[([（]\s*(?:배점\s*|만점\s*)?(\d+(?:\.\d+)?)\s*(?:점|points?|pts?)\s*(?:만점)?\s*[)\]）]|(?:^|\s)(\d+)\s*점(?: ?만점)?$/iu
const BARE = /[([（]\s*(\d+)\s*[)\]）]\s*$/u

/** Weights as a table says them for every column that counts; null where it says none. */
export function tableWeights(
  columns: readonly Column[],
  maxima: Maxima,
  totals: readonly Column[],
): TableWeights | null {
  if (columns.length < 2) return null
  const said = columns.map(({ weight }) => weight)
  if (said.some((weight) => weight !== null)) {
    const isFull = columns.every(({ weight, maximum }) => weight === null || maximum === weight)
    return weights(
      columns,
      said.map((weight) => weight ?? 0),
      isFull ? 'marks' : 'row',
    )
  }
  const shares = inNames(columns, SHARE)
  if (shares !== null && Math.abs(sum(shares) - 100) <= 0.5) return weights(columns, shares, 'shares')
  const marks = marksInNames(columns)
  if (marks !== null) return weights(columns, marks, 'marks')
  const ends = columns.map(({ at }) => maxima.get(at) ?? 0)
  const isSum = totals.some((total) =>
    addsUp(
      total,
      columns,
      ends.map(() => 1),
    ),
  )
  return isSum && new Set(ends).size > 1 ? weights(columns, ends, 'total') : null
}

/** Full marks that the names of all columns have in them: bare numbers only where they come to a hundred. */
export function marksInNames(columns: readonly Pick<Column, 'name' | 'high'>[]): readonly number[] | null {
  const marks = inNames(columns, MARKS)
  if (marks !== null && suits(columns, marks)) return marks
  const bare = inNames(columns, BARE)
  return bare !== null && columns.length > 1 && sum(bare) === 100 && suits(columns, bare) ? bare : null
}

const suits = (columns: readonly Pick<Column, 'high'>[], marks: readonly number[]): boolean =>
  columns.every(({ high }, i) => high <= (marks[i] ?? 0))

/**
 * Whether a total of the table is the sum of the columns, plain or weighted: then they are marks, and marks for the
 * price are better the higher they are.
 */
export function isTotalled(columns: readonly Column[], totals: readonly Column[]): boolean {
  if (columns.length < 2) return false
  const factors = [columns.map(() => 1)]
  const said = columns.map(({ weight }) => weight)
  const whole = sum(said.map((weight) => weight ?? 0))
  if (said.every((weight) => weight !== null) && whole > 0) {
    factors.push(
      said.map((weight) => (weight ?? 0) / whole),
      said.map((weight) => (weight ?? 0) / 100),
    )
  }
  return totals.some((total) => factors.some((list) => addsUp(total, columns, list)))
}

/** Every figure of a total, two at least, is what its row comes to, up to rounding. */
function addsUp(total: Column, columns: readonly Column[], factors: readonly number[]): boolean {
  let agreed = 0
  for (const [row, reading] of total.readings.entries()) {
    if (reading.kind !== 'number') continue
    const parts = columns.map(({ readings }) => readings[row])
    if (parts.some((part) => part?.kind !== 'number')) continue
    const value = sum(parts.map((part, i) => (part?.kind === 'number' ? part.value : 0) * (factors[i] ?? 0)))
    if (Math.abs(value - reading.value) > 0.051 + 1e-9 * Math.abs(value)) return false
    agreed += 1
  }
  return agreed >= 2
}

function inNames(columns: readonly Pick<Column, 'name'>[], form: RegExp): readonly number[] | null {
  const found = columns.map(({ name }) => {
    const match = form.exec(name)
    return match === null ? null : Number(match[1] ?? match[2])
  })
  return found.every((number): number is number => number !== null && number > 0) ? found : null
}

/** Weights run up to a hundred: shares of one are taken for per cents, larger ones are scaled down. */
function weights(columns: readonly Column[], list: readonly number[], from: TableWeights['from']): TableWeights | null {
  const most = Math.max(...list)
  if (!(most > 0) || list.some((weight) => weight < 0)) return null
  const factor = most > 100 ? 100 / most : sum(list) <= 1.01 ? 100 : 1
  return { from, of: new Map(columns.map(({ at }, i) => [at, Number(((list[i] ?? 0) * factor).toFixed(2))])) }
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)
