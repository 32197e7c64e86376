import type { IsoDate } from '#engine/index.ts'
import { unmarked } from '../formulaMark.ts'
import { numbered } from '../ids.ts'
import { leftOut, type OwnIssue, refused, told } from '../ownIssue.ts'
import { OWN_LIMITS, type OwnBenchmark, type OwnSource, type OwnTable, type OwnTeam } from '../ownTable.ts'
import { plainText } from '../plainText.ts'
import { tableId } from '../tableId.ts'
import { isDay, isWebAddress } from '../values.ts'
import type { Footer, FooterKey } from './footer.ts'
import { inferScale, soundsLowerIsBetter } from './scale.ts'
import type { Sheet, SheetColumn } from './sheet.ts'
import { type Summary, summaryColumns } from './summaryColumns.ts'

/** Why a column is left out before the reader says anything. */
export type ColumnReason = Summary | 'text' | 'empty' | 'unnamed'

export type DraftColumn = {
  /** The place of the column in the file, from 0. */
  readonly at: number
  readonly isIn: boolean
  readonly reason: ColumnReason | null
  readonly min: number
  readonly max: number
  readonly unit: string
  readonly lowerIsBetter: boolean
  readonly weight: number
  readonly questions: number | null
  readonly group: string | null
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
}

/** Columns that can be benchmarks at all. */
export const canBeIn = (column: DraftColumn): boolean => column.reason !== 'text' && column.reason !== 'empty'

export type Surroundings = {
  /** The title where the file has none, e.g. its name. */
  readonly title: string
  /** The day where the file has none. */
  readonly date: IsoDate
}

/** What the page proposes for a sheet; the foot of an exported one says it all again. */
export function proposeDraft(sheet: Sheet, surroundings: Surroundings, teamColumn = namesIn(sheet)): Draft {
  const { footer } = sheet
  const say = (key: FooterKey): string => unmarked(footer.get(key)?.cells[1] ?? '')
  const columns = sheet.columns.filter(({ at }) => at !== teamColumn)
  const isExported = isExportedBy(footer)
  const reasonFor = (column: SheetColumn) => (isExported ? null : reasonOf(column))
  const numeric = columns.filter((column) => reasonOf(column) === null)
  const summaries = isExported ? new Map<number, Summary>() : summaryColumns(numeric)
  const url = say('url')
  const seats = Number(say('seats'))
  return {
    title: plainText(say('title') || surroundings.title, OWN_LIMITS.name),
    source: { title: plainText(say('source'), OWN_LIMITS.name) || null, url: isWebAddress(url) ? url : null },
    date: isDay(say('date')) ? say('date') : surroundings.date,
    seats: say('seats') !== '' && Number.isInteger(seats) && seats >= 0 ? Math.min(seats, 99) : 1,
    teamColumn,
    columns: columns.map((column) => {
      const reason = reasonFor(column) ?? summaries.get(column.at) ?? null
      return {
        at: column.at,
        isIn: reason === null,
        reason,
        ...inferScale(column),
        lowerIsBetter: soundsLowerIsBetter(column.name),
        weight: 10,
        questions: null,
        group: null,
        ...footerColumn(footer, column.at),
      }
    }),
  }
}

/** A table that this page wrote: its columns are what they say, whatever they look like. */
const isExportedBy = (footer: Footer): boolean => footer.has('min') && footer.has('max')

/** The first column, unless it holds numbers and another one holds words. */
function namesIn({ columns, footer }: Sheet): number {
  if (isExportedBy(footer)) return 0
  const isWords = (column: SheetColumn) => column.texts > column.numbers
  const [first] = columns
  if (first === undefined || isWords(first)) return 0
  return columns.find(isWords)?.at ?? 0
}

function reasonOf(column: SheetColumn): ColumnReason | null {
  if (column.numbers === 0 && column.texts === 0) return 'empty'
  if (column.texts > column.numbers) return 'text'
  return column.name === '' ? 'unnamed' : null
}

