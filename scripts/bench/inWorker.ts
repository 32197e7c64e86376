import { join } from 'node:path'
import { build } from 'vite'
import { DEFAULT_UNCERTAINTY } from '#core/robustness/index.ts'
import type { Figure } from '../quality/figure.ts'
import { withBrowser } from './browser.ts'
import { weightsOnly } from './problem.ts'

const SAMPLES = 1_000_000

/** A million plain samples of the weights alone in one worker of a real browser, and of all five doubts. */
export async function benchWorker(): Promise<Figure[]> {
  const script = await bundled()
  const { competition, choices } = weightsOnly()
  return withBrowser(async (browser) => {
    const figures: Figure[] = []
    const page = await browser.newPage()
    for (const sources of [['weights'] as const, DEFAULT_UNCERTAINTY.sources]) {
      const input = { competition, choices, uncertainty: { ...DEFAULT_UNCERTAINTY, sources } }
      const time = await page.evaluate(
        async ({ script, input, samples }) => {
          const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
          const answer = new Promise<number>((resolve) =>
            worker.addEventListener('message', ({ data }) => resolve(data)),
          )
          worker.postMessage({ input, samples })
          const found = await answer
          worker.terminate()
          return found
        },
        { script, input, samples: SAMPLES },
      )
      const what = `${SAMPLES.toLocaleString('en')} plain samples in one worker of Chromium, ${sources.join(' + ')}`
      figures.push({ what, values: [{ value: time, unit: 'ms', ...(sources.length === 1 && { atMost: 100 }) }] })
    }
    return figures
  })
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'worker.ts'), formats: ['iife'], name: 'bench' },
    },
  })
  const [first] = [result].flat()
  if (first === undefined || !('output' in first)) throw new Error('nothing was bundled')
  return first.output[0].code
}
