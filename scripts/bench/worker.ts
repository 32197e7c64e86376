import { BLOCK_SAMPLES, createSampler, mergeTallies, type Tally } from '#core/robustness/index.ts'

/** In a worker of a browser: so many samples of what was asked, and how long they took. */
addEventListener(
  'message',
  ({ data }: MessageEvent<{ input: Parameters<typeof createSampler>[0]; samples: number }>) => {
    const sampler = createSampler(data.input)
    const run = (samples: number) => {
      let tally: Tally | null = null
      for (let n = 0; n < samples / BLOCK_SAMPLES; n++) {
        const block = sampler.block(n)
        tally = tally === null ? block : mergeTallies(tally, block)
      }
    }
    run(data.samples / 10)
    const start = performance.now()
    run(data.samples)
    postMessage(performance.now() - start)
  },
)
