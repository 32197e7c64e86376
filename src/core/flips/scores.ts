import {
  type BenchmarkId,
  type Choices,
  type Competition,
  evaluate,
  type MissingPolicy,
  type Normalisation,
  type Prepared,
  type TeamId,
} from '#core/engine/index.ts'
import type { Goal } from './goal.ts'

/** A change of one value that the team has, on the benchmark's own scale. */
export type ScoreFlip = {
  readonly benchmark: BenchmarkId
  readonly from: number
  readonly to: number
  /** Whether every more extreme value reaches the goal too; false where that is not known. */
  readonly isThreshold: boolean
}

/** The value that one missing score would have to take. */
export type MissingScoreFlip = {
  readonly benchmark: BenchmarkId
  /** On the benchmark's scale; null where no value on it reaches the goal. */
  readonly to: number | null
  /** The value that is filled in now, on the benchmark's scale; null where the policy fills nothing. */
  readonly filled: number | null
  /** The best (for `safe`) or worst (for `out`) that any team published there; null where nobody did. */
  readonly record: number | null
  /** Whether it lies beyond everything that any team published. */
  readonly isBeyond: boolean
  /** Whether every more extreme value reaches the goal too; false where that is not known. */
  readonly isThreshold: boolean
  /** Whether any value reaches the goal. */
  readonly isAny: boolean
  /** How many of the team's gaps have a value that reaches the goal, and how many gaps there are. */
  readonly possible: number
  readonly gaps: number
}

/** Values are tried on a grid with this many steps on the scale. */
const PARTS = 1000
/** Where a higher score need not help: this many steps are tried, then bisection between two of them. */
const SEARCHED = 200

type Place = { readonly value: number; readonly isAny: boolean }

/**
 * The normalisations under which a higher score is proved never to be worse for the team itself. Not `zscore`, where it
 * widens the spread for all, nor where the values filled in for others rise with it while the team's own normalised
 * value cannot rise further (docs/method.md, "Where a higher value can cost a rank").
 */
const NEVER_WORSE: Readonly<Record<MissingPolicy, readonly Normalisation[]>> = {
  exclude: ['points', 'rank', 'minmax', 'best'],
  renormalise: ['points', 'rank', 'minmax', 'best'],
  zero: ['points', 'rank', 'minmax', 'best'],
  worst: ['points', 'rank', 'minmax', 'best'],
  mean: ['points', 'minmax', 'best'],
  additive: ['points'],
}

/**
 * Whether a higher score is never worse for the team. If not, bisection may miss the nearest value, and finding none is
 * no proof.
 */
export const isMonotonic = ({ normalisation, missing }: Pick<Choices, 'normalisation' | 'missing'>): boolean =>
  NEVER_WORSE[missing].includes(normalisation)

/**
 * The smallest change of one of the team's own values that reaches the goal, and the missing value that comes nearest to
 * it, in steps of a thousandth of the scale. By bisection where a higher score is never worse for the team, else by a
 * search over the whole scale, which can miss a narrow interval. Yields between benchmarks.
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
    const j = prepared.inPlay.indexOf(benchmark)
    const points = prepared.teams[x]?.values?.[j]?.points ?? null
    const filled = points === null ? null : min + (span * (about.higherIsBetter ? points : 100 - points)) / 100
    const isThreshold = isMonotonic(choices)
    const now = from ?? filled ?? (wantsHigh ? min : min + span)
    const place = isThreshold
      ? nearest(min, span, wantsHigh, reaches)
      : yield* searched(min, span, (now - min) / span, reaches)
    if (from !== null) {
      if (place !== null && !place.isAny) {
        own.push({ benchmark, from, to: place.value, isThreshold, size: Math.abs(place.value - from) / span })
      }
      continue
    }
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
      isThreshold,
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
    score: score && { benchmark: score.benchmark, from: score.from, to: score.to, isThreshold: score.isThreshold },
    missingScore: missingScore && without({ ...missingScore, ...counts }),
  }
}

const without = ({ size: _, ...rest }: MissingScoreFlip & { readonly size: number }): MissingScoreFlip => rest

const least = <T extends { readonly size: number }>(items: readonly T[]): T | null =>
  items.reduce<T | null>((a, b) => (a === null || b.size < a.size ? b : a), null)

/**
 * The least favourable value of the scale that still reaches the goal; null where even the most favourable does not.
 */
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

/**
 * The value nearest to `now` (0..1 of the scale) that reaches the goal: the nearest of `SEARCHED` steps, then by bisection
 * towards `now`; null where no step does.
 */
function* searched(
  min: number,
  span: number,
  now: number,
  reaches: (value: number) => boolean,
): Generator<undefined, Place | null> {
  const valueAt = (part: number) => Number((min + (span * part) / PARTS).toPrecision(10))
  const step = PARTS / SEARCHED
  const parts = Array.from({ length: SEARCHED + 1 }, (_, i) => i * step)
  const start = Math.min(PARTS, Math.max(0, now * PARTS))
  let all = true
  let found: number | null = null
  for (const part of parts.toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))) {
    if ((part / step) % 10 === 0) yield
    if (reaches(valueAt(part))) found ??= part
    else all = false
    if (found !== null && !all) break
  }
  if (found === null) return null
  if (all) return { value: valueAt(found), isAny: true }
  let does: number = found
  // The neighbour on the side of the present value was tried before and does not do it, or is the present value.
  let fails = found > start ? Math.max(Math.floor(start), found - step) : Math.min(Math.ceil(start), found + step)
  while (Math.abs(does - fails) > 1) {
    const middle = Math.round((fails + does) / 2)
    if (reaches(valueAt(middle))) does = middle
    else fails = middle
  }
  return { value: valueAt(does), isAny: false }
}
