/** The five sources of doubt (docs/method.md, 12), in the order in which the page and the links list them. */
export const UNCERTAINTIES = ['weights', 'measurement', 'missing', 'pillars', 'evidence'] as const
export type Uncertainty = (typeof UNCERTAINTIES)[number]

/** What a second measurement would be: another lab with the same questions, or other questions of the kind. */
export const NOISE_READINGS = ['lab', 'questions'] as const
export type NoiseReading = (typeof NOISE_READINGS)[number]

/** Which sources of doubt are switched on, and how strong each is. Plain data. */
export type UncertaintyChoices = {
  readonly sources: readonly Uncertainty[]
  /** ε, 0..1: how far weights may lie from those set. 0 is exactly as set, 1 any weights. */
  readonly epsilon: number
  readonly reading: NoiseReading
  /** Factor on the standard deviation of a measurement, 0..3. */
  readonly noise: number
  /** Points added to third-party values, which tend to come out below a maker's own. */
  readonly lift: number
  /** Correlation between the missing cells of one team, 0..1. */
  readonly gapCorrelation: number
  /** How far unpublished points vary within what published figures allow: 0 is their mean, 1 the whole range. */
  readonly pillarSpread: number
  /** Chance that evidence below the standard of proof is upheld, 0..1 for each component. */
  readonly uphold: number
  readonly seed: number
}

export const DEFAULT_UNCERTAINTY: UncertaintyChoices = {
  sources: UNCERTAINTIES,
  epsilon: 0.5,
  reading: 'lab',
  noise: 1,
  lift: 0,
  gapCorrelation: 1,
  pillarSpread: 1,
  uphold: 0.5,
  seed: 7,
}

/** Whether the weights set have no influence: all weights are equally likely. */
export const isAnyWeights = ({ sources, epsilon }: UncertaintyChoices): boolean =>
  epsilon === 1 && sources.includes('weights')

/** Bounds of the strengths; fields, links and checks all use these. */
export const UNCERTAINTY_LIMITS = {
  epsilon: { min: 0, max: 1, decimals: 2 },
  noise: { min: 0, max: 3, decimals: 2 },
  lift: { min: 0, max: 5, decimals: 2 },
  gapCorrelation: { min: 0, max: 1, decimals: 2 },
  pillarSpread: { min: 0, max: 1, decimals: 2 },
  uphold: { min: 0, max: 1, decimals: 2 },
  seed: { min: 0, max: 4_294_967_295, decimals: 0 },
} as const
