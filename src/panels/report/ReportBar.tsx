import { useId } from 'react'
import type { BarSegment } from '#analysis/barSegments.ts'
import styles from './Report.module.css'

/** Told apart without colour; what was filled in is hatched, what was typed an outline of dashes. */
const GREYS = ['#222', '#555', '#888', '#aaa', '#ccc', '#777'] as const

/** A team's bar in black on white: 0 to 100 points over its whole width. */
export function ReportBar({ segments }: { readonly segments: readonly BarSegment[] }) {
  const id = useId()
  return (
    <svg className={styles.bar} width="100%" height="14" aria-hidden="true">
      <defs>
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" fill="#fff" />
          <rect width="1.2" height="4" fill="#000" />
        </pattern>
      </defs>
      <line x1="0" x2="100%" y1="13.5" y2="13.5" stroke="#999" />
      {segments.map(({ key, start, width, origin, colour }) => (
        <rect
          key={key}
          x={`${start}%`}
          width={`${width}%`}
          y="1"
          height="12"
          data-origin={origin}
          fill={origin === 'filled' ? `url(#${id})` : origin === 'hypothetical' ? '#fff' : GREYS[colour % GREYS.length]}
          stroke={origin === 'published' ? '#fff' : '#000'}
          strokeWidth={origin === 'hypothetical' ? 1.2 : 0.6}
          strokeDasharray={origin === 'hypothetical' ? '3 2' : undefined}
        />
      ))}
    </svg>
  )
}
