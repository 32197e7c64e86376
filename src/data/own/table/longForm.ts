import type { GridRow } from './grid.ts'
import { type Header, isNumberText } from './header.ts'
import { filledDown } from './mergedCells.ts'
import { isBenchmarkHeading, isMakerHeading, isTeamHeading, isValueHeading } from './nameWords.ts'
import type { RowReason } from './rowReasons.ts'

/** A table of one value a row, spread out into teams × benchmarks. */
export type LongForm = {
  readonly header: GridRow
  readonly rows: readonly GridRow[]
  /** Names of the columns that became teams, benchmarks and values. */
  readonly from: { readonly team: string; readonly benchmark: string; readonly value: string }
  /** By column of the table spread out: what a column of units says of each benchmark. */
  readonly units: readonly string[]
  /** Values are marks, whatever their benchmark is called. */
  readonly areMarks: boolean
  /** Columns of merged cells, whose text was repeated in each. */
  readonly merged: readonly string[]
  /** Columns that say nothing of this and were left aside. */
  readonly unused: readonly string[]
  /** Rows that give a value for a place that had one before. */
  readonly again: readonly { readonly line: number; readonly found: string }[]
  readonly placeOf: (row: GridRow, at: number) => { readonly line: number; readonly column: number | null }
}

type Source = Pick<Header, 'names'> & {
  readonly body: readonly GridRow[]
  readonly reasons: ReadonlyMap<number, RowReason>
}

/**
 * The table spread out, where it has two columns of names that come again and one of values; null where not.
 *
 * @param isChosen by the reader: then names that come only once will do.
 */
export function longFormOf({ names, body, reasons }: Source, isChosen: boolean): LongForm | null {
  const rows = body.filter(({ line }) => !['comment', 'note', 'repeat'].includes(reasons.get(line) ?? ''))
  if (names.length < 3 || rows.length < 3) return null
  const columns = names.map((name, at) => {
    const own = rows.map(({ cells: c }) => (c[at] ?? '').trim())
    const isMerged = own.includes('') && own[0] !== '' && !own.some(isNumberText)
    const cells = isMerged ? filledDown(own) : own
    const filled = cells.filter((cell) => cell !== '')
    const numbers = filled.filter(isNumberText).length
    return {
      at,
      name,
      cells,
      distinct: new Set(filled).size,
      filled: filled.length,
      isWords: numbers * 2 < filled.length,
      numbers,
      isMerged,
    }
  })
  const values = columns.filter(({ isWords, numbers }) => !isWords && numbers > 0)
  const value = values.find(({ name }) => isValueHeading(name)) ?? (values.length === 1 ? values[0] : undefined)
  const words = columns.filter(({ isWords, filled, distinct }) => isWords && filled === rows.length && distinct > 1)
  const benchmark = words.find(({ name }) => isBenchmarkHeading(name))
  const team =
    words.find(({ name }) => isTeamHeading(name)) ??
    words.find(({ name }) => isMakerHeading(name)) ??
    words.find((c) => c !== benchmark)
  const other = benchmark ?? words.find((c) => c !== team)
  if (value === undefined || team === undefined || other === undefined || team === other) return null
  const isNamed = isValueHeading(value.name) && benchmark !== undefined
  const comeAgain = team.distinct < rows.length && other.distinct < rows.length
  const covers = team.distinct * other.distinct <= rows.length * (isNamed ? 4 : 2)
  if (!isChosen && !(comeAgain && covers && (isNamed || values.length === 1))) return null
  return spread(names, rows, columns, team, other, value)
}

type Column = {
  readonly at: number
  readonly name: string
  readonly cells: readonly string[]
  readonly isMerged: boolean
}

const MARKS = /점수|득점|배점|평점|\bmarks?\b|\bpoints?\b/iu
const UNIT = /^(?:단위|units?)$/iu

function spread(
  names: readonly string[],
  rows: readonly GridRow[],
  columns: readonly Column[],
  team: Column,
  benchmark: Column,
  value: Column,
): LongForm {
  const benchmarks = [...new Set(benchmark.cells)].filter((name) => name !== '')
  const column = new Map(benchmarks.map((name, i) => [name, i + 1]))
  const made = new Map<string, { readonly line: number; readonly cells: string[]; readonly lines: number[] }>()
  const again: { line: number; found: string }[] = []
  rows.forEach(({ line }, i) => {
    const name = team.cells[i] ?? ''
    const at = column.get(benchmark.cells[i] ?? '')
    const row = made.get(name) ?? { line, cells: [name, ...benchmarks.map(() => '')], lines: [] }
    made.set(name, row)
    if (at === undefined) return
    if (row.lines[at] !== undefined) again.push({ line, found: `${name} · ${benchmark.cells[i]}: ${value.cells[i]}` })
    else {
      row.cells[at] = value.cells[i] ?? ''
      row.lines[at] = line
    }
  })
  const lines = new Map([...made.values()].map((row) => [row.line, row.lines]))
  const unit = columns.find(({ name }) => UNIT.test(name))
  const unitOf = (name: string) => {
    const said = new Set(unit?.cells.filter((cell, i) => cell !== '' && benchmark.cells[i] === name))
    return said.size === 1 ? ([...said][0] ?? '') : ''
  }
  const used = [team, benchmark, value, ...(unit === undefined ? [] : [unit])]
  return {
    header: { line: 1, cells: [team.name, ...benchmarks] },
    rows: [...made.values()],
    from: { team: team.name, benchmark: benchmark.name, value: value.name },
    units: ['', ...benchmarks.map(unitOf)],
    areMarks: MARKS.test(value.name),
    merged: used.filter(({ isMerged }) => isMerged).map(({ name }) => name),
    unused: names.filter((name, at) => !used.some((column) => column.at === at) && name !== ''),
    again,
    placeOf: ({ line }, at) => ({ line: lines.get(line)?.[at] ?? line, column: (at === 0 ? team.at : value.at) + 1 }),
  }
}
