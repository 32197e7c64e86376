import { directionOf } from './direction.ts'
import type { GridRow } from './grid.ts'
import { type Header, isNumberText } from './header.ts'
import { filledDown } from './mergedCells.ts'
import { isBenchmarkHeading, isGroupHeading, isKnownBenchmark, isTeamHeading } from './nameWords.ts'
import type { PlaceOf } from './placeOf.ts'
import type { RowReason } from './rowReasons.ts'
import { unitInName } from './units.ts'

type Source = Pick<Header, 'names' | 'header'> & {
  readonly body: readonly GridRow[]
  readonly reasons: ReadonlyMap<number, RowReason>
}

/** The columns of a table whose rows are benchmarks: that of their names, and that of their groups if there is one. */
type Labels = { readonly name: number; readonly group: number | null }

/** Where the names of benchmarks stand: in the first column, or behind one of groups. */
function labelsOf({ names, body, reasons }: Source): Labels {
  const rows = body.filter(({ line }) => !reasons.has(line))
  const isWords = (at: number) => rows.filter(({ cells }) => isNumberText(cells[at] ?? '')).length * 2 < rows.length
  const second = names[1] ?? ''
  const isBehind =
    (isGroupHeading(names[0] ?? '') || isBenchmarkHeading(names[0] ?? '') || names[0] === '') &&
    (isBenchmarkHeading(second) || isGroupHeading(second)) &&
    names.length > 3 &&
    isWords(0) &&
    isWords(1)
  return isBehind ? { name: 1, group: 0 } : { name: 0, group: null }
}

/** The names of rows say that they are benchmarks, and the header does not. */
export function readsSideways(source: Source): boolean {
  const { names, body, reasons } = source
  const labels = labelsOf(source)
  const corner = names[labels.name] ?? ''
  const columns = names.slice(labels.name + 1)
  if (names.slice(0, labels.name + 1).some(isTeamHeading)) return false
  const rows = body.filter(({ line }) => !reasons.has(line)).map(({ cells }) => cells[labels.name] ?? '')
  if (rows.length === 0 || columns.length < 2 || columns.some(isTeamHeading)) return false
  const count = (list: readonly string[], of: (name: string) => boolean) => list.filter(of).length
  if (isBenchmarkHeading(corner)) return count(columns, isKnownBenchmark) <= count(rows, isKnownBenchmark)
  if (count(columns, isMeasure) > 0) return false
  const known = count(rows, isKnownBenchmark)
  if (known >= 2 && known * 2 > rows.length) return true
  return (corner === '' || isGroupHeading(corner)) && count(rows, isMeasure) * 3 >= rows.length
}

/** A name that says what its numbers are: a unit, a known benchmark, or which way is better. */
function isMeasure(name: string): boolean {
  if (isKnownBenchmark(name) || unitInName(name) !== '') return true
  const { lowerIsBetter, isAsked } = directionOf(name, '')
  return lowerIsBetter || isAsked
}

const LEFT: readonly (RowReason | undefined)[] = ['comment', 'note', 'repeat', 'unit']

/** The table turned, its benchmarks as columns under their groups. */
export function turned(source: Source): {
  readonly rows: readonly GridRow[]
  readonly headerRows: 1 | 2
  readonly placeOf: PlaceOf
} {
  const { names, header, body, reasons } = source
  const { name, group } = labelsOf(source)
  const kept = body.filter(({ line }) => !LEFT.includes(reasons.get(line)))
  const column = (at: number) => ({
    line: at + 1,
    cells: [names[at] ?? '', ...kept.map(({ cells }) => cells[at] ?? '')],
  })
  const rows = names.flatMap((_, at) => (at < name ? [] : [column(at)]))
  const lines = [header.line, ...kept.map(({ line }) => line)]
  return {
    rows:
      group === null ? rows : [{ ...column(group), cells: ['', ...filledDown(column(group).cells.slice(1))] }, ...rows],
    headerRows: group === null ? 1 : 2,
    placeOf: (row, at) => ({ line: lines[at] ?? 1, column: row.line }),
  }
}
