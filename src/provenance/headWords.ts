import type { TeamAccount } from '#analysis/account/account.ts'
import { VALUE_KINDS } from '#analysis/account/kinds.ts'
import { points } from '#i18n/format.ts'
import type { FirstMessages } from '#i18n/messages.ts'

export type HeadState = 'safe' | 'out' | 'undecided' | 'unscored'

/** What every picture of the verdict says of a team beside its name and total. */
export type HeadWords = {
  /** Outcome and route. */
  readonly outcome: string
  readonly state: HeadState
  /** Points to the other side of the cut. */
  readonly margin: number | null
  /** What is said after the outcome: why it is open, why there is no score, points off. */
  readonly note: string | null
  /** A place is open here: drawn hatched. */
  readonly isOpen: boolean
}

type Words = FirstMessages['matrix']

/** The outcome of a team in words, from the account of the verdict: the same on the board and on all that leaves it. */
export function headWords(
  { outcome, route, margin, isNext, openBy, unscored, row }: TeamAccount,
  { heads }: Words,
): HeadWords {
  const penalty = row.penalty > 0 ? heads.penalty(points(row.penalty)) : null
  const isOpen = outcome === 'undecided'
  if (unscored !== null) {
    const word = outcome === 'out' ? heads.route[route ?? 'open'] : isOpen ? heads.undecided : heads.notScored
    const state = outcome === 'out' ? 'out' : 'unscored'
    return { outcome: word, state, margin: null, note: heads.unscored[unscored], isOpen }
  }
  if (outcome === 'out') return { outcome: heads.route[route ?? 'open'], state: 'out', margin, note: penalty, isOpen }
  if (isOpen) {
    const why = openBy === null ? null : heads.openBy[openBy]
    return { outcome: heads.undecided, state: 'undecided', margin: null, note: why, isOpen }
  }
  return { outcome: isNext ? heads.next : heads.safe, state: 'safe', margin, note: penalty, isOpen }
}

/** Of the values that count now: how many are the team's own, a third party's, filled in and typed, in words. */
export const kindsInWords = ({ kinds }: Pick<TeamAccount, 'kinds'>, words: Words): string =>
  VALUE_KINDS.flatMap((kind) => (kinds[kind] === 0 ? [] : [words.kindCount(kind, kinds[kind])])).join(' · ')
