import { segmentAt } from '#analysis/account/thresholds.ts'
import type { WeightStrip } from '#core/engine/index.ts'
import styles from './Strip.module.css'
import { cssPlace, placeOf } from './scale.ts'

/**
 * The stability strip, drawn on the slider's own track: hatched wherever another team would be eliminated by score
 * than now, with an edge where the outcome changes. Its words stand beside the slider.
 */
export function Strip({ strip, share }: { readonly strip: WeightStrip; readonly share: number }) {
  const here = segmentAt(strip, share)
  if (here === undefined) return null
  return (
    <span className={styles.strip} aria-hidden="true">
      {strip.segments.map((segment, i) => {
        if (segment === here) return null
        const [from, to] = [placeOf(segment.from), placeOf(segment.to)]
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece moves with every step, and has no other identity
            key={i}
            className={styles.piece}
            data-undecided={segment.undecided.length > 0 || undefined}
            data-below={segment.to <= here.from || undefined}
            style={{ left: cssPlace(from), width: cssPlace(to - from) }}
          />
        )
      })}
    </span>
  )
}
