import { decodeText } from '#data/own/delimited/decodeText.ts'
import { type Draft, proposeDraft, tableOfDraft } from '#data/own/delimited/draft.ts'
import type { DecimalSign } from '#data/own/delimited/numberText.ts'
import { type Delimiter, readGrid } from '#data/own/delimited/readGrid.ts'
import { readSheet, type Sheet } from '#data/own/delimited/sheet.ts'
import type { OwnIssue } from '#data/own/ownIssue.ts'
import type { OwnTable } from '#data/own/ownTable.ts'

const AROUND = { title: 'file name', date: '2026-03-01' } as const

type Options = {
  readonly delimiter?: Delimiter
  readonly decimal?: DecimalSign
  readonly change?: (draft: Draft) => Draft
}

export type ReadTable = {
  readonly table: OwnTable | null
  readonly issues: readonly OwnIssue[]
  readonly sheet: Sheet
  readonly draft: Draft
}

/** The whole way from a text or bytes to a table, with the page's own proposals unless changed. */
export function readTable(
  input: string | Uint8Array,
  { delimiter, decimal, change = (d) => d }: Options = {},
): ReadTable {
  const decoded = decodeText(typeof input === 'string' ? new TextEncoder().encode(input) : input)
  if (decoded === null) throw new Error('no text')
  const reading = readGrid(decoded.text, delimiter ?? null)
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.issues))
  const sheet = readSheet(reading.grid, decimal ?? null)
  const draft = change(proposeDraft(sheet, AROUND))
  return { ...tableOfDraft(sheet, draft), sheet, draft }
}
