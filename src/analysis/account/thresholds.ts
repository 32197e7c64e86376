import type { StripSegment, TeamId, WeightStrip } from '#core/engine/index.ts'

/** Where the outcome by score changes next when one share moves, and who is eliminated beyond. */
export type Threshold = {
  readonly side: 'above' | 'below'
  /** 0..1, the share of the benchmark. */
  readonly at: number
  /** Who is eliminated, or may be, there and not here; everybody who is, where nobody is new. */
  readonly teams: readonly TeamId[]
}

const SAME = 1e-9

/** The segment in which the present share lies; at a breakpoint the one that reaches further up. */
export function segmentAt({ segments }: WeightStrip, share: number): StripSegment | undefined {
  return segments.findLast(({ from, to }) => share >= from - SAME && share <= to + SAME) ?? segments.at(-1)
}

/** The next change above the present share, or, where there is none, the next below; null where nothing changes. */
export function nextThreshold(strip: WeightStrip, share: number): Threshold | null {
  const here = segmentAt(strip, share)
  if (here === undefined) return null
  const at = strip.segments.indexOf(here)
  const above = strip.segments[at + 1]
  if (above !== undefined) return { side: 'above', at: above.from, teams: newTeams(here, above) }
  const below = strip.segments[at - 1]
  return below === undefined ? null : { side: 'below', at: below.to, teams: newTeams(here, below) }
}

const goers = ({ out, undecided }: StripSegment): readonly TeamId[] => [...out, ...undecided]

function newTeams(here: StripSegment, there: StripSegment): readonly TeamId[] {
  const now = goers(here)
  const added = goers(there).filter((team) => !now.includes(team))
  return added.length > 0 ? added : goers(there)
}
