import { createSampler, type Robustness, type robustness, summarise } from '#core/robustness/index.ts'

/** What `robustness` says of so many draws, at most a block, without the confidences: those take draws of their own. */
export function drawnChances(input: Parameters<typeof robustness>[0], samples: number): Robustness {
  const sampler = createSampler(input)
  return summarise(sampler.block(0, samples), input.competition, sampler, input.uncertainty.seed, [])
}
