import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { preview } from 'vite'
import { findBrowser } from '../setup/findBrowser.cjs'

const STEPS = 200
const ROOT = join(import.meta.dirname, '../..')

/**
 * A drag in the built page with every doubt switched on: from each input event to the picture after it, and the longest
 * gap between two frames while the worker draws, as the machine is and slowed down fourfold.
 */
export async function benchDrag(): Promise<void> {
  const server = await preview({ root: ROOT, logLevel: 'error', preview: { port: 4199, strictPort: false } })
  const executablePath = findBrowser(ROOT)
  const browser = await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    for (const throttle of [1, 4]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      // The compiler names functions by a helper that the page does not have.
      await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
      await page.goto(`${server.resolvedUrls?.local[0]}?at=2026-01-15`)
      const session = await page.context().newCDPSession(page)
      await page.getByText('%').first().waitFor()
      await page.waitForTimeout(3000)
      await session.send('Emulation.setCPUThrottlingRate', { rate: throttle })
      const { painted, gaps } = await drag(page)
      const rest = await restFrames(page)
      console.log(
        `drag at ${throttle}× slower: input to painted p50 ${at(painted, 0.5)} ms, p98 ${at(painted, 0.98)} ms; ` +
          `frames of the drag: longest ${at(gaps, 1)} ms; frames of the two seconds after, while the worker draws: longest ${at(rest, 1)} ms`,
      )
      await page.close()
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

const at = (times: readonly number[], quantile: number): string => {
  const sorted = [...times].sort((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN).toFixed(1)
}

const drag = (page: Page) =>
  page.evaluate(async (steps) => {
    const slider = document.querySelector<HTMLInputElement>('#weights input[type=range], input[type=range]')
    if (slider === null) throw new Error('no slider')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const painted: number[] = []
    const gaps: number[] = []
    const picture = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame((frame) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(frame)
          port2.postMessage(null)
        })
      })
    slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    let before = await picture()
    for (let i = 0; i < steps; i++) {
      const share = Number(slider.max) * (0.5 - 0.45 * Math.cos((2 * Math.PI * i) / steps))
      const start = performance.now()
      set?.call(slider, String(share))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      const frame = await picture()
      painted.push(performance.now() - start)
      gaps.push(frame - before)
      before = frame
    }
    slider.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
    return { painted, gaps }
  }, STEPS)

const restFrames = (page: Page) =>
  page.evaluate(async () => {
    const gaps: number[] = []
    const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const end = performance.now() + 2000
    let before = await next()
    while (performance.now() < end) {
      const frame = await next()
      gaps.push(frame - before)
      before = frame
    }
    return gaps
  })
