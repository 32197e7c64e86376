import type { ValueKind } from '#analysis/account/kinds.ts'
import type { TotalPart } from '#analysis/account/totalParts.ts'
import type { GateStatus, TeamId } from '#core/engine/index.ts'
import type { HeadWords } from '#provenance/headWords.ts'
import type { Framing, Note } from './frame.ts'

/** A team as it stands in every picture of the verdict, in the words and figures of the page. */
export type TeamEntry = HeadWords & {
  readonly team: TeamId
  readonly name: string
  readonly short: string
  readonly model: string
  readonly rank: number | null
  /** Null where the team has none. */
  readonly total: string | null
  /** A gate state that the reader assumes, in words. */
  readonly assumed: string | null
  /** Null where the data have no gate. */
  readonly gate: { readonly status: GateStatus; readonly text: string } | null
  /** Of the values that count now: how many of each kind. */
  readonly kinds: string
  /** The share of draws in which it is eliminated; null where nothing current was drawn. */
  readonly chance: string | null
  readonly parts: readonly TotalPart[]
  readonly reasons: readonly string[]
}

export type CellKind = ValueKind | 'empty'

export type BoardCellEntry = {
  readonly team: TeamId
  readonly kind: CellKind
  readonly figure: string
  /** Points contributed, and the most that the row could contribute, as parts of a bar's full width. */
  readonly part: number | null
  readonly track: number
}

/** What a row gives the difference between the two teams compared; `part` of the largest one, −1..1. */
export type GapEntry = { readonly text: string; readonly part: number; readonly isFilled: boolean }

export type BoardLine = {
  readonly id: string
  readonly label: string
  /** In per cent, without the sign. */
  readonly share: string
  readonly isIdle: boolean
  readonly cells: readonly BoardCellEntry[]
  readonly gap: GapEntry | null
}

/** Everything of the board below its heads. */
export type BoardEntry = {
  readonly title: string
  readonly share: string
  /** How "from scratch" is read; null where the data have no gate. */
  readonly gate: string | null
  readonly chances: string | null
  /** What the gap column subtracts, in full and by short names. */
  readonly gapTitle: string
  readonly gapShort: string
  readonly lines: readonly BoardLine[]
  readonly penalty: { readonly label: string; readonly gap: GapEntry | null } | null
  readonly margin: { readonly text: string; readonly filled: string | null } | null
  readonly legend: readonly { readonly kind: ValueKind; readonly label: string }[]
}

/** The verdict and its board, ready to be laid out. */
export type VerdictModel = Framing & {
  readonly subtitle: string
  readonly notices: readonly Note[]
  /** Teams as rows, by score; `skipped` says how many are left out before one. */
  readonly list: readonly (TeamEntry & { readonly skipped: string | null })[]
  /** Teams as columns, by score. */
  readonly heads: readonly TeamEntry[]
  /** How many teams have no column. */
  readonly others: string | null
  /** The one cut by score: it stands before the column `at`, which is the team `before`. */
  readonly cut: {
    readonly kind: 'line' | 'next' | 'open' | 'none'
    readonly at: number
    readonly before: TeamId | null
    readonly label: string
  }
  readonly board: BoardEntry
}
