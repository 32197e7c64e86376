import {
  BANK_BLOCKS,
  BLOCK_SAMPLES,
  type Block,
  createSampler,
  fitsBank,
  mergeTallies,
  summarise,
  type Tally,
} from '#core/robustness/index.ts'
import type { ChanceAnswer, ChanceInput, ChanceRequest } from './chanceMessages.ts'

/** Between two looks at the clock. */
const STEP_SAMPLES = 50

/** Often enough to see it grow, seldom enough that drawing the pictures costs nothing to speak of. */
const ANSWER_MS = 250

/**
 * Draws in slices and listens between them; answers at once, then four times a second, and at the end. The same in
 * the worker and beside the page. What throws is answered as a failure: nobody waits for nothing.
 * @param answer what is given away with an answer is used no more.
 * @param sliceMs how long one slice may take before it lets others in.
 */
export function chanceRunner(
  answer: (answer: ChanceAnswer, given: ArrayBufferLike[]) => void,
  sliceMs: number,
): (request: ChanceRequest) => void {
  let current: number | null = null
  let isPaused = false
  let wake: (() => void) | null = null

  const isStillAsked = async (job: number): Promise<boolean> => {
    await new Promise<void>((resolve) => setTimeout(resolve))
    while (isPaused && job === current) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return job === current
  }

  const run = async (job: number, input: ChanceInput, samples: number, wantsBank: boolean): Promise<void> => {
    const sampler = createSampler(input)
    const blocks: Block[] = []
    const bankBlocks = wantsBank && samples >= BANK_BLOCKS * BLOCK_SAMPLES && fitsBank(sampler.frame) ? BANK_BLOCKS : 0
    let whole: Tally | null = null
    let answered = Number.NEGATIVE_INFINITY
    for (let n = 0; n * BLOCK_SAMPLES < samples; n++) {
      const size = Math.min(BLOCK_SAMPLES, samples - n * BLOCK_SAMPLES)
      if (n < bankBlocks) blocks.push(sampler.room())
      const { tally, draw } = sampler.begin(n, blocks[n])
      while (tally.samples < size) {
        if (!(await isStillAsked(job))) return
        const end = performance.now() + sliceMs
        do draw(Math.min(STEP_SAMPLES, size - tally.samples))
        while (tally.samples < size && performance.now() < end)
      }
      whole = whole === null ? tally : mergeTallies(whole, tally)
      if (n + 1 === bankBlocks) {
        const given = blocks.flatMap((block) => Object.values(block).map(({ buffer }) => buffer))
        answer({ kind: 'bank', job, bank: { frame: sampler.frame, blocks } }, given)
      }
      if (whole.samples < samples && performance.now() - answered < ANSWER_MS) continue
      answered = performance.now()
      const confidences = whole.samples < samples ? [] : sampler.confidences(whole)
      const robustness = summarise(whole, input.competition, sampler, input.uncertainty.seed, confidences)
      answer({ kind: 'picture', job, robustness }, [])
    }
  }

  return (request) => {
    if (request.kind === 'start') {
      current = request.job
      const { job, input, samples, wantsBank = false } = request
      run(job, input, samples, wantsBank).catch((error: unknown) => {
        answer({ kind: 'failed', job, message: error instanceof Error ? error.message : String(error) }, [])
      })
    } else if (request.kind === 'cancel') current = null
    else isPaused = request.kind === 'pause'
    wake?.()
    wake = null
  }
}
