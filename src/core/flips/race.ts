import { type Choices, type Evaluation, fixedPoints, type Prepared } from '#core/engine/index.ts'

/**
 * The elimination by score as a linear problem: which teams are ranked for how many seats, and each total as a linear
 * function of the shares, `fixed + Σ share·worth`.
 */
export type Race = {
  readonly prepared: Prepared
  /** The choices, with one seat more than the gate takes where `isNextSeat`. */
  readonly choices: Choices
  /** Under `fills` the gate takes every seat: the race is then about who would be next. */
  readonly isNextSeat: boolean
  /** By team: whether it is ranked for the seats that scores fill. */
  readonly races: readonly boolean[]
  /** By team: whether it may still fail the gate and so take a seat. Only under `fills`. */
  readonly isUnknown: readonly boolean[]
  /** Seats that are filled by score, 0 or more. */
  readonly open: number
  /** By benchmark in play: share, 0..1, sum 1. */
  readonly shares: readonly number[]
  /** By team: the part of the total that does not depend on the shares, in points. */
  readonly fixed: readonly number[]
  /** By team and benchmark in play: points of the total for a share of 1; null for a team without a score. */
  readonly worth: readonly (readonly number[] | null)[]
  /** By team and benchmark in play: whether the value was filled in. */
  readonly isFilled: readonly (readonly boolean[])[]
  /**
   * Whether some gaps are not filled; then totals are quotients of two linear functions of the shares, otherwise
   * linear.
   */
  readonly hasGaps: boolean
}

/** The race of an evaluation; null where no weight counts or nothing is scored. */
export function raceOf(prepared: Prepared, evaluation: Evaluation, choices: Choices): Race | null {
  const points = fixedPoints(prepared, evaluation)
  const weightSum = prepared.inPlay.reduce((sum, id) => sum + (choices.weights[id] ?? 0), 0)
  if (points === null || points.beta <= 0 || prepared.inPlay.length === 0 || weightSum <= 0) return null
  const isFills = choices.gate === 'fills'
  const failures = prepared.gates.filter((gate) => gate.status === 'fail').length
  const isNextSeat = isFills && choices.seats > 0 && failures >= choices.seats && failures < prepared.teams.length
  const seats = isNextSeat ? failures + 1 : choices.seats
  return {
    prepared,
    choices: { ...choices, seats },
    isNextSeat,
    races: prepared.gates.map((gate) => !isFills || gate.status !== 'fail'),
    isUnknown: prepared.gates.map((gate) => isFills && gate.status === 'unknown'),
    open: Math.max(0, isFills ? seats - failures : seats),
    shares: prepared.inPlay.map((id) => (choices.weights[id] ?? 0) / weightSum),
    fixed: points.fixed,
    worth: prepared.teams.map(({ values }) =>
      values === null ? null : values.map((value) => points.beta * (value?.normalised ?? 0)),
    ),
    isFilled: prepared.teams.map(({ values }) => prepared.inPlay.map((_, j) => values?.[j]?.origin === 'filled')),
    hasGaps: prepared.keepsGaps && prepared.teams.some(({ values }) => values?.includes(null) === true),
  }
}
