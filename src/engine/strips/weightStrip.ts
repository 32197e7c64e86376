import { decide } from '../decide.ts'
import type { Prepared } from '../prepare.ts'
import type { BenchmarkId, Choices, Evaluation, TeamId } from '../types.ts'
import { fixedPoints } from './fixedPoints.ts'
import { shareLines } from './shareLines.ts'

/** Who goes by score between two positions of one share. */
export type StripSegment = {
  /** 0..1, the share of the moved benchmark. */
  readonly from: number
  readonly to: number
  readonly out: readonly TeamId[]
  readonly undecided: readonly TeamId[]
}

export type WeightStrip = {
  readonly benchmark: BenchmarkId
  /** How far the share can go: 1 minus what is locked. */
  readonly max: number
  readonly segments: readonly StripSegment[]
}

/** Closer breakpoints than this are one. */
const SAME = 1e-12

/**
 * Who would be out by score at each position of one weight (SPEC 6), the other shares giving way as the slider
 * makes them. A team's total is `c + β · (a + b·t) / (d + e·t)`: two totals cross at the roots of a quadratic,
 * which is linear unless gaps are kept (`renormalise`) or a benchmark of the field is out of play. Between two
 * neighbouring crossings of any pair nothing can change; so the breakpoints are exact.
 *
 * Under `fills` with every seat taken the strip speaks of the next seat.
 *
 * @returns null where the weight cannot move or nothing is scored.
 */
export function weightStrip(
  prepared: Prepared,
  evaluation: Evaluation,
  choices: Pick<Choices, 'weights' | 'gate' | 'seats'>,
  benchmark: BenchmarkId,
  locked: ReadonlySet<BenchmarkId> = new Set(),
): WeightStrip | null {
  const moving = shareLines(choices.weights, locked, benchmark)
  if (moving === null || prepared.inPlay.length === 0) return null
  const totals = totalsOf(prepared, evaluation, moving.lines)
  if (totals === null) return null

  const { max } = moving
  const cuts: number[] = []
  for (let x = 0; x < totals.length; x++) {
    for (let y = x + 1; y < totals.length; y++) {
      for (const root of crossings(totals[x] as Total, totals[y] as Total)) {
        if (root > SAME && root < max - SAME) cuts.push(root)
      }
    }
  }
  cuts.sort((a, b) => a - b)
  const edges = [0, ...cuts.filter((cut, i) => i === 0 || cut - (cuts[i - 1] as number) > SAME), max]

  const failures = prepared.gates.filter((g) => g.status === 'fail').length
  const seats = choices.gate === 'fills' && choices.seats > 0 ? Math.max(choices.seats, failures + 1) : choices.seats
  const segments: StripSegment[] = []
  for (let i = 1; i < edges.length; i++) {
    const from = edges[i - 1] as number
    const to = edges[i] as number
    const at = (from + to) / 2
    const decisions = decide(
      totals.map((total, k) => ({ total: valueAt(total, at), gate: prepared.gates[k]?.status ?? 'pass' })),
      choices.gate,
      seats,
    )
    const named = (outcome: string) =>
      prepared.teams.filter((_, k) => decisions[k]?.byScore === outcome).map((t) => t.team.id)
    const segment = { from, to, out: named('out'), undecided: named('undecided') }
    const last = segments.at(-1)
    if (last !== undefined && sameTeams(last, segment)) segments[segments.length - 1] = { ...last, to }
    else segments.push(segment)
  }
  return { benchmark, max, segments }
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
      if (line === undefined) return
      if (value != null) {
        a += beta * line.at * value.normalised
        b += beta * line.slope * value.normalised
      }
      if (value != null || !prepared.keepsGaps) {
        d += line.at
        e += line.slope
      }
    })
    return { c, a, b, d, e }
  })
}

function valueAt(total: Total, t: number): number | null {
  if (total === null) return null
  const weight = total.d + total.e * t
  return weight > SAME ? total.c + (total.a + total.b * t) / weight : null
}

/** Where two totals are equal: roots of a polynomial of degree two at most. */
function crossings(x: Total, y: Total): number[] {
  if (x === null || y === null) return []
  const c = x.c - y.c
  const [p0, p1, p2] = [
    x.a * y.d - y.a * x.d + c * x.d * y.d,
    x.a * y.e + x.b * y.d - y.a * x.e - y.b * x.d + c * (x.d * y.e + x.e * y.d),
    x.b * y.e - y.b * x.e + c * x.e * y.e,
  ]
  const scale = Math.max(Math.abs(p0), Math.abs(p1), Math.abs(p2))
  if (scale === 0) return []
  if (Math.abs(p2) <= 1e-13 * scale) return Math.abs(p1) <= 1e-13 * scale ? [] : [-p0 / p1]
  const root = Math.sqrt(p1 * p1 - 4 * p2 * p0)
  if (Number.isNaN(root)) return []
  // The larger root first, the other from their product: nothing is lost where they are far apart.
  const q = -0.5 * (p1 + (p1 < 0 ? -root : root))
  return q === 0 ? [0] : [q / p2, p0 / q]
}

const sameTeams = (a: StripSegment, b: StripSegment): boolean =>
  String(a.out) === String(b.out) && String(a.undecided) === String(b.undecided)
