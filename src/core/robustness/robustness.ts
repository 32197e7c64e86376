import { BLOCK_SAMPLES, type RobustnessInput } from './draws.ts'
import { createSampler } from './sampler.ts'
import { type Robustness, summarise } from './summarise.ts'
import { mergeTallies } from './tally.ts'

/**
 * The whole analysis in one call, for the command line and for tests.
 * @param samples at least 1; drawn in blocks of `BLOCK_SAMPLES`, the last one shorter.
 */
export function robustness(input: RobustnessInput, samples: number): Robustness {
  const sampler = createSampler(input)
  let tally = sampler.block(0, Math.min(samples, BLOCK_SAMPLES))
  for (let n = 1; n * BLOCK_SAMPLES < samples; n++) {
    tally = mergeTallies(tally, sampler.block(n, Math.min(BLOCK_SAMPLES, samples - n * BLOCK_SAMPLES)))
  }
  return summarise(tally, input.competition, sampler, input.uncertainty.seed, sampler.confidences(tally))
}
