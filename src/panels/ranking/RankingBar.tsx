import type { BarSegment } from '#analysis/barSegments.ts'
import { groupColour } from '#ui/teamColour.ts'
import styles from './RankingBar.module.css'

type Props = {
  readonly segments: readonly BarSegment[]
  readonly muted: boolean
  readonly onPoint: (segment: BarSegment | null) => void
}

/** To a tenth of a pixel on the widest page: what would not be seen is not drawn anew. */
const place = (points: number): string => `${Math.round(100 * points) / 100}%`

/** Drawn by hand, not by a chart library: it has to follow the thumb in the same frame. */
export function RankingBar({ segments, muted, onPoint }: Props) {
  return (
    <svg
      className={styles.bar}
      width="100%"
      height="26"
      aria-hidden="true"
      data-muted={muted || undefined}
      onPointerLeave={() => onPoint(null)}
    >
      <line className={styles.base} x1="0" x2="100%" y1="25.5" y2="25.5" />
      {segments.map((s) => (
        <g key={s.key} style={{ color: groupColour(s.colour) }} onPointerEnter={() => onPoint(s)}>
          <rect
            x={place(s.start)}
            width={place(s.width)}
            y="1"
            height="22"
            className={styles.segment}
            data-origin={s.origin}
            fill={s.origin === 'filled' ? `url(#hatch-${s.colour})` : 'currentColor'}
          />
        </g>
      ))}
    </svg>
  )
}

/** The hatchings that mark filled parts, one per colour; drawn once on the page. */
export function Hatchings({ count }: { readonly count: number }) {
  return (
    <svg width="0" height="0" aria-hidden="true" className={styles.defs}>
      <defs>
        {Array.from({ length: count }, (_, colour) => colour).map((i) => (
          <pattern
            key={i}
            id={`hatch-${i}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" className={styles.hatchGround} />
            <rect width="1.6" height="5" style={{ fill: groupColour(i) }} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
