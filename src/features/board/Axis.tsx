import { memo } from 'react'
import { VALUE_KINDS } from '#analysis/account/kinds.ts'
import { useT } from '#i18n/useT.ts'
import styles from './Axis.module.css'
import { AXIS_SHARES, cssPlace, placeOf } from './scale.ts'

/** The axis over the tracks: shares on a square-root scale, and what the words beside them say. */
export const Axis = memo(function Axis({ hasThresholds }: { readonly hasThresholds: boolean }) {
  const t = useT()
  return (
    <>
      <span className={styles.axis} aria-hidden="true">
        {AXIS_SHARES.map((share) => (
          <span key={share} style={{ left: cssPlace(placeOf(share)) }}>
            {100 * share}
            {share === 1 && '%'}
          </span>
        ))}
      </span>
      <span className={styles.threshold}>{hasThresholds && t.matrix.scores.threshold}</span>
    </>
  )
})

/** How each kind of value is drawn. */
export const Legend = memo(function Legend() {
  const t = useT()
  return (
    <div role="cell" className={styles.legend}>
      <ul aria-label={t.matrix.legend}>
        {VALUE_KINDS.filter((kind) => kind !== 'official').map((kind) => (
          <li key={kind}>
            <span className={styles.sample} data-kind={kind} aria-hidden="true" /> {t.matrix.kinds[kind]}
          </li>
        ))}
      </ul>
    </div>
  )
})
