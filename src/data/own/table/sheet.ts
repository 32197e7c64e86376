import type { GridRow } from './grid.ts'
import { isExportedBy, type Layout } from './layout.ts'
import { type CellReading, type DecimalSign, guessDecimal, type NumberReading, readCell } from './numberText.ts'
import { isSentinelOf, parseMarks, sentinelsOf } from './sentinels.ts'
import { conversion, saysTime, unitInName, withMinutes } from './units.ts'

/** A cell after its column was looked at: a number in another unit, or a sign for "no value", is no longer one. */
export type ColumnReading =
  | Exclude<CellReading, { readonly kind: 'clock' }>
  | { readonly kind: 'other-unit'; readonly unit: string }

/** One column of a table, read as numbers; its entries stand in the order of the rows. */
export type SheetColumn = {
  /** From 0. */
  readonly at: number
  readonly name: string
  readonly group: string | null
  readonly readings: readonly ColumnReading[]
  readonly numbers: number
  /** Cells that are neither a number, a limit of one, nor a gap. */
  readonly texts: number
  readonly low: number
  readonly high: number
  /** Most digits after the decimal sign, at most six. */
  readonly decimals: number
  readonly percents: number
  /** The highest number without a per cent sign; minus infinity where there is none. */
  readonly plainHigh: number
  /** What its numbers are counted in, from cells, header or a row of units; empty where nothing says so. */
  readonly unit: string
  /** The whole of which every number is a part, in `12/30`; null where they differ or there is none. */
  readonly of: number | null
  /** Numbers that stand for "no value", by proposal or by the reader. */
  readonly missing: readonly number[]
  /** Cells that were read as missing by them. */
  readonly missed: number
  /** Cells that were converted to the column's unit. */
  readonly converted: number
  /** Cells of which a marker, an error or a remark was set aside, and the first of these. */
  readonly dressed: number
  readonly dress: string | null
  /** The highest possible value and the weight, where a row of the table says them. */
  readonly maximum: number | null
  readonly weight: number | null
}

export type Sheet = {
  readonly layout: Layout
  /** Rows that are taken in, and those left aside. */
  readonly rows: readonly GridRow[]
  readonly aside: readonly GridRow[]
  readonly decimal: DecimalSign
  /** Nothing in the file tells whether `1,234` is 1234 or 1.234. */
  readonly isDecimalOpen: boolean
  readonly columns: readonly SheetColumn[]
}

export type SheetChoice = {
  readonly decimal: DecimalSign | null
  /** By line: rows that the reader put in or left aside. */
  readonly rows: Readonly<Record<number, boolean>>
  /** By column: signs for "no value", as the reader wrote them. */
  readonly missing: Readonly<Record<number, string>>
}

export const NOTHING_CHOSEN: SheetChoice = { decimal: null, rows: {}, missing: {} }

/** Reads every cell of a table as a number, by the decimal sign given or the one that the cells speak for. */
export function readSheet(layout: Layout, choice: SheetChoice = NOTHING_CHOSEN): Sheet {
  const { body, reasons, footer, names, groups } = layout
  const isIn = ({ line }: GridRow) => choice.rows[line] ?? !reasons.has(line)
  const rows = body.filter(isIn)
  // An exported table is always written with a point.
  const guess = isExportedBy(footer)
    ? ({ decimal: 'point', ambiguous: false } as const)
    : guessDecimal(cellsOf(rows), layout.cut === ';')
  const decimal = choice.decimal ?? guess.decimal
  const special = (reason: 'scale' | 'weights') => body.find((row) => !isIn(row) && reasons.get(row.line) === reason)
  const [scale, weights] = [special('scale'), special('weights')]
  const numberAt = (row: GridRow | undefined, at: number): number | null => {
    const reading = readCell(row?.cells[at] ?? '', decimal)
    return reading.kind === 'number' ? reading.value : null
  }
  return {
    layout,
    rows,
    aside: body.filter((row) => !isIn(row)),
    decimal,
    // Between commas only thousands can be set off by one, in quotation marks.
    isDecimalOpen: choice.decimal === null && guess.ambiguous && layout.cut !== ',',
    columns: names.map((name, at) => ({
      at,
      name,
      group: groups[at] ?? null,
      maximum: numberAt(scale, at),
      weight: numberAt(weights, at) ?? numberAt(scale, at),
      ...readColumn(
        inOneForm(
          rows.map(({ cells }) => readCell(cells[at] ?? '', decimal)),
          name,
        ),
        layout.units[at] || unitInName(name),
        choice.missing[at] ?? null,
        isExportedBy(footer),
      ),
    })),
  }
}

/** All but the first of each row: names say nothing about decimals. */
function* cellsOf(rows: readonly GridRow[]): Generator<string> {
  for (const { cells } of rows) for (let at = 1; at < cells.length; at += 1) yield cells[at] as string
}

