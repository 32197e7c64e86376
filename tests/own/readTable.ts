import type { OwnIssue } from '#data/own/ownIssue.ts'
import type { OwnTable } from '#data/own/ownTable.ts'
import { decodeText, type Encoding } from '#data/own/table/decodeText.ts'
import { type Draft, proposeDraft } from '#data/own/table/draft.ts'
import type { Delimiter, Grid } from '#data/own/table/grid.ts'
import { layoutOf } from '#data/own/table/layout.ts'
import { FOUND_OUT, type LayoutChoice } from '#data/own/table/layoutChoice.ts'
import { readGrids } from '#data/own/table/readGrids.ts'
import { NOTHING_CHOSEN, readSheet, type Sheet, type SheetChoice } from '#data/own/table/sheet.ts'
import { tableOfDraft } from '#data/own/table/tableOfDraft.ts'

const AROUND = { title: 'file name', date: '2026-03-01' } as const

type Options = {
  readonly delimiter?: Delimiter
  readonly encoding?: Encoding
  readonly layout?: Partial<LayoutChoice>
  readonly sheet?: Partial<SheetChoice>
  readonly change?: (draft: Draft) => Draft
}

export type ReadTable = {
  readonly table: OwnTable | null
  readonly issues: readonly OwnIssue[]
  readonly sheet: Sheet
  readonly draft: Draft
}

/** The whole way from a text or bytes to a table, with the page's own proposals unless changed. */
export function readTable(input: string | Uint8Array, { delimiter, encoding, ...rest }: Options = {}): ReadTable {
  const decoded = decodeText(typeof input === 'string' ? new TextEncoder().encode(input) : input, encoding)
  if (decoded === null) throw new Error('no text')
  const reading = readGrids(decoded.text, delimiter ?? null)
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.issues))
  return ofGrid(reading.grids[0] as Grid, rest)
}

export function ofGrid(grid: Grid, { layout, sheet: choice, change = (d) => d }: Options = {}): ReadTable {
  const sheet = readSheet(layoutOf(grid, { ...FOUND_OUT, ...layout }), { ...NOTHING_CHOSEN, ...choice })
  const draft = change(proposeDraft(sheet, AROUND))
  return { ...tableOfDraft(sheet, draft, grid), sheet, draft }
}
