import { teamColour } from '#ui/teamColour.ts'
import styles from './DotMark.module.css'
import type { Dot } from './dotData.ts'

/** One outline for each place in the order of teams, so that colour never speaks alone. Drawn around 0,0. */
const OUTLINES = [
  'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z',
  'M-5-5h10v10h-10z',
  'M0-6.2l6.2 10.8h-12.4z',
  'M0-6.8l6.8 6.8-6.8 6.8-6.8-6.8z',
  'M0 6.2l6.2-10.8h-12.4z',
  'M-3-5.5h6l3.2 5.5-3.2 5.5h-6l-3.2-5.5z',
]

type Props = { readonly team: string; readonly index: number; readonly look: Dot['look'] }

/** A team's mark in the way that its value came about: solid, ring, hatched or dashed. */
export function DotMark({ team, index, look }: Props) {
  const isHollow = look !== 'self'
  return (
    <g
      style={{ color: teamColour(team) }}
      className={styles.mark}
      data-look={look}
      transform={look === 'filled' ? 'scale(0.75)' : undefined}
    >
      <path d={OUTLINES[index % OUTLINES.length]} className={isHollow ? styles.hollow : styles.solid} />
      {look === 'filled' && <path d="M-4 2L2-4M-2 4L4-2" className={styles.hatch} />}
      {look === 'hypothetical' && <path d="M5-7l5-5 2 2-5 5-3 1z" className={styles.pencil} />}
    </g>
  )
}
