import {
  type BenchmarkId,
  type Choices,
  type Competition,
  evaluate,
  type Prepared,
  type TeamId,
} from '#engine/index.ts'
import type { Goal } from './goal.ts'

/** A change of one value that the team has, on the benchmark's own scale. */
export type ScoreFlip = { readonly benchmark: BenchmarkId; readonly from: number; readonly to: number }

/** What one missing value would have to be. */
export type MissingScoreFlip = {
  readonly benchmark: BenchmarkId
  /** Null where no value on the scale would do. */
  readonly to: number | null
  /** What stands in the gap now, on the benchmark's scale; null where the policy fills nothing. */
  readonly filled: number | null
  /** The best (for `safe`) or worst (for `out`) that any team published there; null where nobody did. */
  readonly record: number | null
  /** Would it have to go beyond what any team published? */
  readonly isBeyond: boolean
  /** Any value at all would do. */
  readonly isAny: boolean
  /** In how many of the team's gaps some value would do, and how many gaps there are. */
  readonly possible: number
  readonly gaps: number
}

/** Values are tried on a grid of so many parts of the scale. */
const PARTS = 1000

type Place = { readonly value: number; readonly isAny: boolean }

/**
 * The smallest change of one of the team's own values, and the missing one that comes nearest, by halving on the grid
 * of a thousandth of the scale; a score that is raised never worsens the team's own rank (but for `zscore`), so what
 * halving finds is the nearest. Yields between benchmarks.
 */
export function* scoreFlips(
  competition: Competition,
  prepared: Prepared,
  choices: Choices,
  team: TeamId,
  goal: Goal,
): Generator<undefined, { readonly score: ScoreFlip | null; readonly missingScore: MissingScoreFlip | null }> {
  const x = prepared.teams.findIndex((other) => other.team.id === team)
  const scales = new Map(competition.benchmarks.map((b) => [b.id, b]))
  const own: (ScoreFlip & { readonly size: number })[] = []
  const missing: (MissingScoreFlip & { readonly size: number })[] = []

  for (const { benchmark } of competition.field) {
    yield
    const about = scales.get(benchmark)
    const cell = prepared.teams[x]?.cells[benchmark]
    if (about === undefined || cell === undefined) continue
    const { min, max } = about.scale
    const span = max - min
    const wantsHigh = (goal === 'safe') === about.higherIsBetter
    const reaches = (value: number) => {
      const cells = { ...choices.cells, [team]: { ...choices.cells[team], [benchmark]: value } }
      return evaluate(competition, { ...choices, cells }).verdicts[x]?.outcome === goal
    }
    const from = cell.kind === 'published' ? cell.score.value : cell.kind === 'hypothetical' ? cell.value : null
    const place = nearest(min, span, wantsHigh, reaches)
    if (from !== null) {
      if (place !== null && !place.isAny) {
        own.push({ benchmark, from, to: place.value, size: Math.abs(place.value - from) / span })
      }
      continue
    }
    const j = prepared.inPlay.indexOf(benchmark)
    const points = prepared.teams[x]?.values?.[j]?.points ?? null
    const filled = points === null ? null : min + (span * (about.higherIsBetter ? points : 100 - points)) / 100
    const published = prepared.teams.flatMap(({ cells }) => {
      const other = cells[benchmark]
      return other?.kind === 'published' ? [other.score.value] : []
    })
    const record = published.length === 0 ? null : wantsHigh ? Math.max(...published) : Math.min(...published)
    const to = place?.value ?? null
    missing.push({
      benchmark,
      to,
      filled,
      record,
      isBeyond: to !== null && record !== null && (wantsHigh ? to > record : to < record),
      isAny: place?.isAny ?? false,
      possible: 0,
      gaps: 0,
      size: to === null ? Number.POSITIVE_INFINITY : Math.abs(to - (filled ?? (wantsHigh ? min : max))) / span,
    })
  }
  const score = least(own)
  const missingScore = least(missing)
  const counts = { possible: missing.filter(({ to }) => to !== null).length, gaps: missing.length }
  return {
    score: score && { benchmark: score.benchmark, from: score.from, to: score.to },
    missingScore: missingScore && without({ ...missingScore, ...counts }),
  }
}

const without = ({ size: _, ...rest }: MissingScoreFlip & { readonly size: number }): MissingScoreFlip => rest

const least = <T extends { readonly size: number }>(items: readonly T[]): T | null =>
  items.reduce<T | null>((a, b) => (a === null || b.size < a.size ? b : a), null)

/** The value nearest to the wrong end of the scale that does it; null where even the right end does not. */
function nearest(min: number, span: number, wantsHigh: boolean, reaches: (value: number) => boolean): Place | null {
  const valueAt = (part: number) => {
    const value = min + (span * (wantsHigh ? part : PARTS - part)) / PARTS
    return Number(value.toPrecision(10))
  }
  if (!reaches(valueAt(PARTS))) return null
  if (reaches(valueAt(0))) return { value: valueAt(0), isAny: true }
  let [fails, does] = [0, PARTS]
  while (does - fails > 1) {
    const middle = Math.floor((fails + does) / 2)
    if (reaches(valueAt(middle))) does = middle
    else fails = middle
  }
  return { value: valueAt(does), isAny: false }
}