function footerColumn(footer: Footer, at: number): Partial<DraftColumn> {
  const part: { -readonly [K in keyof DraftColumn]?: DraftColumn[K] } = {}
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

export type DraftOutcome = {
  /** Null where it cannot become a competition: then an issue says why. */
  readonly table: OwnTable | null
  readonly issues: readonly OwnIssue[]
}

/**
 * The table that a sheet gives by the reader's decisions, with everything in the file that is not in it.
 * Never throws.
 */
export function tableOfDraft(sheet: Sheet, draft: Draft): DraftOutcome {
  const issues: OwnIssue[] = headerIssues(sheet, draft)
  const chosen = draft.columns.filter((column) => column.isIn && canBeIn(column))
  const columns = chosen.flatMap((column) => sheet.columns.filter(({ at }) => at === column.at))
  const names = numbered(
    columns.map(({ name, at }) => name || `#${at + 1}`),
    OWN_LIMITS.name,
  )
  for (const { at, first } of names.again) {
    const column = columns[at] as SheetColumn
    const place = { line: sheet.grid.header.line, column: column.at + 1 }
    issues.push(told({ code: 'new-name', firstLine: null }, columns[first]?.name ?? '', place))
  }
  const benchmarks = chosen.map((column, j): OwnBenchmark => {
    const { at: _at, isIn: _isIn, reason: _reason, ...rest } = column
    return { name: names.names[j] as string, ...rest }
  })
  const teams = teamsOf(sheet, draft, chosen, columns, names.names, issues)
  issues.push(...boundIssues(draft, benchmarks, teams))
  if (issues.some((issue) => issue.severity === 'refused')) return { table: null, issues }
  const table = {
    title: draft.title.trim() === '' ? '–' : plainText(draft.title, OWN_LIMITS.name),
    date: draft.date,
    source: draft.source,
    seats: Math.min(draft.seats, teams.length - 1),
    benchmarks,
    teams,
    claims: [],
  }
  const given = unmarked(sheet.footer.get('id')?.cells[1] ?? '')
  return { table: { id: tableId(table, given), ...table }, issues }
}

function headerIssues({ grid, columns, footer }: Sheet, { teamColumn }: Draft): OwnIssue[] {
  if (isExportedBy(footer)) return []
  const { line, cells } = grid.header
  const others = columns.filter(({ at, name }) => at !== teamColumn && name !== '')
  const isNumbers = others.length > 0 && others.every(({ name }) => /^[\d.,\s%+-]+$/.test(name))
  return isNumbers ? [refused({ code: 'header' }, cells.join(' ').slice(0, 60), { line })] : []
}

function boundIssues(draft: Draft, benchmarks: readonly OwnBenchmark[], teams: readonly OwnTeam[]): OwnIssue[] {
  const issues: OwnIssue[] = []
  if (benchmarks.length === 0) issues.push(refused({ code: 'some-benchmark' }, '0'))
  if (benchmarks.length > OWN_LIMITS.benchmarks) {
    issues.push(refused({ code: 'benchmarks', max: OWN_LIMITS.benchmarks }, String(benchmarks.length)))
  }
  if (teams.length === 0) issues.push(refused({ code: 'some-team' }, '0'))
  if (teams.length > OWN_LIMITS.teams) {
    issues.push(refused({ code: 'teams', max: OWN_LIMITS.teams }, String(teams.length)))
  }
  if (!isDay(draft.date)) issues.push(refused({ code: 'day' }, draft.date))
  const { url } = draft.source
  if (url !== null && !isWebAddress(url)) issues.push(refused({ code: 'address' }, url))
  return issues
}

function teamsOf(
  sheet: Sheet,
  { teamColumn }: Draft,
  chosen: readonly DraftColumn[],
  columns: readonly SheetColumn[],
  names: readonly string[],
  issues: OwnIssue[],
): OwnTeam[] {
  const width = sheet.grid.header.cells.length
  const rows = sheet.rows.flatMap((row, at) => {
    const name = plainText(unmarked(row.cells[teamColumn] ?? ''), OWN_LIMITS.name)
    if (name === '') {
      issues.push(leftOut({ code: 'team-name' }, '', { line: row.line, column: teamColumn + 1 }))
      return []
    }
    const extra = row.cells.slice(width).some((cell) => cell.trim() !== '')
    if (extra || row.cells.length < width) {
      const issue = extra ? leftOut : told
      issues.push(issue({ code: 'cells', count: width }, String(row.cells.length), { line: row.line }))
    }
    return [{ row, at, name }]
  })
  const given = numbered(
    rows.map(({ name }) => name),
    OWN_LIMITS.name,
  )
  for (const { at, first } of given.again) {
    const entry = rows[at] as (typeof rows)[number]
    const place = { line: entry.row.line, column: teamColumn + 1 }
    issues.push(told({ code: 'new-name', firstLine: rows[first]?.row.line ?? null }, entry.name, place))
  }
  return rows.map(({ row, at }, i) => ({
    name: given.names[i] as string,
    scores: columns.map((column, j) => {
      const draft = chosen[j] as DraftColumn
      const issue = cellIssue(column, draft, at)
      if (issue === null) {
        const reading = column.readings[at]
        return reading?.kind === 'number' ? reading.value : null
      }
      const place = { line: row.line, column: column.at + 1, columnName: names[j] ?? null }
      issues.push(leftOut(issue, plainText(row.cells[column.at] ?? '', 60), place))
      return null
    }),
  }))
}

/** What is wrong with a cell; null for a number within its scale and for a gap. */
function cellIssue(column: SheetColumn, { min, max }: DraftColumn, row: number): OwnIssue['expected'] | null {
  const reading = column.readings[row]
  if (reading === undefined || reading.kind === 'gap') return null
  if (reading.kind === 'text') return { code: 'number' }
  if (reading.kind === 'too-large') return { code: 'number-up-to', max: OWN_LIMITS.number }
  // 58 % among numbers from 0 to 1: 58 or 0.58?
  if (reading.percent && max <= 1 && column.percents < column.numbers) return { code: 'number-without-percent' }
  if (!(min < max)) return { code: 'scale' }
  return reading.value < min || reading.value > max ? { code: 'within', min, max } : null
}
