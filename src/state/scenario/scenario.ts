import type {
  AssumedGate,
  BenchmarkId,
  ClaimId,
  GateMode,
  IsoDate,
  MissingPolicy,
  Normalisation,
  PillarId,
  RuleSetId,
  Rules,
  SourcePolicy,
  TeamId,
  Undated,
} from '#core/engine/index.ts'
import { LIMITS } from '#core/engine/index.ts'
import { DEFAULT_UNCERTAINTY, type UncertaintyChoices } from '#core/robustness/index.ts'
import type { OffReason } from './offReason.ts'

/** A preset by name, or rules of the user's own. */
export type RuleChoice = { readonly preset: RuleSetId } | ({ readonly preset: 'custom' } & Rules)

/**
 * Every choice the user made, and nothing else: what is null or absent is the competition's
 * default. Independent of data, so that a link can be read before anything is loaded;
 * `resolveChoices` turns it into the engine's `Choices`.
 */
export type Scenario = {
  readonly competition: string
  /** Pinned data version, or null for the newest. */
  readonly dataVersion: string | null
  readonly asOf: IsoDate | null
  readonly undated: Undated
  readonly source: SourcePolicy
  readonly missing: MissingPolicy
  readonly normalisation: Normalisation
  /** Only the benchmarks whose weight was set; the rest have the field's own weight. */
  readonly weights: Readonly<Record<BenchmarkId, number>>
  /** In the competition's order of pillars. */
  readonly pillars: readonly number[] | null
  readonly assumed: Readonly<Record<TeamId, Readonly<Record<PillarId, number>>>>
  readonly cells: Readonly<Record<TeamId, Readonly<Record<BenchmarkId, number>>>>
  readonly rules: RuleChoice
  /** Claims set aside, each with the reader's reason. */
  readonly claimsOff: Readonly<Record<ClaimId, OffReason>>
  /** Teams whose state at the gate is assumed, whatever the rules say. */
  readonly assume: Readonly<Record<TeamId, AssumedGate>>
  readonly gate: GateMode
  readonly penalty: number
  readonly seats: number | null
  readonly uncertainty: UncertaintyChoices
  /** Of a link of version 1, to be converted once the competition is there; no chances are drawn before. */
  readonly kappa: number | null
}

const DEFAULT_COMPETITION = 'kr-sovereign-1'

export const DEFAULT_SCENARIO: Scenario = {
  competition: DEFAULT_COMPETITION,
  dataVersion: null,
  asOf: null,
  undated: 'show',
  source: 'best',
  missing: 'mean',
  normalisation: 'points',
  weights: {},
  pillars: null,
  assumed: {},
  cells: {},
  rules: { preset: 'official' },
  claimsOff: {},
  assume: {},
  gate: 'adds',
  penalty: LIMITS.penalty.default,
  seats: null,
  uncertainty: DEFAULT_UNCERTAINTY,
  kappa: null,
}

/** The same method in another stage: choices that name something in the data of this one return to their defaults. */
export function inStage(scenario: Scenario, competition: string): Scenario {
  if (scenario.competition === competition) return scenario
  const { undated, source, missing, normalisation, rules, gate, penalty, uncertainty, kappa } = scenario
  const kept = { undated, source, missing, normalisation, rules, gate, penalty, uncertainty, kappa }
  const { dataVersion, asOf, weights, pillars, assumed, cells, claimsOff, assume, seats } = DEFAULT_SCENARIO
  return { ...kept, competition, dataVersion, asOf, weights, pillars, assumed, cells, claimsOff, assume, seats }
}
