import type { LoadIssue } from '../loadError.ts'

/** Where in a file of the reader's something stands, as an editor or a spreadsheet counts: from 1. */
export type OwnPlace = {
  readonly line: number | null
  readonly column: number | null
  /** The name of that column, where it has one. */
  readonly columnName: string | null
}

/**
 * What a file of the reader's has that the page did not expect.
 * - `refused`: as it is, the file cannot be used.
 * - `left-out`: the rest can be used; what stands there is left out.
 * - `told`: read, but in a way that the reader should know.
 */
export type OwnSeverity = 'refused' | 'left-out' | 'told'

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
  | { readonly code: 'number-without-percent' }
  | { readonly code: 'number-up-to'; readonly max: number }
  | { readonly code: 'within'; readonly min: number; readonly max: number }
  | { readonly code: 'scale' }
  | { readonly code: 'new-name'; readonly firstLine: number | null }
  | { readonly code: 'known-team' }
  | { readonly code: 'known-claim' }
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

export const told = (expected: OwnExpected, found: string, place: Partial<OwnPlace>): OwnIssue => ({
  ...refused(expected, found, place),
  severity: 'told',
})

/** An issue of a schema check, at its line and column of the text. */
export const fromSchema = (issue: LoadIssue, place: Partial<OwnPlace>): OwnIssue => ({
  ...refused({ code: 'schema', text: issue.expected }, issue.found, place),
  path: issue.path,
})
