import { unmarked } from '../formulaMark.ts'
import { OWN_LIMITS } from '../ownTable.ts'
import { plainText } from '../plainText.ts'
import type { GridRow } from './grid.ts'
import type { LayoutChoice } from './layoutChoice.ts'
import { unmarkup } from './markup.ts'
import { isBenchmarkHeading, isMakerHeading, isTeamHeading } from './nameWords.ts'
import { readCell } from './numberText.ts'

export type Header = {
  readonly header: GridRow
  /** By column; empty where it has none. */
  readonly names: readonly string[]
  /** By column, from an upper header row; null where there is none. */
  readonly groups: readonly (string | null)[]
  /** By column, from a row of units under the names; empty where there is none. */
  readonly units: readonly string[]
  /** The place of the header among the rows, or `none`. */
  readonly headerAt: number | 'none'
  readonly headerRows: 1 | 2
  /** The place of the first row below the header. */
  readonly firstRow: number
  /** No row names the columns, and the reader has not said so. */
  readonly lacksHeader: boolean
  /** What stands over the header. */
  readonly above: readonly GridRow[]
}

export const filledOf = ({ cells }: GridRow): number => cells.filter((cell) => cell.trim() !== '').length

export const isNumberText = (cell: string): boolean =>
  /\d/.test(cell) && (readCell(cell, 'point').kind === 'number' || readCell(cell, 'comma').kind === 'number')

/** A number, or what stands in place of one in a row of values: a limit, a time. */
const isValueText = (cell: string): boolean =>
  isNumberText(cell) || /^\s*[<>≤≥]\s*\d/.test(cell) || readCell(cell, 'point').kind === 'clock'

/** A team of which nothing is known: no header, for all that it has no numbers. */
const isBlankRow = ({ cells }: GridRow): boolean =>
  cells.slice(1).every((cell) => readCell(cell, 'point').kind === 'gap') && (cells[0] ?? '').trim() !== ''

