import type { LoadIssue } from '../loadError.ts'
import type { RowReason } from './table/rowReasons.ts'

/** Files that people have instead of a table, each with a way on of its own. */
export const FOREIGN_KINDS = [
  'xls',
  'xlsb',
  'numbers',
  'ods',
  'hwp',
  'docx',
  'pdf',
  'picture',
  'archive',
  'gzip',
  'locked',
] as const
export type ForeignKind = (typeof FOREIGN_KINDS)[number]

/** Where in a file of the reader's something stands, as an editor or a spreadsheet counts: from 1. */
export type OwnPlace = {
  readonly line: number | null
  readonly column: number | null
  /** The name of that column, where it has one. */
  readonly columnName: string | null
}

/**
 * How serious an issue in a file of the reader's is.
 * - `refused`: the file cannot be used as it is.
 * - `left-out`: the value at this place is left out; everything else is used.
 * - `noted`: everything is used, but the reader should know how it was read.
 */
export type OwnSeverity = 'refused' | 'left-out' | 'noted'

/** What should have stood there, as a code and its numbers; the sentence is made in `i18n`. */
export type OwnExpected =
  | { readonly code: 'bytes'; readonly max: number }
  | { readonly code: 'text' }
  | { readonly code: 'table' }
  | { readonly code: 'header' }
  | { readonly code: 'closing-quote' }
  | { readonly code: 'teams'; readonly max: number }
  | { readonly code: 'benchmarks'; readonly max: number }
  | { readonly code: 'some-team' }
  | { readonly code: 'some-benchmark' }
  | { readonly code: 'team-name' }
  | { readonly code: 'cells'; readonly count: number }
  | { readonly code: 'number' }
  /** In place of a limit or a range. */
  | { readonly code: 'one-number' }
  | { readonly code: 'number-without-percent' }
  | { readonly code: 'number-up-to'; readonly max: number }
  | { readonly code: 'within'; readonly min: number; readonly max: number }
  | { readonly code: 'scale' }
  | { readonly code: 'number-with-percent' }
  | { readonly code: 'unit'; readonly unit: string }
  /** Read as missing, or read without what stands beside it, or in another unit: so many cells of a column. */
  | { readonly code: 'missing'; readonly count: number }
  | { readonly code: 'bare-number'; readonly count: number }
  | { readonly code: 'one-unit'; readonly unit: string; readonly count: number }
  /** Rows that are no teams. */
  | { readonly code: 'row'; readonly reason: RowReason }
  | { readonly code: 'row-above' }
  | { readonly code: 'row-by-reader' }
  /** In a table of single values. */
  | { readonly code: 'one-value' }
  | { readonly code: 'long-column' }
  /** A column of merged cells. */
  | { readonly code: 'merged' }
  | { readonly code: 'quotes' }
  | { readonly code: 'web-page' }
  | { readonly code: 'reader' }
  | { readonly code: 'seconds'; readonly max: number }
  /** At the foot of an exported table. */
  | { readonly code: 'foot-day' }
  | { readonly code: 'foot-number' }
  | { readonly code: 'foot-address' }
  /** A file of another kind, by its name. */
  | { readonly code: 'file-kind'; readonly kind: ForeignKind }
  /** How a Parquet file is packed. */
  | { readonly code: 'codec'; readonly codec: string }
  | { readonly code: 'damaged'; readonly kind: 'xlsx' | 'parquet' }
  | { readonly code: 'new-name'; readonly firstLine: number | null }
  | { readonly code: 'known-team' }
  | { readonly code: 'known-claim' }
  | { readonly code: 'known-component' }
  | { readonly code: 'gate-result' }
  | { readonly code: 'day' }
  | { readonly code: 'address' }
  | { readonly code: 'json' }
  | { readonly code: 'known-shape' }
  | { readonly code: 'version'; readonly max: number }
  /** In the words of the check of the data contract. */
  | { readonly code: 'schema'; readonly text: string }

export type OwnIssue = OwnPlace & {
  readonly severity: OwnSeverity
  readonly found: string
  readonly expected: OwnExpected
  /** The place in a JSON document, e.g. `teams[3].scores`. */
  readonly path?: string
}

/** How many issues of one severity there are, and the first of them. */
export type IssueGroup = {
  readonly severity: OwnSeverity
  readonly count: number
  readonly first: readonly OwnIssue[]
}

const SEVERITIES: readonly OwnSeverity[] = ['refused', 'left-out', 'noted']
const SHOWN = 20

/** Gravest first; a large file can have one for each of its cells. */
export const grouped = (issues: readonly OwnIssue[]): readonly IssueGroup[] =>
  SEVERITIES.flatMap((severity) => {
    const of = issues.filter((issue) => issue.severity === severity)
    return of.length === 0 ? [] : [{ severity, count: of.length, first: of.slice(0, SHOWN) }]
  })

const NOWHERE: OwnPlace = { line: null, column: null, columnName: null }

export const refused = (expected: OwnExpected, found: string, place: Partial<OwnPlace> = {}): OwnIssue => ({
  ...NOWHERE,
  ...place,
  severity: 'refused',
  expected,
  found,
})

export const leftOut = (expected: OwnExpected, found: string, place: Partial<OwnPlace>): OwnIssue => ({
  ...refused(expected, found, place),
  severity: 'left-out',
})

export const noted = (expected: OwnExpected, found: string, place: Partial<OwnPlace>): OwnIssue => ({
  ...refused(expected, found, place),
  severity: 'noted',
})

/** An issue of a schema check, at its line and column of the text. */
export const fromSchema = (issue: LoadIssue, place: Partial<OwnPlace>): OwnIssue => ({
  ...refused({ code: 'schema', text: issue.expected }, issue.found, place),
  path: issue.path,
})
