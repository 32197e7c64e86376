/** One thing wrong in a file. `found` and `expected` are short and come from the check, never a sentence of the page. */
export type LoadIssue = { readonly path: string; readonly found: string; readonly expected: string }

/** Issues carried by an error; the rest is counted in `total`. */
const MAX_ISSUES = 5

/**
 * Everything that can go wrong between an address and checked data, as codes and numbers. `url` is
 * the absolute address of the file that failed.
 *
 * Nothing arrived:
 * - `offline`: no answer, and the browser says that there is no network.
 * - `unreachable`: no answer although there is a network (refused, unknown host, not allowed by
 *   CORS; a browser does not tell these apart).
 * - `timeout`: not complete within `limitMs` milliseconds.
 * - `redirect`: the server sent us elsewhere; redirects are never followed.
 * - `http`: answered with `status`, outside 200..299.
 *
 * Something arrived that is not a whole JSON file:
 * - `too-large`: more than `limitBytes` bytes after decompression; reading stopped there.
 * - `not-json`: `content-type` (the answer calls itself `contentType`, null if it says nothing),
 *   `encoding` (not UTF-8) or `syntax`.
 * - `truncated`: the file ends, or the connection broke, in the middle: `bytes` bytes were read (0 for an
 *   empty body).
 *
 * A whole JSON file that cannot be used:
 * - `wrong-schema-version`: made for a later version of this page: `found` is above `supported`.
 * - `invalid`: does not fit the schema, or the files of one competition contradict one another; at
 *   most `MAX_ISSUES` issues, of `total`.
 *
 * A question the data cannot answer:
 * - `unknown-competition`, `unknown-version`: not among the `available` of the index, newest first.
 *
 * A competition of the reader's own, of which nothing is fetched; `url` is `own:` and its id:
 * - `own-missing`: this browser does not have the file.
 * - `own-version`: it has it with other numbers, of the one version `available`.
 * - `own-blocked`: the browser does not let its storage be read.
 * - `own-corrupt`: what lies in the storage does not fit the format any more.
 */
export type LoadError = { readonly url: string } & (
  | { readonly kind: 'offline' | 'unreachable' | 'redirect' }
  | { readonly kind: 'timeout'; readonly limitMs: number }
  | { readonly kind: 'http'; readonly status: number }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | {
      readonly kind: 'not-json'
      readonly reason: 'content-type' | 'encoding' | 'syntax'
      readonly contentType: string | null
    }
  | { readonly kind: 'truncated'; readonly bytes: number }
  | { readonly kind: 'wrong-schema-version'; readonly found: number; readonly supported: number }
  | { readonly kind: 'invalid' | 'own-corrupt'; readonly issues: readonly LoadIssue[]; readonly total: number }
  | {
      readonly kind: 'unknown-competition' | 'unknown-version' | 'own-version'
      readonly requested: string
      readonly available: readonly string[]
    }
  | { readonly kind: 'own-missing' | 'own-blocked'; readonly requested: string }
)

export type LoadErrorKind = LoadError['kind']

/** What a failed load throws. Read `loadError`; the message is for the console only. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure'
  readonly loadError: LoadError

  constructor(loadError: LoadError, cause?: unknown) {
    super(`${loadError.kind}: ${loadError.url}`, cause === undefined ? undefined : { cause })
    this.loadError = loadError
  }
}

/** The typed error behind whatever a query failed with; null for a fault of our own code. */
export function loadErrorOf(error: unknown): LoadError | null {
  return error instanceof LoadFailure ? error.loadError : null
}

/** An `invalid` error with at most `MAX_ISSUES` of the issues. */
export function invalidFile(url: string, issues: readonly LoadIssue[]): LoadFailure {
  return new LoadFailure({ kind: 'invalid', url, issues: issues.slice(0, MAX_ISSUES), total: issues.length })
}

/** The same for what lies in the reader's own browser. */
export function invalidOwn(url: string, issues: readonly LoadIssue[]): LoadFailure {
  return new LoadFailure({ kind: 'own-corrupt', url, issues: issues.slice(0, MAX_ISSUES), total: issues.length })
}
