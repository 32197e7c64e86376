import { createSampler, type Robustness, type robustness, summarise } from '#core/robustness/index.ts'

/**
 * The result of `robustness` for so many draws, at most a block, without the confidence factors, which need draws of
 * their own.
 */
export function drawnChances(input: Parameters<typeof robustness>[0], samples: number): Robustness {
  const sampler = createSampler(input)
  return summarise(sampler.block(0, samples), input.competition, sampler, input.uncertainty.seed, [])
}
