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
