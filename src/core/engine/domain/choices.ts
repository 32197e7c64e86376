import type { BenchmarkId, ClaimId, Component, IsoDate, PillarId, Strength, TeamId } from './competition.ts'

export const SOURCE_POLICIES = ['best', 'self', 'third-party'] as const
export type SourcePolicy = (typeof SOURCE_POLICIES)[number]

export const MISSING_POLICIES = ['exclude', 'renormalise', 'zero', 'worst', 'mean', 'additive'] as const
export type MissingPolicy = (typeof MISSING_POLICIES)[number]

export const NORMALISATIONS = ['points', 'minmax', 'zscore', 'rank', 'best'] as const
export type Normalisation = (typeof NORMALISATIONS)[number]

export const GATE_MODES = ['adds', 'fills', 'penalty', 'off'] as const
export type GateMode = (typeof GATE_MODES)[number]

export const CONSEQUENCES = ['fail', 'note', 'ignore'] as const
export type Consequence = (typeof CONSEQUENCES)[number]
export const PROOFS = ['alleged', 'established', 'ruled'] as const satisfies readonly Strength[]
export type Proof = (typeof PROOFS)[number]
export const UNKNOWN_POLICIES = ['pass', 'fail', 'open'] as const
export type UnknownPolicy = (typeof UNKNOWN_POLICIES)[number]

/** What the user can assume of a team at the gate, whatever the rules say. */
export const ASSUMED_GATES = ['fail', 'pass'] as const
export type AssumedGate = (typeof ASSUMED_GATES)[number]

export const UNDATED = ['show', 'hide'] as const
export type Undated = (typeof UNDATED)[number]

/** How "from scratch" is read: what fails, on what proof, and what becomes of weaker evidence. */
export type Rules = {
  readonly consequences: Readonly<Record<Component, Consequence>>
  readonly proof: Proof
  readonly unknown: UnknownPolicy
}

/** Bounds of the numeric choices and of the data; sliders, links, schemas and checks all use these. */
export const LIMITS = {
  weight: { min: 0, max: 100, decimals: 2, default: 10 },
  /** The most points that a pillar gives, its weight, and points in it. */
  pillar: { min: 0, max: 10_000, decimals: 2 },
  penalty: { min: 0, max: 100, decimals: 2, default: 10 },
  /** A raw value and the ends of its scale. */
  value: { min: -1e15, max: 1e15, decimals: 4 },
  /** A narrower scale than this is beyond what the arithmetic keeps apart. */
  leastScale: 1e-6,
  seats: { min: 0, max: 9999, decimals: 0 },
  pillars: 20,
} as const

/** Every choice, resolved against a competition: nothing is left to a default. */
export type Choices = {
  readonly asOf: IsoDate
  readonly undated: Undated
  readonly source: SourcePolicy
  readonly missing: MissingPolicy
  readonly normalisation: Normalisation
  /** Relative weight by benchmark of the field; one that is absent counts as 0. */
  readonly weights: Readonly<Record<BenchmarkId, number>>
  /** Relative weight by pillar. */
  readonly pillars: Readonly<Record<PillarId, number>>
  /** Points the user assumes, by team and pillar, 0..`pillar.max`. */
  readonly assumed: Readonly<Record<TeamId, Readonly<Record<PillarId, number>>>>
  /** Raw what-if values, by team and benchmark of the field. */
  readonly cells: Readonly<Record<TeamId, Readonly<Record<BenchmarkId, number>>>>
  readonly rules: Rules
  readonly claimsOff: readonly ClaimId[]
  /** Teams whose state at the gate is assumed: it overrides the rules. */
  readonly assume: Readonly<Record<TeamId, AssumedGate>>
  readonly gate: GateMode
  /** Points off the total per failed component under `penalty`. */
  readonly penalty: number
  /** Seats to cut, 0..n−1. */
  readonly seats: number
}
