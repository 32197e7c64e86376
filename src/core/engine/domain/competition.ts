/**
 * The domain: what a competition is (here), what a user can choose (`choices.ts`), and what an evaluation says
 * (`evaluation.ts`).
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
