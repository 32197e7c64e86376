import type { TotalPart } from '#analysis/account/totalParts.ts'
import styles from './kinds.module.css'

/** A team's total, 0 to 100 points over the whole width, by the kinds of values that it rests on. */
export function TotalBar({ parts }: { readonly parts: readonly TotalPart[] }) {
  return (
    <span className={styles.whole} aria-hidden="true">
      {parts.map(({ kind, start, width }) => (
        <span
          key={kind}
          className={styles.part}
          data-kind={kind}
          style={{ insetInlineStart: place(start), width: place(Math.min(width, 100 - start)) }}
        />
      ))}
    </span>
  )
}

/** To a hundredth of a point: what would not be seen is not drawn anew. */
const place = (points: number): string => `${Math.round(100 * Math.max(0, points)) / 100}%`
