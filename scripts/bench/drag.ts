import type { Page } from '@playwright/test'
import { type Figure, quantile, quantiles, type Value } from '../quality/figure.ts'
import { newVisitor, rested, withBrowser, withPage } from './browser.ts'
import { barePage, floorPage, SLIDER } from './peers.ts'

const MOVES = 500
/** As often as a usual mouse reports. */
const EVERY_MS = 8

/** A drag by the pointer with every doubt switched on: on the built page, and on two others beside it in the same run. */
export const benchDrag = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async (browser) => {
      const { page } = await newVisitor(browser, 1)
      await page.goto(`${address}?at=2026-01-15`)
      await rested(page)
      const floor = await floorPage(browser, page)
      const bare = await barePage(browser)
      const figures: Figure[] = []
      for (const slower of [1, 4]) {
        const where = slower === 1 ? '' : `, ${slower} times slower`
        const ofBare = await drag(bare, slower)
        const ofFloor = await drag(floor, slower)
        await page.bringToFront()
        await rested(page)
        const ofPage = await drag(page, slower)
        const rest = await restFrames(page)
        figures.push(
          {
            what: `pointer to painted verdict${where}`,
            values: [
              ...quantiles(ofPage.painted),
              over('p50', ofPage, ofBare, 0.5, { atMost: 1.5 }),
              over('p98', ofPage, ofBare, 0.98, { atMost: 2 }),
            ],
          },
          { what: `of it, from the page’s first work to the picture${where}`, values: quantiles(ofPage.work) },
          {
            what: `floor page${where}`,
            values: [
              ...quantiles(ofFloor.painted),
              over('p50', ofFloor, ofBare, 0.5),
              over('p98', ofFloor, ofBare, 0.98),
            ],
          },
          { what: `bare page${where}`, values: quantiles(ofBare.painted) },
          {
            what: `frames in the drag${where}`,
            values: [
              { name: 'page', value: ofPage.frames, unit: 'a second', atLeast: slower === 1 ? 55 : 30 },
              { name: 'floor', value: ofFloor.frames, unit: 'a second' },
              { name: 'bare', value: ofBare.frames, unit: 'a second' },
            ],
          },
          {
            what: `longest frame while the worker draws after it${where}`,
            values: [{ value: quantile(rest, 1), unit: 'ms', atMost: 50 }],
          },
        )
      }
      return figures
    }),
  )

/** How many times as long as on the bare page. */
const over = (
  name: string,
  of: Dragged,
  bare: Dragged,
  part: number,
  goal: { readonly atMost?: number } = {},
): Value => ({
  name: `${name} over bare`,
  value: quantile(of.painted, part) / quantile(bare.painted, part),
  unit: '×',
  ...goal,
})

type Dragged = { readonly painted: readonly number[]; readonly work: readonly number[]; readonly frames: number }

async function drag(page: Page, slower: number): Promise<Dragged> {
  await page.bringToFront()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const slider = page.locator(SLIDER)
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (box === null) throw new Error('no slider in sight')
  const y = box.y + box.height / 2
  const x = (i: number) => box.x + box.width * (0.5 - 0.45 * Math.cos((2 * Math.PI * i) / (MOVES / 2)))
  await page.evaluate(() => {
    const painted: number[] = []
    const work: number[] = []
    window.dragged = { painted, work }
    let moved = Number.NaN
    let begun = Number.NaN
    // Of the last picture: closed by whatever the page does next, for under load messages wait for many frames.
    let open: { readonly moved: number; readonly begun: number } | null = null
    const close = () => {
      if (open === null) return
      painted.push(performance.now() - open.moved)
      work.push(performance.now() - open.begun)
      open = null
    }
    window.addEventListener(
      'pointermove',
      (event) => {
        close()
        moved = event.timeStamp
        begun = performance.now()
      },
      true,
    )
    window.addEventListener(
      'input',
      () => {
        const asked = { moved, begun }
        requestAnimationFrame(() => {
          close()
          open = asked
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = close
          port2.postMessage(null)
        })
      },
      true,
    )
  })
  await page.mouse.move(x(0), y)
  await page.mouse.down()
  const start = performance.now()
  let underWay: Promise<unknown> | null = null
  for (let i = 1; i <= MOVES; i++) {
    const due = start + i * EVERY_MS
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    // A browser hands on the newest of the moves that came while the page was at work; those sent by a program are not joined.
    if (underWay !== null) continue
    const move = { type: 'mouseMoved', x: x(i), y, button: 'left', buttons: 1 } as const
    underWay = session.send('Input.dispatchMouseEvent', move).finally(() => {
      underWay = null
    })
  }
  await underWay
  const seconds = (performance.now() - start) / 1000
  await page.mouse.up()
  const found = await page.evaluate(() => window.dragged)
  return { ...found, frames: found.painted.length / seconds }
}

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
