import { memo } from 'react'
import { useT } from '#i18n/useT.ts'
import styles from './CutLine.module.css'

type Props = {
  /** A line by score, the place of the next one, an open place, or none. */
  readonly kind: 'line' | 'next' | 'open' | 'none'
  /** How many columns stand left of it. */
  readonly at: number
  readonly columns: number
  readonly reason: 'no-places' | 'places-taken' | 'no-scores' | null
}

/** The one score cut, over the whole height of the board. */
export const CutLine = memo(function CutLine({ kind, at, columns, reason }: Props) {
  const t = useT()
  const words = t.matrix.heads
  const label =
    kind === 'line'
      ? words.cut
      : kind === 'next'
        ? words.nextOnCut
        : kind === 'open'
          ? words.cutOpen
          : words.cutNone[reason ?? 'no-places']
  return (
    <div className={styles.over} aria-hidden="true">
      <span
        className={styles.line}
        data-kind={kind}
        data-last={at >= columns - 1 || undefined}
        style={{ '--at': kind === 'none' ? columns - 1 : at } as React.CSSProperties}
      >
        <span className={styles.label}>{label}</span>
      </span>
    </div>
  )
})
