import { unmarked } from '../formulaMark.ts'
import { numbered } from '../ids.ts'
import { leftOut, noted, type OwnExpected, type OwnIssue, refused } from '../ownIssue.ts'
import { OWN_LIMITS, type OwnBenchmark, type OwnTable, type OwnTeam } from '../ownTable.ts'
import { plainText } from '../plainText.ts'
import { tableId } from '../tableId.ts'
import { isDay, isWebAddress } from '../values.ts'
import { canBeIn, type Draft, type DraftColumn } from './draft.ts'
import { footerIssues } from './footerIssues.ts'
import type { Grid, GridRow } from './grid.ts'
import { isExportedBy } from './layout.ts'
import { unmarkup } from './markup.ts'
import type { Sheet, SheetColumn } from './sheet.ts'

export type DraftOutcome = {
  /** Null where it cannot become a competition: then an issue says why. */
  readonly table: OwnTable | null
  readonly issues: readonly OwnIssue[]
}

/**
 * The table that a sheet gives by the reader's decisions, with everything in the file that is not in it or was not
 * read as it stands. Never throws.
 */
export function tableOfDraft(
  sheet: Sheet,
  draft: Draft,
  { strayQuotes }: Pick<Grid, 'strayQuotes'> = NO_QUOTES,
): DraftOutcome {
  const { layout } = sheet
  const issues: OwnIssue[] = []
  if (layout.lacksHeader) {
    const first = sheet.rows[0]?.cells.join(' ') ?? ''
    issues.push(refused({ code: 'header' }, first.slice(0, 60), { line: layout.header.line }))
  }
  for (const line of strayQuotes) issues.push(noted({ code: 'quotes' }, '"', { line }))
  const chosen = draft.columns.filter((column) => column.isIn && canBeIn(column))
  const columns = chosen.flatMap((column) => sheet.columns.filter(({ at }) => at === column.at))
  const names = numbered(
    columns.map(({ name, at }) => name || `#${at + 1}`),
    OWN_LIMITS.name,
  )
  for (const { at, first } of names.again) {
    const column = columns[at] as SheetColumn
    const place = layout.placeOf(layout.header, column.at)
    issues.push(noted({ code: 'new-name', firstLine: null }, columns[first]?.name ?? '', place))
  }
  const benchmarks = chosen.map((column, j): OwnBenchmark => {
    const { at: _at, isIn: _isIn, reason: _reason, asks: _asks, ...rest } = column
    return { name: names.names[j] as string, ...rest }
  })
  issues.push(...rowIssues(sheet), ...columns.flatMap((column, j) => columnIssues(column, names.names[j] as string)))
  const teams = teamsOf(sheet, draft, chosen, columns, names.names, issues)
  issues.push(...footerIssues(layout.footer), ...boundIssues(draft, benchmarks, teams))
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
  const given = unmarked(layout.footer.get('id')?.cells[1] ?? '')
  return { table: { id: tableId(table, given), ...table }, issues }
}

const NO_QUOTES = { strayQuotes: [] }

/** Rows that are no teams, and what a table of single values had beside them. */
function rowIssues({ layout, aside }: Sheet): OwnIssue[] {
  const textOf = ({ cells }: GridRow) => plainText(cells.filter((cell) => cell.trim() !== '').join(' · '), 60)
  const above = layout.above.map((row) => noted({ code: 'row-above' }, textOf(row), { line: row.line }))
  const rows = aside.map((row) => {
    const reason = layout.reasons.get(row.line)
    if (reason === undefined) return leftOut({ code: 'row-by-reader' }, textOf(row), { line: row.line })
    const isGrave = reason === 'summary' || reason === 'no-values'
    return (isGrave ? leftOut : noted)({ code: 'row', reason }, textOf(row), { line: row.line })
  })
  const long = layout.long
  const again = (long?.again ?? []).map(({ line, found }) => leftOut({ code: 'one-value' }, found, { line }))
  const unused = (long?.unused ?? []).map((name) => noted({ code: 'long-column' }, name, {}))
  const merged = (long?.merged ?? []).map((name) => noted({ code: 'merged' }, name, {}))
  return [...above, ...rows, ...merged, ...again, ...unused]
}

/** What was read, but not as it stands. */
function columnIssues(column: SheetColumn, name: string): OwnIssue[] {
  const place = { column: column.at + 1, columnName: name }
  const issues: OwnIssue[] = []
  if (column.dressed > 0) {
    issues.push(noted({ code: 'bare-number', count: column.dressed }, column.dress ?? '', place))
  }
  if (column.missed > 0) {
    issues.push(leftOut({ code: 'missing', count: column.missed }, column.missing.join(', '), place))
  }
  if (column.converted > 0) {
    issues.push(noted({ code: 'one-unit', unit: column.unit, count: column.converted }, '', place))
  }
  return issues
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
  const { layout } = sheet
  const width = Math.max(layout.names.length, layout.header.cells.length)
  const isExported = isExportedBy(layout.footer)
  const rows = sheet.rows.flatMap((row, at) => {
    const cell = unmarked(row.cells[teamColumn] ?? '')
    const name = plainText(isExported ? cell : unmarkup(cell), OWN_LIMITS.name)
    if (name === '') {
      issues.push(leftOut({ code: 'team-name' }, '', layout.placeOf(row, teamColumn)))
      return []
    }
    const extra = row.cells.slice(width).some((cell) => cell.trim() !== '')
    if (extra || row.cells.length < width) {
      const issue = extra ? leftOut : noted
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
    const place = layout.placeOf(entry.row, teamColumn)
    issues.push(noted({ code: 'new-name', firstLine: rows[first]?.row.line ?? null }, entry.name, place))
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
      const place = { ...layout.placeOf(row, column.at), columnName: names[j] ?? null }
      issues.push(leftOut(issue, plainText(row.cells[column.at] ?? '', 60), place))
      return null
    }),
  }))
}

/** What is wrong with a cell; null for a number within its scale and for a gap. */
function cellIssue(column: SheetColumn, { min, max }: DraftColumn, row: number): OwnExpected | null {
  const reading = column.readings[row]
  if (reading === undefined || reading.kind === 'gap') return null
  if (reading.kind === 'text') return { code: 'number' }
  if (reading.kind === 'bound') return { code: 'one-number' }
  if (reading.kind === 'other-unit') return { code: 'unit', unit: column.unit }
  if (reading.kind === 'too-large') return { code: 'number-up-to', max: OWN_LIMITS.number }
  const { value, percent } = reading
  // 58 % among numbers from 0 to 1: 58 or 0.58? And 0.6 among per cents: 0.6 or 60?
  if (percent && max <= 1 && column.percents < column.numbers) return { code: 'number-without-percent' }
  if (!percent && value > 0 && value <= 1 && max > 1 && 2 * column.percents >= column.numbers) {
    return { code: 'number-with-percent' }
  }
  if (!(min < max)) return { code: 'scale' }
  return value < min || value > max ? { code: 'within', min, max } : null
}
