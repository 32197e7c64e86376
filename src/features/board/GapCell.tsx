import { memo } from 'react'
import { points as format, signed } from '#i18n/format.ts'
import { useT } from '#i18n/useT.ts'
import styles from './GapCell.module.css'
import { seen } from './scale.ts'

type Props = {
  /** Points of the total; null where there is nothing to compare. */
  readonly points: number | null
  readonly isFilled: boolean
  /** The largest gap of the column, in points: the half width of the picture. */
  readonly largest: number
}

/** What one row contributes to the difference between two teams, to the left or right of nothing. */
export const GapCell = memo(function GapCell({ points, isFilled, largest }: Props) {
  const t = useT()
  if (points === null) return <div role="cell" className={styles.gap} />
  const part = largest > 0 ? Math.abs(points) / largest : 0
  return (
    <div role="cell" className={styles.gap} data-filled={isFilled || undefined}>
      <span className={styles.figure}>
        {Math.abs(points) < 0.005 ? '0' : signed(points, format)}
        {isFilled && <span className="visually-hidden"> ({t.matrix.gaps.restsOnFilled})</span>}
      </span>
      <span className={styles.picture} aria-hidden="true">
        <span
          className={styles.bar}
          data-below={points < 0 || undefined}
          style={{ width: `${50 * seen(Math.min(1, part))}%` }}
        />
      </span>
    </div>
  )
})
