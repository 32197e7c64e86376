import { BLOCK_SAMPLES, createSampler, mergeTallies, summarise, type Tally } from '#robustness/index.ts'
import type { ChanceAnswer, ChanceInput, ChanceRequest } from './chanceMessages.ts'

/**
 * Draws in slices and answers after each; between slices it listens. The same in the worker and beside the page.
 * @param sliceMs how long one slice may take before it lets others in; at least one block is drawn.
 */
export function chanceRunner(
  answer: (answer: ChanceAnswer) => void,
  sliceMs: number,
): (request: ChanceRequest) => void {
  let current: number | null = null
  let isPaused = false
  let wake: (() => void) | null = null

  const goOn = async (job: number): Promise<boolean> => {
    await new Promise<void>((resolve) => setTimeout(resolve))
    while (isPaused && job === current) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return job === current
  }

  const run = async (job: number, input: ChanceInput, samples: number): Promise<void> => {
    const sampler = createSampler(input)
    let tally: Tally | null = null
    for (let block = 0, done = 0; done < samples; ) {
      if (!(await goOn(job))) return
      const end = performance.now() + sliceMs
      do {
        const size = Math.min(BLOCK_SAMPLES, samples - done)
        const drawn = sampler.block(block++, size)
        tally = tally === null ? drawn : mergeTallies(tally, drawn)
        done += size
      } while (done < samples && performance.now() < end)
      answer({ job, robustness: summarise(tally, input.competition, sampler, input.uncertainty.seed) })
    }
  }

  return (request) => {
    if (request.kind === 'start') {
      current = request.job
      void run(request.job, request.input, request.samples)
    } else if (request.kind === 'cancel') current = null
    else isPaused = request.kind === 'pause'
    wake?.()
    wake = null
  }
}
