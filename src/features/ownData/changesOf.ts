import { OWN_LIMITS, type OwnChange } from '#data/own/ownTable.ts'
import { plainText } from '#data/own/plainText.ts'
import type { Messages } from '#i18n/messages.ts'
import type { DraftState } from './useDraft.ts'

/** What the reader decided otherwise than the page proposed, in the order of the preview. */
export function changesOf(state: DraftState, words: Messages['ownData']['preview']): readonly OwnChange[] {
  const { reading, view, columns } = state
  if (view === null) return []
  const { layout, tables, proposal } = view
  const changes: OwnChange[] = []
  const add = (what: OwnChange['what'], of: string | null, to: string) => {
    const short = (text: string) => plainText(text, OWN_LIMITS.name)
    changes.push({ what, of: of === null ? null : short(of), to: short(to) })
  }
  const yes = (is: boolean) => (is ? words.yes : words.no)
  const { header, headerRows, firstRow, isSwapped, isLong } = reading.layout
  if (reading.encoding !== null) add('encoding', null, reading.encoding)
  if (reading.table !== null) add('table', null, words.tableName(reading.table + 1, tables[reading.table] ?? null))
  if (reading.delimiter !== null) add('delimiter', null, words.delimiters[reading.delimiter])
  if (reading.sheet.decimal !== null) add('decimal', null, words.decimals[reading.sheet.decimal])
  if (header !== null || headerRows !== null) {
    add(
      'header',
      null,
      layout.headerAt === 'none' ? words.headerNone : words.row(layout.headerLine, layout.names.join(' · ')),
    )
  }
  if (firstRow !== null) add('first-row', null, String(layout.bodyLine ?? ''))
  if (isSwapped !== null) add('swap', null, yes(isSwapped))
  if (isLong !== null) add('long', null, yes(isLong))
  if (reading.teamColumn !== null) add('names', null, layout.names[reading.teamColumn] ?? '')
  for (const row of view.aside) {
    const isIn = reading.sheet.rows[row.line]
    if (isIn !== undefined)
      add('row', row.cells.find((cell) => cell.trim() !== '') ?? '', isIn ? words.isIn : words.notIn)
  }
  for (const column of proposal.columns) {
    const part = columns[column.at]
    const name = layout.names[column.at] || words.unnamed(column.at + 1)
    const marks = reading.sheet.missing[column.at]
    if (marks !== undefined) add('missing', name, marks.trim() === '' ? words.no : marks)
    if (part === undefined) continue
    if (part.isIn !== undefined && part.isIn !== column.isIn) add('counts', name, yes(part.isIn))
    const [min, max] = [part.min ?? column.min, part.max ?? column.max]
    if (min !== column.min || max !== column.max) add('scale', name, `${min}–${max}`)
    if (part.weight !== undefined && part.weight !== column.weight) add('weight', name, String(part.weight))
    if (part.lowerIsBetter !== undefined && part.lowerIsBetter !== column.lowerIsBetter) {
      add('direction', name, yes(part.lowerIsBetter))
    }
  }
  return changes.slice(0, 1000)
}
