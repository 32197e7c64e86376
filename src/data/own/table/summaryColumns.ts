import type { SheetColumn } from './sheet.ts'

/** What a column sums up of the others: it would count them twice. */
export type Summary = 'mean' | 'sum' | 'win-rate' | 'named'

/** Fewer rows prove nothing. */
const FEWEST_ROWS = 3
/** Of the rows, so many must agree: a few figures may have been corrected since. */
const AGREEING = 0.98
/**
 * How much less likely than one in two to the power of this it must be that the figures agree by accident: whole
 * marks of a small jury agree with their mean, rounded, far too often.
 */
const EVIDENCE_BITS = 20
/** A win rate is worked out before its parts are rounded: how far it may be off, on average and at most. */
const WIN_RATE_OFF = { mean: 0.01, most: 0.05 } as const

/** A name that is a word for a summary and nothing else. */
const NAMED =
  /^(?:(?:global|overall|macro|micro|total|weighted|grand|전체|총|단순|가중|종합)[ _-]?)?(?:mean|average|avg\.?|overall|total|sum|평균|합계|총점|총합|총계|종합|소계|평점 ?평균|综合|平均|总分|合計|総合|trimmed mean|절사 ?평균|[^()]{0,12}제외 ?평균)(?:[ _-]?(?:score|scores|points?|rating|accuracy|점수|점|평점|값|성적|得分|点))?(?:\s*[([（].*[)\]）])?\s*(?:[%⬆↑⭐*]|\ufe0f)*$/iu
/** A name that has such a word in it: it takes figures that agree, with some of the columns or all. */
const SOUNDS = /\b(?:mean|average|avg|overall|(?:sub)?total)\b|평균|합계|소계|종합|win ?rate/iu

const isNamedSummary = (name: string): boolean => NAMED.test(name.trim())

/**
 * Columns that only sum the others up, by the column's place: by a name that says so, or the mean, the sum or the
 * mean win rate of the others (the share of the other rows that a row beats) where that is no accident.
 */
export function summaryColumns(columns: readonly SheetColumn[]): ReadonlyMap<number, Summary> {
  const named = columns.filter(({ name }) => isNamedSummary(name))
  // Where nothing else is left they are all there is: category averages alone are the benchmarks.
  const found = new Map<number, Summary>(
    named.length === columns.length ? [] : named.map(({ at }): [number, Summary] => [at, 'named']),
  )
  const values = new Map(columns.map((column) => [column, valuesOf(column)]))
  const rest = columns.filter(({ at }) => !found.has(at))
  for (const column of rest) {
    const others = rest.filter((other) => other !== column && !found.has(other.at))
    const kind = summaryOf(column, others, values)
    if (kind !== null) found.set(column.at, kind)
  }
  return found
}

type Values = ReadonlyMap<SheetColumn, Float64Array>

function summaryOf(column: SheetColumn, others: readonly SheetColumn[], values: Values): Summary | null {
  if (others.length < 2 || column.numbers < FEWEST_ROWS || column.high <= column.low) return null
  const own = values.get(column) as Float64Array
  if (SOUNDS.test(column.name) && /win ?rate/i.test(column.name) && isWinRate(column, own, others, values))
    return 'win-rate'
  const spread = residualOf(column, others, values)
  const least = EVIDENCE_BITS + Math.log2(others.length)
  if (agrees(column, own, others, values, 'mean', spread, least)) return 'mean'
  if (agrees(column, own, others, values, 'sum', spread * others.length, least)) return 'sum'
  if (!SOUNDS.test(column.name)) return null
  // Means of a group stand beside the group.
  for (const block of blocksBeside(column, others))
    for (const kind of ['mean', 'sum'] as const)
      if (agrees(column, own, block, values, kind, kind === 'sum' ? spread * block.length : spread, 8)) return kind
  return null
}

/** Runs of two or more neighbours that begin or end beside the column. */
function blocksBeside(column: SheetColumn, others: readonly SheetColumn[]): readonly (readonly SheetColumn[])[] {
  const after = others.filter(({ at }) => at > column.at)
  const before = others.filter(({ at }) => at < column.at).toReversed()
  return [after, before].flatMap((side) => side.slice(1, 30).map((_, i) => side.slice(0, i + 2)))
}

function valuesOf({ readings }: SheetColumn): Float64Array {
  return Float64Array.from(readings, (reading) => (reading.kind === 'number' ? reading.value : Number.NaN))
}

/** How far the columns, this one apart, usually lie from their mean: what an accident would have to meet. */
function residualOf(column: SheetColumn, others: readonly SheetColumn[], values: Values): number {
  const rows = column.readings.length
  let sum = 0
  let count = 0
  for (let row = 0; row < rows; row += 1) {
    const of = others.map((other) => values.get(other)?.[row] ?? Number.NaN).filter((value) => !Number.isNaN(value))
    if (of.length < 2) continue
    const mean = of.reduce((a, b) => a + b, 0) / of.length
    for (const value of of) sum += Math.abs(value - mean)
    count += of.length
  }
  return count === 0 ? 0 : sum / count
}

function agrees(
  column: SheetColumn,
  own: Float64Array,
  others: readonly SheetColumn[],
  values: Values,
  kind: 'mean' | 'sum',
  spread: number,
  bits: number,
): boolean {
  // Worked out from the parts as they stand here, or before they were rounded.
  return [false, true].some((wereRounded) => agreesWithin(column, own, others, values, kind, spread, bits, wereRounded))
}

function agreesWithin(
  column: SheetColumn,
  own: Float64Array,
  others: readonly SheetColumn[],
  values: Values,
  kind: 'mean' | 'sum',
  spread: number,
  bits: number,
  wereRounded: boolean,
): boolean {
  const half = (decimals: number) => 0.5 * 10 ** -decimals
  const parts = wereRounded ? half(Math.max(...others.map((other) => other.decimals))) : 0
  let asked = 0
  let same = 0
  let evidence = 0
  own.forEach((value, row) => {
    if (Number.isNaN(value)) return
    let sum = 0
    let count = 0
    for (const other of others) {
      const part = values.get(other)?.[row] ?? Number.NaN
      if (Number.isNaN(part)) continue
      sum += part
      count += 1
    }
    if (count < 2) return
    asked += 1
    const rounding =
      half(column.decimals) + (kind === 'sum' ? count : 1) * parts + 1e-9 * Math.max(1, Math.abs(column.high))
    if (Math.abs((kind === 'sum' ? sum : sum / count) - value) > rounding) return
    same += 1
    // The chance to fall within the rounding, of a figure that falls anywhere within the usual distance.
    evidence += Math.max(0, Math.log2((2 * spread) / (2 * rounding)))
  })
  return asked >= FEWEST_ROWS && same >= AGREEING * asked && evidence >= bits
}

function isWinRate(column: SheetColumn, own: Float64Array, others: readonly SheetColumn[], values: Values): boolean {
  if (column.low < 0 || column.high > 100) return false
  const wins = others.map((other) => winsOf(values.get(other) as Float64Array))
  const scale = column.high > 1 ? 100 : 1
  let off = 0
  let most = 0
  let asked = 0
  own.forEach((value, row) => {
    const of = wins.map((list) => list[row] ?? Number.NaN).filter((win) => !Number.isNaN(win))
    if (Number.isNaN(value) || of.length === 0) return
    const distance = Math.abs(value / scale - of.reduce((a, b) => a + b, 0) / of.length)
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
