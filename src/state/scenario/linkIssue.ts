import type { Param } from './params.ts'

/** What would have been readable in that place; sentences are made in `i18n`. */
export type Expected =
  | { readonly code: 'number'; readonly min: number; readonly max: number; readonly decimals: number }
  | { readonly code: 'date' }
  | { readonly code: 'id' }
  | { readonly code: 'one-of'; readonly values: readonly string[] }
  | { readonly code: 'items'; readonly form: string }
  | { readonly code: 'once' }
  | { readonly code: 'known-parameter' }
  | { readonly code: 'version'; readonly max: number }
  | { readonly code: 'bytes'; readonly max: number }
  /** The mark of its end. */
  | { readonly code: 'end' }
  /** A side of a comparison, and how many of them. */
  | { readonly code: 'side' }
  | { readonly code: 'sides'; readonly max: number }

/**
 * One part of a link that was not used, and why. `incomplete`: the end of the link is missing, and with it
 * unknown choices. `more`: `found` is how many further parts are not listed. `draws-anew` and `newer-draws`: it
 * was made with another version of the random draws, so that its chances come out otherwise.
 */
export type LinkIssue = {
  readonly code:
    | 'unreadable'
    | 'unknown-reason'
    | 'repeated'
    | 'unknown-parameter'
    | 'newer-version'
    | 'incomplete'
    | 'draws-anew'
    | 'newer-draws'
    | 'too-long'
    | 'more'
  /** The parameter as it stood in the link; empty where the whole link is meant. */
  readonly param: string
  /** The text as found, shortened. */
  readonly found: string
  readonly expected: Expected
}

/** All of the link was read, but its chances are not those that its sender saw. */
export const isOfDraws = ({ code }: LinkIssue): boolean => code === 'draws-anew' || code === 'newer-draws'

/** The link was cut off: the choices after the cut are unknown. */
export const isOfEnd = ({ code }: LinkIssue): boolean => code === 'incomplete'

const SHOWN_CHARACTERS = 60

/** Shorten what was found so that a hostile link cannot fill the page; never cuts a surrogate pair. */
export function shorten(text: string): string {
  const characters = [...text.slice(0, 4 * SHOWN_CHARACTERS)]
  return characters.length > SHOWN_CHARACTERS ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…` : text
}

/** What a field codec sees of a link: the first text of each of its parameters, and where to complain. */
export type LinkReader = {
  readonly text: (param: Param) => string | null
  readonly unreadable: (param: Param, found: string, expected: Expected) => void
  readonly repeated: (param: Param, found: string) => void
  /** A claim that is set aside, for a reason that this page does not know. */
  readonly unknownReason: (param: Param, found: string, expected: Expected) => void
}
