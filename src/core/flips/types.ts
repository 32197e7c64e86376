import type { BenchmarkId, ChoiceChange, Outcome, TeamId } from '#core/engine/index.ts'
import type { Goal, Impossible } from './goal.ts'
import type { OneWeightFlip } from './oneWeight.ts'
import type { MissingScoreFlip, ScoreFlip } from './scores.ts'

export type FilledCell = { readonly team: TeamId; readonly benchmark: BenchmarkId }

/** The smallest change of the shares, measured as `½ Σ |Δs|`, that reaches a goal. */
export type WeightFlip = {
  /** Shares after the change, of the benchmarks in play, 0..1, sum 1. */
  readonly shares: Readonly<Record<BenchmarkId, number>>
  /** Weights of the whole field that give these shares, as a scenario holds them. */
  readonly weights: Readonly<Record<BenchmarkId, number>>
  /** The size of the change, 0..1, rounded up to a tenth of a percentage point. */
  readonly amount: number
  /** The optimum before rounding, 0..1. */
  readonly exact: number
  /** The teams that it overtakes, or falls behind. */
  readonly against: readonly TeamId[]
  /**
   * Filled cells on the changed benchmarks, of the team and of these teams: the flip rests on values that nobody
   * published.
   */
  readonly leansOn: readonly FilledCell[]
  /** Whether it is proved that no smaller change exists; else it is the best that was found. */
  readonly isProved: boolean
}

/** Every single change that would reach the goal for one team. */
export type TeamFlips = {
  readonly team: TeamId
  readonly outcome: Outcome
  readonly goal: Goal
  readonly weights: WeightFlip | Impossible
  /** The smallest on benchmarks without filled values, if `weights` rests on filled ones; else null. */
  readonly onPublished: WeightFlip | Impossible | null
  readonly oneWeight: OneWeightFlip | Impossible
  /** Whether the search of scores was exhaustive, so that `score: null` proves that there is none. */
  readonly scoresAreProved: boolean
  /** The smallest change of one own value; null where none was found. */
  readonly score: ScoreFlip | null
  /** The missing score that comes nearest to the goal; null where the team has no gap. */
  readonly missingScore: MissingScoreFlip | null
  /** Every single choice that reaches the goal, the smallest change first within its kind. */
  readonly choices: readonly ChoiceChange[]
}

export type Flips = {
  readonly teams: readonly TeamFlips[]
  /** Under `fills` with every seat taken by the gate: weights and scores are then about who would be next. */
  readonly isNextSeat: boolean
}
