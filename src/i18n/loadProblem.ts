/**
 * What can go wrong while loading, as far as the sentences need it: the shape of `LoadError` in `data`,
 * which i18n must not import. A kind added there no longer fits here and does not compile.
 */
export type LoadProblem =
  | { readonly kind: 'offline' | 'unreachable' | 'redirect'; readonly url: string }
  | { readonly kind: 'timeout'; readonly url: string; readonly limitMs: number }
  | { readonly kind: 'http'; readonly url: string; readonly status: number }
  | { readonly kind: 'too-large'; readonly url: string; readonly limitBytes: number }
  | {
      readonly kind: 'not-json'
      readonly url: string
      readonly reason: 'content-type' | 'encoding' | 'syntax'
      readonly contentType: string | null
    }
  | { readonly kind: 'truncated'; readonly url: string; readonly bytes: number }
  | { readonly kind: 'wrong-schema-version'; readonly url: string; readonly found: number; readonly supported: number }
  | {
      readonly kind: 'invalid'
      readonly url: string
      readonly issues: readonly { readonly path: string; readonly found: string; readonly expected: string }[]
      readonly total: number
    }
  | {
      readonly kind: 'unknown-competition' | 'unknown-version'
      readonly url: string
      readonly requested: string
      readonly available: readonly string[]
    }
  | { readonly kind: 'own-missing' | 'own-blocked'; readonly url: string; readonly requested: string }
  | {
      readonly kind: 'own-version'
      readonly url: string
      readonly requested: string
      readonly available: readonly string[]
    }
  | {
      readonly kind: 'own-corrupt'
      readonly url: string
      readonly issues: readonly { readonly path: string; readonly found: string; readonly expected: string }[]
      readonly total: number
    }

/** What failed, where, why, and what to do: plain text, for the page to lay out. */
export type ProblemText = {
  readonly what: string
  /** The address of the file that failed. */
  readonly where: string
  readonly why: string
  /** Places in the file, one line each; empty for most kinds. */
  readonly places: readonly string[]
  readonly whatToDo: string
}

const MAX_SHOWN = 80

/** A text out of a file or a link, cut to a length that a sentence can bear. */
export const shortened = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text)
