import type { Page } from '@playwright/test'
import type { Figure, Value } from '../quality/figure.ts'
import { newVisitor, rested, withBrowser, withPage } from './browser.ts'
import { type Held, held } from './heap.ts'

const DRAGS = 10_000
/** The list of what can be undone is full after so many, and the machine has compiled what it will. */
const WARM = 500

/**
 * Heap, nodes and listeners of the page before and after ten thousand drags, each with a press, two moves and a
 * release.
 */
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
      return [
        { what: 'held by the page at rest, before any drag', values: valuesOf(fresh) },
        { what: `held after ${WARM} drags (all that can be undone is kept)`, values: valuesOf(before) },
        { what: `held after ${DRAGS.toLocaleString('en')} more`, values: valuesOf(after, before) },
      ]
    }),
  )

/** Growth that counts as none: up to one megabyte, and 1 % of nodes and listeners. An idle page varies by that much. */
const valuesOf = ({ megabytes, nodes, listeners }: Held, before?: Held): Value[] => [
  { name: 'heap', value: megabytes, unit: 'MB', ...(before && { atMost: before.megabytes + 1 }) },
  { name: 'nodes', value: nodes, unit: '', ...(before && { atMost: Math.ceil(1.01 * before.nodes) }) },
  { name: 'listeners', value: listeners, unit: '', ...(before && { atMost: Math.ceil(1.01 * before.listeners) }) },
]

const drags = (page: Page, count: number) =>
  page.evaluate(async (count) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    for (let i = 0; i < count; i++) {
      const sliders = document.querySelectorAll<HTMLInputElement>('[role=table] input[type=range]:enabled')
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
