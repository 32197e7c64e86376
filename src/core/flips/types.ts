import type { BenchmarkId, ChoiceChange, Outcome, TeamId } from '#core/engine/index.ts'
import type { Goal, Impossible } from './goal.ts'
import type { OneWeightFlip } from './oneWeight.ts'
import type { MissingScoreFlip, ScoreFlip } from './scores.ts'

export type FilledCell = { readonly team: TeamId; readonly benchmark: BenchmarkId }

/** A smallest change of the shares, `½ Σ |Δs|`, that brings a goal about. */
export type WeightFlip = {
  /** Shares after it of the benchmarks in play, 0..1, sum 1. */
  readonly shares: Readonly<Record<BenchmarkId, number>>
  /** Weights of the whole field that give these shares, as a scenario holds them. */
  readonly weights: Readonly<Record<BenchmarkId, number>>
  /** 0..1, rounded outward to a tenth of a percentage point. */
  readonly amount: number
  /** The optimum before rounding, 0..1. */
  readonly exact: number
  /** Whom the team passes, or falls behind. */
  readonly against: readonly TeamId[]
  /** Filled cells on moved benchmarks, of the team and of those: the flip leans on values that nobody published. */
  readonly leansOn: readonly FilledCell[]
  /** No smaller change exists; false where it is only the best that was found. */
  readonly isProved: boolean
}

/** Everything single that would bring the goal about for one team. */
export type TeamFlips = {
  readonly team: TeamId
  readonly outcome: Outcome
  readonly goal: Goal
  readonly weights: WeightFlip | Impossible
  /** The smallest on benchmarks where nothing is filled, beside a flip that leans on fills; null where that leans on none. */
  readonly onPublished: WeightFlip | Impossible | null
  readonly oneWeight: OneWeightFlip | Impossible
  /** Scores were searched so that not finding one is proof. */
  readonly scoresAreProved: boolean
  /** The smallest change of one own value; null where none was found. */
  readonly score: ScoreFlip | null
  /** The missing score that comes nearest to doing it; null where the team lacks none. */
  readonly missingScore: MissingScoreFlip | null
  /** Every single choice that does it, the smallest first within its kind. */
  readonly choices: readonly ChoiceChange[]
}

export type Flips = {
  readonly teams: readonly TeamFlips[]
  /** Under `fills` with every seat taken, weights and scores speak of the next seat. */
  readonly isNextSeat: boolean
}
