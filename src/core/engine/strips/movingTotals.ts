import type { BenchmarkId } from '../domain/competition.ts'
import type { Evaluation } from '../domain/evaluation.ts'
import type { Prepared } from '../prepare.ts'
import { fixedPoints } from './fixedPoints.ts'
import { shareLines } from './shareLines.ts'

/** Where two teams have the same total; `first` and `second` are places in the order of the teams. */
export type Crossing = { readonly at: number; readonly first: number; readonly second: number }

/** Every total as a function of one share, the other shares giving way as the slider makes them. */
export type MovingTotals = {
  /** The share now, and how far it can go: 1 minus what is locked. */
  readonly now: number
  readonly max: number
  /** Totals in the order of the teams at a share of 0..max; null where a team has none. */
  readonly at: (share: number) => readonly (number | null)[]
  /** Exact, in order of the share, those at the two ends left out. */
  readonly crossings: () => readonly Crossing[]
}

/** Closer than this, two places are one. */
const SAME = 1e-12

/** @returns null where the weight cannot move or nothing is scored. */
export function movingTotals(
  prepared: Prepared,
  evaluation: Evaluation,
  weights: Readonly<Record<BenchmarkId, number>>,
  benchmark: BenchmarkId,
  locked: ReadonlySet<BenchmarkId> = new Set(),
): MovingTotals | null {
  const moving = shareLines(weights, locked, benchmark)
  if (moving === null || prepared.inPlay.length === 0) return null
  const totals = totalsOf(prepared, evaluation, moving.lines)
  if (totals === null) return null
  const { max } = moving
  const sum = Object.values(weights).reduce((total, w) => total + w, 0)
  return {
    now: (weights[benchmark] ?? 0) / sum,
    max,
    at: (share) => totals.map((total) => valueAt(total, share)),
    crossings: () => {
      const found: Crossing[] = []
      for (let first = 0; first < totals.length; first++) {
        for (let second = first + 1; second < totals.length; second++) {
          for (const at of crossings(totals[first] as Total, totals[second] as Total)) {
            if (at > SAME && at < max - SAME) found.push({ at, first, second })
          }
        }
      }
      return found.sort((a, b) => a.at - b.at)
    },
  }
}

/** `c + β · (a + b·t) / (d + e·t)`; null for a team that has no score at all. */
type Total = {
  readonly c: number
  readonly a: number
  readonly b: number
  readonly d: number
  readonly e: number
} | null

function totalsOf(
  prepared: Prepared,
  evaluation: Evaluation,
  lines: NonNullable<ReturnType<typeof shareLines>>['lines'],
): Total[] | null {
  const points = fixedPoints(prepared, evaluation)
  if (points === null) return null
  const { beta, fixed } = points
  return prepared.teams.map(({ values }, k): Total => {
    if (values === null) return null
    const c = fixed[k] as number
    let [a, b, d, e] = [0, 0, 0, 0]
    prepared.inPlay.forEach((id, j) => {
      const line = lines.get(id)
      const value = values[j]
      if (line === undefined || value == null) return
      a += beta * line.at * value.normalised
      b += beta * line.slope * value.normalised
      d += line.at
      e += line.slope
    })
    return { c, a, b, d, e }
  })
}

function valueAt(total: Total, t: number): number | null {
  if (total === null) return null
  const weight = total.d + total.e * t
  return weight > SAME ? total.c + (total.a + total.b * t) / weight : null
}

/**
 * Where two totals are equal: roots of a polynomial of degree two at most. Those that do not exist come as infinite
 * or NaN, or from rounding as huge: never on the track.
 */
function crossings(x: Total, y: Total): number[] {
  if (x === null || y === null) return []
  const c = x.c - y.c
  const [p0, p1, p2] = [
    x.a * y.d - y.a * x.d + c * x.d * y.d,
    x.a * y.e + x.b * y.d - y.a * x.e - y.b * x.d + c * (x.d * y.e + x.e * y.d),
    x.b * y.e - y.b * x.e + c * x.e * y.e,
  ]
  const root = Math.sqrt(p1 * p1 - 4 * p2 * p0)
  // The larger root first, the other from their product: nothing is lost where they are far apart.
  const q = -0.5 * (p1 + (p1 < 0 ? -root : root))
  return [q / p2, p0 / q]
}
