import type { Page } from '@playwright/test'
import { newVisitor, rested, withBrowser, withPage } from './browser.ts'
import { type Held, held } from './heap.ts'
import { type Figure, figure } from './report.ts'

const DRAGS = 10_000
/** The list of what can be undone is full after so many, and the machine has compiled what it will. */
const WARM = 500

/** What the page holds before and after ten thousand drags, each with a press, two moves and a release. */
export const benchMemory = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async (browser) => {
      const { page, session } = await newVisitor(browser, 1)
      await page.goto(`${address}?at=2026-01-15`)
      await rested(page)
      const fresh = await held(session)
      await drags(page, WARM)
      await page.waitForTimeout(3000)
      const before = await held(session)
      await drags(page, DRAGS)
      await page.waitForTimeout(3000)
      const after = await held(session)
      const say = ({ megabytes, nodes, listeners }: Held) =>
        `${megabytes.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`
      return [
        figure('held by the page at rest, before any drag', '–', say(fresh)),
        figure(`held after ${WARM} drags (all that can be undone is kept)`, '–', say(before)),
        figure(`held after ${DRAGS.toLocaleString('en')} more`, 'as before', say(after)),
      ]
    }),
  )

const drags = (page: Page, count: number) =>
  page.evaluate(async (count) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    for (let i = 0; i < count; i++) {
      const sliders = document.querySelectorAll<HTMLInputElement>('#weights li input[type=range]')
      const slider = sliders[i % sliders.length]
      if (slider === undefined) throw new Error('no slider')
      slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      for (const share of [(i * 37) % 100, (i * 61) % 100]) {
        set?.call(slider, String(share))
        slider.dispatchEvent(new Event('input', { bubbles: true }))
      }
      slider.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
      if (i % 5 === 4) await frame()
    }
  }, count)
