import type { Competition, Evaluation } from '#core/engine/index.ts'
import type { Decisions } from '#data/own/decisions.ts'
import type { IssueGroup } from '#data/own/ownIssue.ts'
import type { OwnContent, OwnTable } from '#data/own/ownTable.ts'
import type { Encoding } from '#data/own/table/decodeText.ts'
import type { Draft, Surroundings } from '#data/own/table/draft.ts'
import type { Delimiter, GridFormat, GridRow } from '#data/own/table/grid.ts'
import type { DecimalSign } from '#data/own/table/numberText.ts'
import type { ColumnReading, SheetColumn } from '#data/own/table/sheet.ts'

/** A file with what is known of it beside its bytes. */
export type OwnFile = {
  readonly bytes: Uint8Array
  readonly surroundings: Surroundings
  /** The competition that is read again. */
  readonly before: OwnTable | null
}

/** `verdict`: on the table that was read last. */
export type ReaderAsk = { readonly kind: 'read'; readonly decisions: Decisions } | { readonly kind: 'verdict' }

/** How a text was decoded; null for what is no text. */
type Decoded = { readonly encoding: Encoding | null; readonly isEncodingSure: boolean }

/** Of a table what the page shows, and nothing that grows with it but the table itself. */
export type TableView = Decoded & {
  readonly kind: 'table'
  /** The names of all tables in the file. */
  readonly tables: readonly (string | null)[]
  readonly tableAt: number
  readonly format: GridFormat
  readonly delimiter: Delimiter | null
  /** What can be header or first row. */
  readonly firstRows: readonly GridRow[]
  readonly layout: {
    readonly headerAt: number | 'none'
    readonly headerRows: number
    readonly firstRow: number
    readonly headerLine: number
    readonly bodyLine: number | null
    readonly names: readonly string[]
    readonly isSwapped: boolean
    readonly long: { readonly team: string; readonly benchmark: string; readonly value: string } | null
  }
  readonly decimal: DecimalSign
  readonly isDecimalOpen: boolean
  /** The first rows that are taken in, with the readings of each cell, and how many there are. */
  readonly rows: readonly { readonly row: GridRow; readonly readings: readonly ColumnReading[] }[]
  readonly rowCount: number
  /** Rows that are no teams by proposal, and how many are left aside. */
  readonly aside: readonly GridRow[]
  readonly asideCount: number
  readonly columns: readonly (Omit<SheetColumn, 'readings'> & { readonly gaps: number })[]
  readonly proposal: Draft
  /** Null where it cannot become a competition: then an issue says why. */
  readonly table: OwnTable | null
  readonly issues: readonly IssueGroup[]
  readonly gateIssues: readonly IssueGroup[]
}

/** A text in which no table was found: cut or decoded otherwise it may have one. */
export type UncutView = Decoded & { readonly kind: 'uncut'; readonly issues: readonly IssueGroup[] }

export type ReadAnswer =
  | TableView
  | UncutView
  | { readonly kind: 'content'; readonly content: OwnContent }
  | { readonly kind: 'refused'; readonly issues: readonly IssueGroup[] }

/** What the page will say first of a table: the teams that are named, and what became of them. */
export type VerdictView = {
  readonly kind: 'verdict'
  readonly competition: Pick<Competition, 'teams'>
  readonly evaluation: Pick<Evaluation, 'verdicts' | 'notices'>
}

/** `begun`: all code that this kind of file needs is loaded. */
export type ReaderAnswer = ReadAnswer | VerdictView | { readonly kind: 'begun' }
