import type { IsoDate } from '#core/engine/index.ts'
import { unmarked } from '../formulaMark.ts'
import { OWN_LIMITS, type OwnBenchmark, type OwnSource } from '../ownTable.ts'
import { plainText } from '../plainText.ts'
import { isDay, isWebAddress } from '../values.ts'
import { type ColumnReason, columnReasons, namesIn, WITHOUT_NUMBERS } from './columnReasons.ts'
import { directionOf, saysPrice } from './direction.ts'
import type { Footer, FooterKey } from './footer.ts'
import { isExportedBy, type Layout } from './layout.ts'
import { proposeScale } from './scale.ts'
import type { Sheet, SheetColumn } from './sheet.ts'
import { isTotalled, marksInNames, type TableWeights, tableWeights } from './tableWeights.ts'

/** What of a column the page proposes without being sure. */
export type Ask = 'scale' | 'direction' | 'missing'

export type DraftColumn = Omit<OwnBenchmark, 'name'> & {
  /** The place of the column in the file, from 0. */
  readonly at: number
  readonly isIn: boolean
  readonly reason: ColumnReason | null
  readonly asks: readonly Ask[]
}

/** What the reader decides before a table becomes a competition. */
export type Draft = {
  readonly title: string
  readonly source: OwnSource
  readonly date: IsoDate
  readonly seats: number
  /** The place of the column that holds the names, from 0. */
  readonly teamColumn: number
  /** All columns but that of the names. */
  readonly columns: readonly DraftColumn[]
  /** By what the table itself says its weights; null where all are alike. */
  readonly weightsFrom: TableWeights['from'] | null
}

/** Columns that can be benchmarks at all. */
export const canBeIn = ({ reason }: Pick<DraftColumn, 'reason'>): boolean =>
  reason === null || !WITHOUT_NUMBERS.has(reason)

export type Surroundings = {
  /** The title where the file has none, e.g. its name. */
  readonly title: string
  /** The day where the file has none. */
  readonly date: IsoDate
  /** The address that it was fetched from. */
  readonly url?: string
}

/** What the page proposes for a sheet; the foot of an exported one says it all again. */
export function proposeDraft(sheet: Sheet, surroundings: Surroundings, teamColumn = namesIn(sheet)): Draft {
  const { footer, title } = sheet.layout
  const say = (key: FooterKey): string => unmarked(footer.get(key)?.cells[1] ?? '').trim()
  const reasons = columnReasons(sheet, teamColumn)
  const columns = sheet.columns.filter(({ at }) => at !== teamColumn)
  const counted = columns.filter(({ at }) => !reasons.has(at))
  const totals = columns.filter(({ at }) => TOTALS.has(reasons.get(at) ?? 'text'))
  const areMarks = marksInNames(counted) !== null || isTotalled(counted, totals)
  const proposed = columns.map((column) =>
    proposeColumn(column, reasons.get(column.at) ?? null, sheet, areMarks && !reasons.has(column.at)),
  )
  const maxima = new Map(proposed.map(({ at, min, max }) => [at, max - min]))
  const weights = isExportedBy(footer) ? null : tableWeights(counted, maxima, totals)
  const url = isWebAddress(say('url')) ? say('url') : (surroundings.url ?? null)
  return {
    title: plainText(say('title') || title || surroundings.title, OWN_LIMITS.name),
    source: { title: plainText(say('source'), OWN_LIMITS.name) || null, url },
    date: dayIn(say('date')) ?? surroundings.date,
    seats: seatsIn(say('seats')) ?? 1,
    teamColumn,
    columns: proposed.map((column) => {
      const reason = reasons.get(column.at) ?? null
      const weight = weights?.of.get(column.at) ?? column.weight
      return { ...column, weight, isIn: reason === null, reason, ...footerColumn(footer, column.at) }
    }),
    weightsFrom: weights?.from ?? null,
  }
}

const TOTALS: ReadonlySet<ColumnReason> = new Set(['sum', 'mean', 'named'])

/** @param areMarks the table says so of all its columns. */
function proposeColumn(
  column: SheetColumn,
  reason: ColumnReason | null,
  { layout, columns }: Sheet,
  areMarks: boolean,
): Omit<DraftColumn, 'isIn' | 'reason'> {
  const { isAsked, ...scale } = proposeScale(column)
  const direction =
    reason === 'rank' ? { lowerIsBetter: true, isAsked: false } : directionIn(column, layout, columns, areMarks)
  const asks: Ask[] = []
  if (isAsked) asks.push('scale')
  if (direction.isAsked) asks.push('direction')
  if (column.missed > 0) asks.push('missing')
  return {
    at: column.at,
    asks,
    ...scale,
    unit: plainText(scale.unit, 20) || 'points',
    lowerIsBetter: direction.lowerIsBetter,
    weight: 10,
    questions: null,
    group: column.group,
  }
}

/** Which way is better, by name and unit and by what the table says of its columns. */
function directionIn(column: SheetColumn, { long }: Layout, columns: readonly SheetColumn[], areMarks: boolean) {
  const { name, unit, maximum, high } = column
  if (areMarks) return { lowerIsBetter: false, isAsked: false }
  const hasUnit = unit !== '' && unit !== '점'
  // A row of weights speaks of ratings, in which a high one for the cost is a good one.
  const isRated = columns.some(({ weight }) => weight !== null) && !hasUnit && high <= 10
  const isMarks = maximum !== null || isRated || (long?.areMarks === true && !hasUnit)
  const direction = directionOf(name, unit, isMarks)
  // A price of 18.2 without a unit may be marks for the price.
  const mayBeMarks = direction.lowerIsBetter && !hasUnit && high <= 100 && saysPrice(name)
  return mayBeMarks ? { ...direction, isAsked: true } : direction
}

export const seatsIn = (text: string): number | null => {
  const seats = Number(text)
  return text !== '' && Number.isInteger(seats) && seats >= 0 ? Math.min(seats, 99) : null
}

/** A day as this page writes it, or as a spreadsheet rewrites it with the year first; null for any other. */
export function dayIn(text: string): IsoDate | null {
  const found = /^(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})\.?$/.exec(text)
  const day = found === null ? text : `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
  return isDay(day) ? day : null
}

function footerColumn(footer: Footer, at: number): Partial<DraftColumn> {
  const part: { -readonly [K in keyof DraftColumn]?: DraftColumn[K] } = isExportedBy(footer) ? { asks: [] } : {}
  const cell = (key: FooterKey): string => unmarked(footer.get(key)?.cells[at] ?? '').trim()
  const number = (key: FooterKey): number | null => {
    const text = cell(key)
    const value = Number(text)
    return text === '' || !Number.isFinite(value) || Math.abs(value) > OWN_LIMITS.number ? null : value
  }
  const min = number('min')
  const max = number('max')
  if (min !== null && max !== null && min < max) Object.assign(part, { min, max })
  const weight = number('weight')
  if (weight !== null && weight >= 0 && weight <= 100) part.weight = Number(weight.toFixed(2))
  const questions = number('questions')
  if (questions !== null && Number.isInteger(questions) && questions > 0) part.questions = questions
  const lower = cell('lowerIsBetter').toLowerCase()
  if (lower !== '') part.lowerIsBetter = ['1', 'yes', 'true', '예'].includes(lower)
  const unit = plainText(cell('unit'), 20)
  if (unit !== '') part.unit = unit
  const group = plainText(cell('group'), OWN_LIMITS.name)
  if (group !== '') part.group = group
  return part
}
