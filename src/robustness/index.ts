/** The one door of the robustness analysis. */

export { robustness } from './robustness.ts'
export { BLOCK_SAMPLES, createSampler, type RobustnessInput, type Sampler } from './sampler.ts'
export { CALL, type Robustness, summarise, type TeamChances } from './summarise.ts'
export { mergeTallies, type Tally } from './tally.ts'
export {
  DEFAULT_UNCERTAINTY,
  NOISE_READINGS,
  type NoiseReading,
  UNCERTAINTIES,
  UNCERTAINTY_LIMITS,
  type Uncertainty,
  type UncertaintyChoices,
} from './uncertainty.ts'