type ColumnFigures = Omit<SheetColumn, 'at' | 'name' | 'group' | 'maximum' | 'weight'>

/** What only a look at the whole column tells: whether `12:30` is a time, and `55m` minutes. */
function inOneForm(raw: readonly CellReading[], name: string): PlainReading[] {
  const isTime = saysTime(name) || raw.some((reading) => reading.kind === 'clock' && reading.isSure)
  const units = new Set(raw.flatMap((reading) => (reading.kind === 'number' ? [reading.unit] : [])))
  if (isTime && raw.some(({ kind }) => kind === 'clock')) units.add('s')
  const unitOf = withMinutes(units)
  return raw.map((reading): PlainReading => {
    if (reading.kind === 'number') return { ...reading, unit: unitOf(reading.unit) }
    if (reading.kind !== 'clock') return reading
    return isTime ? { ...numberAlone, value: reading.seconds, unit: 's' } : { kind: 'text' }
  })
}

type PlainReading = Exclude<CellReading, { readonly kind: 'clock' }>
const numberAlone = { kind: 'number', percent: false, error: null, of: null, mark: null } as const

function readColumn(
  raw: readonly PlainReading[],
  unitOfName: string,
  marks: string | null,
  isExported: boolean,
): ColumnFigures {
  const units = unitsOf(raw, unitOfName)
  const of = wholeOf(raw)
  let converted = 0
  const uniform = raw.map((reading): ColumnReading => {
    if (reading.kind !== 'number') return reading
    const inUnit = reading.unit === '' ? 1 : conversion(reading.unit, units.main)
    if (inUnit === null) return units.isMixed ? { kind: 'other-unit', unit: reading.unit } : { kind: 'text' }
    if (inUnit !== 1) converted += 1
    const part = reading.of === null || of !== null ? reading.value : (100 * reading.value) / reading.of
    return {
      ...reading,
      value: Number((part * inUnit).toPrecision(15)),
      percent: reading.percent || (reading.of !== null && of === null),
    }
  })
  const values = uniform.flatMap((reading) => (reading.kind === 'number' && !reading.percent ? [reading.value] : []))
  const missing = marks === null ? (isExported ? [] : sentinelsOf(values)) : parseMarks(marks)
  let missed = 0
  const readings = uniform.map((reading): ColumnReading => {
    if (reading.kind !== 'number' || !isSentinelOf(reading.value, missing)) return reading
    missed += 1
    return { kind: 'gap' }
  })
  return { ...figuresOf(readings), readings, unit: units.main, of, missing, missed, converted }
}

function figuresOf(readings: readonly ColumnReading[]) {
  let numbers = 0
  let texts = 0
  let percents = 0
  let decimals = 0
  let dressed = 0
  let dress: string | null = null
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
      const said = dressOf(reading)
      if (said !== null) {
        dressed += 1
        dress ??= said
      }
    } else if (reading.kind !== 'gap' && reading.kind !== 'bound') texts += 1
  }
  return { numbers, texts, low, high, decimals, percents, plainHigh, dressed, dress }
}

const dressOf = ({ mark, error }: NumberReading): string | null => (error === null ? mark : `± ${error}`)

/** The unit of most cells that have one; mixed where another has cells that cannot be converted. */
function unitsOf(
  raw: readonly PlainReading[],
  unitOfName: string,
): { readonly main: string; readonly isMixed: boolean } {
  const counts = new Map<string, number>()
  let filled = 0
  let bare = 0
  for (const reading of raw) {
    if (reading.kind === 'gap') continue
    filled += 1
    if (reading.kind !== 'number') continue
    if (reading.unit === '') bare += 1
    else counts.set(reading.unit, (counts.get(reading.unit) ?? 0) + 1)
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined) return { main: unitOfName, isMixed: false }
  const named = [...counts.keys()].every((unit) => conversion(unit, unitOfName) !== null) && unitOfName !== ''
  const main = named ? unitOfName : first[0]
  const like = [...counts].reduce((sum, [unit, count]) => sum + (conversion(unit, main) === null ? 0 : count), 0)
  // Words after a number that come again nowhere are no units: `3 Musketeers`.
  const isUnit = like + bare > filled / 2 && (like > 1 || filled === 1 || bare > 0)
  return isUnit ? { main, isMixed: true } : { main: unitOfName, isMixed: false }
}

function wholeOf(raw: readonly PlainReading[]): number | null {
  const wholes = new Set<number>()
  for (const reading of raw) if (reading.kind === 'number' && reading.of !== null) wholes.add(reading.of)
  const isAll = raw.every((reading) => reading.kind !== 'number' || reading.of !== null)
  return wholes.size === 1 && isAll ? ([...wholes][0] ?? null) : null
}

function decimalsOf(value: number): number {
  const fraction = String(value).split('.')[1]
  return fraction === undefined ? 0 : Math.min(6, fraction.length)
}
