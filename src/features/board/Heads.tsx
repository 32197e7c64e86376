import { memo } from 'react'
import type { TeamAccount } from '#analysis/account/account.ts'
import { VALUE_KINDS } from '#analysis/account/kinds.ts'
import { gap, points, signed } from '#i18n/format.ts'
import { useT } from '#i18n/useT.ts'
import type { HeadState } from '#provenance/headWords.ts'
import { togglePin } from '#state/navigation/boardStore.ts'
import { Beside } from './Beside.tsx'
import styles from './Heads.module.css'

type Props = {
  readonly team: string
  readonly name: string
  readonly short: string
  readonly total: number | null
  /** Outcome and route, in words. */
  readonly outcome: string
  readonly state: HeadState
  /** Points to the other side of the cut. */
  readonly margin: number | null
  /** The note after the outcome: why it is undecided, why there is no score, points taken off. */
  readonly note: string | null
  /** A place is open here: the head is hatched. */
  readonly isOpen: boolean
  /** A gate state of the reader's own. */
  readonly assumed: string | null
  /** Part of the gap column's pair. */
  readonly isCompared: boolean
  readonly isPinned: boolean | null
  readonly onCompare: (team: string) => void
}

/** The head of a team's column: name, total, what becomes of it, and by how much. */
export const Head = memo(function Head(props: Props) {
  const { team, name, short, total, margin, outcome, state, note, isOpen, assumed, isCompared, isPinned, onCompare } =
    props
  const t = useT()
  const words = t.matrix.heads
  return (
    <div
      role="columnheader"
      className={styles.head}
      data-column={team}
      data-state={state}
      data-open={isOpen || undefined}
      data-compared={isCompared || undefined}
    >
      <button
        type="button"
        className={styles.name}
        aria-label={words.compare(name)}
        aria-pressed={isCompared}
        title={words.compare(name)}
        onClick={() => onCompare(team)}
      >
        <span className={styles.long}>{name}</span>
        <span className={styles.short}>{short}</span>
      </button>
      <span className={styles.line}>
        <span className={styles.total}>
          {total === null ? '–' : points(total)}
          {margin !== null && <small>{signed(margin, gap)}</small>}
        </span>
        {isPinned !== null && (
          <button
            type="button"
            className={styles.pin}
            aria-pressed={isPinned}
            aria-label={isPinned ? words.unpin(name) : words.pin(name)}
            title={isPinned ? words.unpin(name) : words.pin(name)}
            onClick={() => togglePin(team)}
          >
            {isPinned ? '◆' : '◇'}
          </button>
        )}
      </span>
      <span className={styles.outcome}>
        <b>{outcome}</b>
        {note !== null && <i>{note}</i>}
      </span>
      {assumed !== null && <span className={styles.assumed}>{assumed}</span>}
      <Beside of={team} />
    </div>
  )
})

/** Of the values that count now: how many are a team's own, a third party's, filled in and typed. */
export const KindCounts = memo(function KindCounts({
  team,
  counts,
}: {
  readonly team: string
  readonly counts: string
}) {
  const t = useT()
  const parts = counts.split(',').flatMap((n, i) => {
    const kind = VALUE_KINDS[i]
    return kind === undefined || n === '0' ? [] : [t.matrix.kindCount(kind, Number(n))]
  })
  return (
    <div role="cell" className={styles.kinds} data-column={team}>
      {parts.join(' ')}
    </div>
  )
})

/** Counts as text, so that a head is drawn again only where one of them changes. */
export const countsKey = (counts: TeamAccount['kinds']): string => VALUE_KINDS.map((kind) => counts[kind]).join()
