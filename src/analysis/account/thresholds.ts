import type { StripSegment, TeamId, WeightStrip } from '#core/engine/index.ts'

/** The next share of a benchmark at which the outcome by score changes, and who is eliminated beyond it. */
export type Threshold = {
  readonly side: 'above' | 'below'
  /** The share, 0..1. */
  readonly at: number
  /**
   * Teams that are out or undecided beyond it and not at the present share; if there are none, all that are beyond it.
   */
  readonly teams: readonly TeamId[]
}

const SAME = 1e-9

/** The segment in which `share` (0..1) lies; at a breakpoint the one above. */
export function segmentAt({ segments }: WeightStrip, share: number): StripSegment | undefined {
  return segments.findLast(({ from, to }) => share >= from - SAME && share <= to + SAME) ?? segments.at(-1)
}

/** The next breakpoint above `share`, or if there is none the next below; null where the outcome never changes. */
export function nextThreshold(strip: WeightStrip, share: number): Threshold | null {
  const here = segmentAt(strip, share)
  if (here === undefined) return null
  const at = strip.segments.indexOf(here)
  const above = strip.segments[at + 1]
  if (above !== undefined) return { side: 'above', at: above.from, teams: newTeams(here, above) }
  const below = strip.segments[at - 1]
  return below === undefined ? null : { side: 'below', at: below.to, teams: newTeams(here, below) }
}

const atRisk = ({ out, undecided }: StripSegment): readonly TeamId[] => [...out, ...undecided]

function newTeams(here: StripSegment, there: StripSegment): readonly TeamId[] {
  const now = atRisk(here)
  const added = atRisk(there).filter((team) => !now.includes(team))
  return added.length > 0 ? added : atRisk(there)
}
