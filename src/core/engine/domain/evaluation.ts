import type { AssumedGate } from './choices.ts'
import type {
  Absence,
  AbsenceReason,
  BenchmarkId,
  ClaimId,
  Component,
  Outcome,
  PillarId,
  Route,
  Score,
  TeamId,
} from './competition.ts'

/** One team × benchmark: a value with its source, the user's what-if, or a reasoned gap. */
export type Cell =
  | {
      readonly kind: 'published'
      readonly score: Score
      /** The id of the variant where it is not the column's own. */
      readonly variant: BenchmarkId | null
      /** Only a later copy was seen: it may not have been public at the as-of date. */
      readonly maybeLater: boolean
    }
  | { readonly kind: 'hypothetical'; readonly value: number; readonly instead: Score | null }
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly absence: Absence | null }

export type MissingReason = AbsenceReason | 'later' | 'undated-hidden' | 'source-policy' | 'no-source'

/** How a cell's points came about: the drawing must tell these apart. */
export type PointOrigin = 'published' | 'hypothetical' | 'filled'

/** One benchmark's part of one team's score. */
export type Contribution = {
  readonly benchmark: BenchmarkId
  readonly origin: PointOrigin
  /** 0..100 before normalisation. */
  readonly points: number
  /** After normalisation. */
  readonly normalised: number
  /** The share that applied to this team (its own under `renormalise`), 0..1. */
  readonly share: number
  /** share × normalised: these sum to the benchmark score. */
  readonly amount: number
}

export type PillarOrigin = 'computed' | 'published' | 'assumed' | 'implied'

export type PillarValue = {
  readonly origin: PillarOrigin
  /** On the pillar's own maximum (0..100 for the benchmark pillar). */
  readonly value: number
  readonly max: number
}

export type ComponentState = 'clear' | 'cleared' | 'disputed' | 'alleged' | 'established' | 'ruled'
export type Reading = 'ignored' | 'noted' | 'passes' | 'unknown' | 'fails'

export type ComponentAssessment = {
  readonly component: Component
  readonly state: ComponentState
  readonly reading: Reading
  /** For `unknown`: what the policy made of it. */
  readonly effect: 'pass' | 'fail' | 'open'
  /** Adverse claims that still count, strongest first. */
  readonly standing: readonly ClaimId[]
  /** Adverse claims that were cleared, and the claims that cleared or dispute them. */
  readonly cleared: readonly ClaimId[]
  readonly replies: readonly ClaimId[]
}

export type GateStatus = 'pass' | 'fail' | 'unknown'

export type GateResult = {
  readonly team: TeamId
  readonly status: GateStatus
  /** The status is the user's hypothesis and follows from no component; null where the rules decide. */
  readonly assumed: AssumedGate | null
  /** What the claims and the rules come to, whatever is assumed. */
  readonly components: readonly ComponentAssessment[]
}

export type RankedTeam = {
  readonly team: TeamId
  /** 1-1-3; null when not scored. */
  readonly rank: number | null
  /** By score alone, whatever the gate says: among the lowest places in all worlds, in some, or in none. */
  readonly byScore: Outcome
  /** 0..100 (after any penalty); null when not scored. */
  readonly total: number | null
  readonly benchmarkScore: number | null
  readonly penalty: number
  readonly pillars: Readonly<Record<PillarId, PillarValue>>
  readonly contributions: readonly Contribution[]
  readonly cells: Readonly<Record<BenchmarkId, Cell>>
  /** Published or what-if values among the field's columns. */
  readonly ownValues: number
  readonly unscored: UnscoredReason | null
}

export type UnscoredReason =
  | 'no-own-value'
  | 'no-usable-weight'
  | 'no-benchmark-left'
  | 'no-pillar'
  | 'no-weight-on-own-values'

/** Why a team is out, by code; the sentence is made in `i18n`. */
export type Reason =
  | {
      readonly code: 'gate-fails'
      readonly component: Component
      readonly state: ComponentState
      readonly claims: readonly ClaimId[]
    }
  | {
      readonly code: 'gate-open'
      readonly component: Component
      readonly state: ComponentState
      readonly claims: readonly ClaimId[]
    }
  /** The user's hypothesis, in place of what the rules find. */
  | { readonly code: 'gate-assumed'; readonly assumed: AssumedGate }
  | {
      readonly code: 'lowest-score'
      readonly rank: number
      readonly total: number
      readonly gap: number | null
      readonly next: TeamId | null
    }
  | { readonly code: 'tie-at-cut'; readonly teams: readonly TeamId[] }
  | { readonly code: 'unscored'; readonly reason: UnscoredReason }

export type TeamVerdict = {
  readonly team: TeamId
  readonly outcome: Outcome
  readonly route: Route | null
  readonly gate: GateStatus
  readonly reasons: readonly Reason[]
}

export type Notice =
  | { readonly code: 'all-eligible-go'; readonly teams: number }
  | { readonly code: 'seats-taken-by-gate'; readonly next: readonly TeamId[] }
  /** The gate is off, so that what is assumed of these teams has no effect. */
  | { readonly code: 'assumed-gate-off'; readonly teams: readonly TeamId[] }
  | { readonly code: 'no-benchmark-left' }
  | { readonly code: 'no-usable-weight' }
  | { readonly code: 'no-pillar' }
  | { readonly code: 'benchmarks-excluded'; readonly benchmarks: readonly BenchmarkId[] }
  | { readonly code: 'benchmarks-unpublished'; readonly benchmarks: readonly BenchmarkId[] }
  | { readonly code: 'pillar-not-known'; readonly pillar: PillarId }

export type Evaluation = {
  /** Teams by rank, the unscored last; ties in the competition's order. */
  readonly ranking: readonly RankedTeam[]
  /** In the competition's order of teams. */
  readonly verdicts: readonly TeamVerdict[]
  readonly gates: readonly GateResult[]
  /** Benchmarks in play, in field order, with the common share of each (sum 1, or all 0). */
  readonly shares: Readonly<Record<BenchmarkId, number>>
  /** Effective pillar weights after unknown pillars were set to 0. */
  readonly pillarWeights: Readonly<Record<PillarId, number>>
  readonly notices: readonly Notice[]
}
