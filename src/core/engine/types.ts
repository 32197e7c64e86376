/**
 * The domain: what a competition is, what a user can choose, and what an evaluation says.
 *
 * Units used throughout the engine:
 * - a raw value is on its benchmark's own scale (`scale.min`..`scale.max`);
 * - a point is 0..100 on that scale, higher is better (see `toPoints`);
 * - a share is 0..1 and the shares of the benchmarks in play sum to 1;
 * - a weight is what the user set, 0..100, meaningful only relative to the others;
 * - a date is an ISO day, `YYYY-MM-DD`; such strings compare in time order.
 *
 * Every type is plain data: it survives JSON and knows no sentence in any language.
 */

export type IsoDate = string
export type TeamId = string
export type BenchmarkId = string
export type ClaimId = string
export type SourceId = string

/** A text in both languages of the product. */
export type Bilingual = { readonly ko: string; readonly en: string }

// ─── the data of one competition ────────────────────────────────────────────

/** The first and the last day on which something can have become public. */
export type Window = { readonly first: IsoDate; readonly last: IsoDate }

export type ScoreKind = 'self' | 'third-party' | 'official'
export type ScoreMode = 'thinking' | 'non-thinking' | 'unlabelled'
export type ScoreStatus = 'current' | 'superseded' | 'conflicting'
export type Confidence = 'seen' | 'secondary'

/** One published measurement of one model on one benchmark. */
export type Score = {
  readonly team: TeamId
  readonly model: string
  /** The exact benchmark or variant that was measured, e.g. `hle_text` in the column `hle`. */
  readonly benchmark: BenchmarkId
  /** Raw value on the benchmark's scale. */
  readonly value: number
  readonly mode: ScoreMode
  readonly kind: ScoreKind
  readonly status: ScoreStatus
  readonly public: Window
  /** For `superseded`: the last day on which the value stood. */
  readonly stoodUntil?: IsoDate
  readonly source: SourceId
  readonly locator: string
  readonly confidence: Confidence
  readonly note?: Bilingual
}

/** Why a team has no value: shown in the empty cell. */
export type AbsenceReason = 'not-reported' | 'not-seen' | 'withheld'

export type Absence = {
  readonly team: TeamId
  readonly reason: AbsenceReason
  readonly note?: Bilingual
  readonly source?: SourceId
}

export type Benchmark = {
  readonly id: BenchmarkId
  readonly name: string
  readonly label: Bilingual
  readonly scale: { readonly min: number; readonly max: number; readonly unit: string }
  readonly higherIsBetter: boolean
  /** Number of questions, or null where it is not known. */
  readonly questions: number | null
  readonly about: Bilingual
  readonly source?: SourceId
  readonly scores: readonly Score[]
  readonly absences: readonly Absence[]
}

/** One column of a competition: its own id wins over its variants, then file order. */
export type FieldEntry = {
  readonly benchmark: BenchmarkId
  readonly variants: readonly BenchmarkId[]
  readonly group: string
  /** Default weight, 0..100. */
  readonly weight: number
}

export type Group = { readonly id: string; readonly label: Bilingual }

export type Team = {
  readonly id: TeamId
  readonly name: Bilingual
  readonly short: Bilingual
  /** How the Korean name is read aloud, in Hangul: decides the particle after it. */
  readonly reading: string
  /** The model entered in this stage: `Score.model` and `Claim.model` are compared with these. */
  readonly entry: { readonly label: string; readonly models: readonly string[] }
}

/**
 * How a published point is known: read in the ministry's text, reported by the press, or by one secondary text alone.
 */
export const CERTAINTIES = ['official', 'press', 'secondary'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export type PillarId = string
export type PublishedPoints = {
  readonly team: TeamId
  readonly points: number
  /** The day from which it counts; where left out, the day of its pillar or of its part's source. */
  readonly public?: IsoDate
  readonly source?: SourceId
  readonly certainty?: Certainty
  /** False where another team may stand higher; a point that is not the top bounds nobody else. */
  readonly isTop?: boolean
  readonly note?: Bilingual
}

/** A mean that was printed before the one that stands now, with fewer decimals for example. */
export type EarlierMean = { readonly value: number; readonly public: IsoDate; readonly source: SourceId }

export type Pillar = {
  readonly id: PillarId
  readonly label: Bilingual
  /** True for the one pillar that the benchmark score stands in for. */
  readonly isBenchmark: boolean
  /** Points at stake, also the default weight of the pillar. */
  readonly max: number
  readonly published: readonly PublishedPoints[]
  readonly mean: number | null
  readonly earlierMean?: EarlierMean
  /** The day of the mean, and of the points that have none of their own. */
  readonly public: IsoDate
  readonly source: SourceId
}

/**
 * A part of a pillar, a whole pillar or the total (`pillar` is what it belongs to, `id` itself), as it was published.
 * It bounds what was not published; the score does not read it.
 */
export type PublishedPart = {
  readonly pillar: string
  readonly id: string
  readonly label: Bilingual
  readonly max: number
  readonly published: readonly PublishedPoints[]
  readonly mean: number | null
  /** A mean printed before with another value. */
  readonly earlierMean?: EarlierMean
  /** Between the first and the last team, as printed. */
  readonly gapFirstToLast: number | null
  /** Day and source of the gap where they are not those of the mean. */
  readonly gap?: { readonly public: IsoDate; readonly source: SourceId }
  readonly public: IsoDate
  readonly source: SourceId
}

export type Polarity = 'adverse' | 'exonerating' | 'neutral'
export type Strength = 'alleged' | 'established' | 'ruled'

/** The parts of a model that a claim can be about, in reading order. */
export const COMPONENTS = [
  'lm-weights',
  'vision-encoder',
  'audio-encoder',
  'architecture',
  'inference-code',
  'training-code',
  'tokenizer',
  'data',
  'licence-control',
] as const
export type Component = (typeof COMPONENTS)[number]

/** A dated, sourced statement about parts of a team's model. */
export type Claim = {
  readonly id: ClaimId
  readonly team: TeamId
  readonly polarity: Polarity
  readonly strength: Strength
  /** `overall` statements are shown and never move a component. */
  readonly components: readonly (Component | 'overall')[]
  readonly answers: readonly ClaimId[]
  readonly public: Window
  /** The model the claim is about where it is not the one entered. */
  readonly model?: string
  readonly stance: string
  readonly statement: Bilingual
  readonly by: Bilingual
  readonly sources: readonly SourceId[]
  /** The passage of its sources: claims that rest on one source and one passage weigh alike, whoever they are about. */
  readonly locator?: string
}

export type Outcome = 'safe' | 'out' | 'undecided'
export type Route = 'gate' | 'score' | 'both'

/** What really happened. */
export type ActualResult = {
  readonly decided: IsoDate
  readonly out: readonly { readonly team: TeamId; readonly route: Route }[]
  readonly source: SourceId
}

/** Everything `evaluate` needs to know of one stage. */
export type Competition = {
  readonly id: string
  readonly dataVersion: string
  readonly defaultDate: IsoDate
  readonly defaultSeats: number
  readonly teams: readonly Team[]
  readonly groups: readonly Group[]
  readonly field: readonly FieldEntry[]
  readonly benchmarks: readonly Benchmark[]
  readonly pillars: readonly Pillar[]
  /** What else was published of the pillars and their parts. */
  readonly parts: readonly PublishedPart[]
  readonly claims: readonly Claim[]
  readonly actual: ActualResult | null
}

// ─── what the user chooses ──────────────────────────────────────────────────

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

// ─── what an evaluation says ────────────────────────────────────────────────

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