/** A remark of the file's own: `# …` or `// …` without numbers beside it. */
export const isComment = ({ cells }: GridRow): boolean =>
  /^\s*(?:#(?=\s*\S)|\/\/)/.test(cells[0] ?? '') && !cells.slice(1).some(isNumberText)

type Choice = Pick<LayoutChoice, 'header' | 'headerRows' | 'firstRow'>

/** Which row names the columns, with a row of groups over it or of units under it. */
export function findHeader(rows: readonly GridRow[], choice: Choice, isExported = false): Header {
  const at = choice.header ?? guessHeader(rows)
  const width = Math.max(1, ...rows.slice(0, 2000).map(({ cells }) => cells.length))
  if (at === null || at === 'none' || rows[at] === undefined) {
    const firstRow = choice.firstRow ?? rows.findIndex((row) => filledOf(row) > 1 && !isComment(row))
    const names = Array.from({ length: width }, (_, i) => `#${i + 1}`)
    const start = Math.max(0, firstRow)
    return {
      header: { line: rows[start]?.line ?? 1, cells: names },
      names,
      groups: names.map(() => null),
      units: names.map(() => ''),
      headerAt: 'none',
      headerRows: 1,
      firstRow: start,
      lacksHeader: choice.header !== 'none',
      above: rows.slice(0, start),
    }
  }
  const header = rows[at] as GridRow
  const upper = rows[at - 1]
  const isDouble =
    upper !== undefined && (choice.headerRows === null ? isUpper(upper, header) : choice.headerRows === 2)
  const cells = isComment(header)
    ? header.cells.map((cell, i) => (i === 0 ? cell.replace(/^\s*#+\s*/, '') : cell))
    : header.cells
  const nameOf = isExported ? exportedName : plainName
  const groups = isDouble ? spread(upper.cells, cells.length) : cells.map(() => null)
  const own = cells.map((cell, i) => nameOf(cell) || (isDouble ? nameOf(upper.cells[i] ?? '') : ''))
  const names = own.map((name, i) => {
    const isAgain = own.indexOf(name) !== i || own.lastIndexOf(name) !== i
    return isDouble && isAgain && groups[i] && groups[i] !== name ? `${groups[i]} ${name}` : name
  })
  const below = rows[at + 1]
  const marks = below !== undefined && isMarksRow(below) ? below.cells : []
  const units =
    below !== undefined && isUnitRow(below) ? cells.map((_, i) => unitOf(below.cells[i] ?? '')) : cells.map(() => '')
  return {
    header,
    names: names.map((name, i) => (marks[i]?.trim() ? `${name} ${marks[i]?.trim()}` : name)),
    groups: groups.map((group, i) => (group === names[i] ? null : group)),
    units,
    headerAt: at,
    headerRows: isDouble ? 2 : 1,
    firstRow: choice.firstRow !== null && choice.firstRow > at ? choice.firstRow : at + 1,
    lacksHeader: false,
    above: rows.slice(0, isDouble ? at - 1 : at),
  }
}

const exportedName = (cell: string): string => plainText(unmarked(cell), OWN_LIMITS.name)
const plainName = (cell: string): string => plainText(unmarkup(unmarked(cell)), OWN_LIMITS.name)

/** The row over the first row of values, unless that row itself reads like names. */
function guessHeader(rows: readonly GridRow[]): number | null {
  const widths = rows
    .slice(0, 200)
    .map(filledOf)
    .filter((filled) => filled > 1)
  const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 2
  const isWide = (row: GridRow) => filledOf(row) >= Math.max(2, usual / 2)
  const saysNames = ({ cells }: GridRow) =>
    cells.some((cell) => isTeamHeading(plainName(cell))) || isBenchmarkHeading(plainName(cells[0] ?? ''))
  const first = rows.findIndex((row) => isWide(row) && row.cells.slice(1).some(isValueText))
  const end = first < 0 ? rows.length : first
  const row = rows[end]
  if (
    row !== undefined &&
    (saysNames(row) || (isCounted(row, rows[end + 1]) && !rows.slice(0, end).some((r) => isWide(r) && saysNames(r))))
  ) {
    return end
  }
  const before = rows.slice(0, end)
  const last = before.findLastIndex((r) => isWide(r) && !isComment(r) && !isBlankRow(r))
  const named = before.findLastIndex((r) => isWide(r) && saysNames(r))
  const said = named >= 0 && named < last && stands(named, last, rows) ? named : last
  if (first < 0)
    return before.findIndex((r) => filledOf(r) > 1 && !isComment(r)) < 0
      ? null
      : Math.max(
          0,
          before.findIndex((r) => filledOf(r) > 1 && !isComment(r)),
        )
  if (said >= 0)
    return isUnderNames(rows[said] as GridRow) && said > 0 && isWide(rows[said - 1] as GridRow) ? said - 1 : said
  if (named >= 0) return named
  const commented = before.findLastIndex((r) => isComment(r) && filledOf(r) === filledOf(rows[end] as GridRow))
  return commented < 0 ? null : commented
}

const isUnderNames = (row: GridRow): boolean => isUnitRow(row) || isMarksRow(row)

/** Whether a row that says "team" names the columns, and those down to the last without numbers are teams already. */
function stands(named: number, last: number, rows: readonly GridRow[]): boolean {
  const [upper, lower] = [rows[named] as GridRow, rows[named + 1] as GridRow]
  return (
    filledOf(upper) >= filledOf(rows[last] as GridRow) &&
    !isUpper(upper, lower) &&
    !rows.slice(named + 1, last + 1).some(isUnderNames)
  )
}

/** Years, or 1, 2, 3 … under an empty corner: numbers that name columns. */
function isCounted({ cells }: GridRow, next: GridRow | undefined): boolean {
  const numbers = cells
    .slice(1)
    .filter((cell) => cell.trim() !== '')
    .map(Number)
  if (numbers.length === 0 || next === undefined || isNumberText(cells[0] ?? '')) return false
  const isYear = (n: number) => Number.isInteger(n) && n >= 1950 && n <= 2100
  const areYears = numbers.every(isYear) && new Set(numbers).size === numbers.length
  if (areYears) return !next.cells.slice(1).every((cell) => cell.trim() === '' || isYear(Number(cell)))
  const corner = plainName(cells[0] ?? '')
  const isRow = numbers.every((n, i) => i === 0 || n === (numbers[i - 1] as number) + 1)
  return isRow && (corner === '' || isTeamHeading(corner) || isMakerHeading(corner))
}

/** Names that stand over several columns of the row below. */
function isUpper(upper: GridRow, { cells }: GridRow): boolean {
  const filled = upper.cells.flatMap((cell, i) => (cell.trim() === '' ? [] : [i]))
  if (filled.length === 0 || isComment(upper) || upper.cells.slice(1).some(isNumberText)) return false
  const blank = (at: number) => (cells[at] ?? '').trim() === ''
  const completes = filled.some((i) => blank(i)) && cells.some((cell) => cell.trim() !== '')
  const repeats = filled.some((i) => upper.cells[i]?.trim() === cells[i]?.trim()) && filled.length > 1
  const cornered = filled[0] !== 0 && cells.length > 2
  return completes || repeats || cornered
}

/** A name stands over its own column and the empty ones after it. */
function spread(cells: readonly string[], width: number): (string | null)[] {
  let last: string | null = null
  return Array.from({ length: width }, (_, i) => {
    const name = plainName(cells[i] ?? '')
    if (name !== '') last = name
    return last
  })
}

const UNIT =
  /^[([]?\s*(%|점|초|ms|s|sec|분|시간|일|원|천원|만원|백만원|억원|건|개|명|회|\$|usd|krw|kb|mb|gb|tok\/s|tokens?\/s|fps|단위|unit|units|points?|-)?\s*[)\]]?$/i

export function isUnitRow(row: GridRow): boolean {
  const cells = row.cells.filter((cell) => cell.trim() !== '')
  const units = cells.filter((cell) => UNIT.test(cell.trim()) && /[^\s()[\]-]/.test(cell))
  return units.length > 0 && units.length >= cells.length - 1 && !row.cells.some(isNumberText)
}

const MARKS = /^[([（]\s*(?:배점\s*)?\d+(?:\.\d+)?\s*(?:점|%|pts?|points?)?\s*(?:만점)?\s*[)\]）]$/iu

/** Full marks or weights in brackets under the names: `(80점)`, `(30%)`. */
export function isMarksRow({ cells }: GridRow): boolean {
  const filled = cells.slice(1).filter((cell) => cell.trim() !== '')
  return filled.length > 0 && filled.every((cell) => MARKS.test(cell.trim())) && !/\d/.test(cells[0] ?? '')
}

const unitOf = (cell: string): string => {
  const unit = cell.replace(/[()[\]]/g, '').trim()
  return UNIT.test(unit) && !/^(?:단위|units?|-)$/i.test(unit) ? unit : ''
}
