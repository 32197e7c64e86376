import { type Decision, decide } from '../decide.ts'
import type { Choices } from '../domain/choices.ts'
import type { BenchmarkId, TeamId } from '../domain/competition.ts'
import type { Evaluation, GateResult } from '../domain/evaluation.ts'
import type { Prepared } from '../prepare.ts'
import { movingTotals } from './movingTotals.ts'

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
 * Who would be out by score at each position of one weight (docs/method.md, 13), the other shares giving way as the slider
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
  const moving = movingTotals(prepared, evaluation, choices.weights, benchmark, locked)
  if (moving === null) return null
  const { max } = moving
  const cuts = moving.crossings().map(({ at }) => at)
  const edges = [0, ...cuts.filter((cut, i) => i === 0 || cut - (cuts[i - 1] as number) > SAME), max]

  const failures = prepared.gates.filter((g) => g.status === 'fail').length
  const seats = choices.gate === 'fills' && choices.seats > 0 ? Math.max(choices.seats, failures + 1) : choices.seats
  const segments: StripSegment[] = []
  for (let i = 1; i < edges.length; i++) {
    const from = edges[i - 1] as number
    const to = edges[i] as number
    const at = (from + to) / 2
    const decisions = decide(
      moving.at(at).map((total, k) => ({ total, gate: (prepared.gates[k] as GateResult).status })),
      choices.gate,
      seats,
    )
    const named = (outcome: string) =>
      prepared.teams.filter((_, k) => (decisions[k] as Decision).byScore === outcome).map((t) => t.team.id)
    const segment = { from, to, out: named('out'), undecided: named('undecided') }
    const last = segments.at(-1)
    if (last !== undefined && sameTeams(last, segment)) segments[segments.length - 1] = { ...last, to }
    else segments.push(segment)
  }
  return { benchmark, max, segments }
}

const sameTeams = (a: StripSegment, b: StripSegment): boolean =>
  String(a.out) === String(b.out) && String(a.undecided) === String(b.undecided)
