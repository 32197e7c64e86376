/** The one door of the robustness analysis. */

export { LAB_FLOOR, LAB_SLOPE, QUESTION_CORRELATION, UNKNOWN_SIZE_SD } from './constants.ts'
export { informationValue, type OpenQuestion, openQuestions, type Worth } from './informationValue.ts'
export { type Random, randomStream } from './random.ts'
export { robustness } from './robustness.ts'
export { BLOCK_SAMPLES, createSampler } from './sampler.ts'
export { type Robustness, summarise, type TeamChances } from './summarise.ts'
export { mergeTallies, type Tally } from './tally.ts'
export {
  DEFAULT_UNCERTAINTY,
  NOISE_READINGS,
  UNCERTAINTIES,
  UNCERTAINTY_LIMITS,
  type Uncertainty,
  type UncertaintyChoices,
} from './uncertainty.ts'
export { type WeightChances, weightChances } from './weightsAlone/weightChances.ts'
