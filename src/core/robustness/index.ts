/** All that other layers may import of the robustness analysis. */

export { BANK_BLOCKS, type Bank, createLive, fitsBank } from './bank.ts'
export { BLOCK_SAMPLES, type Block } from './draws.ts'
export { DRAWS_VERSION } from './drawsVersion.ts'
export { informationValue, type OpenQuestion, openQuestions, type Worth } from './informationValue.ts'
export { outOf } from './outOf.ts'
export { robustness } from './robustness.ts'
export { createSampler } from './sampler.ts'
export { LAB_FLOOR, LAB_SLOPE, QUESTION_CORRELATION, UNKNOWN_SIZE_SD } from './sources/constants.ts'
export { IGNORED_FACTS, type IgnoredFacts } from './sources/pillars.ts'
export {
  DEFAULT_UNCERTAINTY,
  isAnyWeights,
  NOISE_READINGS,
  UNCERTAINTIES,
  UNCERTAINTY_LIMITS,
  type Uncertainty,
  type UncertaintyChoices,
} from './sources/uncertainty.ts'
export { type Robustness, summarise, type TeamChances } from './summarise.ts'
export { mergeTallies, type Tally } from './tally.ts'
export { type WeightChances, weightChances } from './weightsAlone/weightChances.ts'
