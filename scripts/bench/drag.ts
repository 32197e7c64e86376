import type { CDPSession, Page } from '@playwright/test'
import { newVisitor, rested, withBrowser, withPage } from './browser.ts'
import { type Figure, figure, ms, quantile } from './report.ts'

const MOVES = 500
/** As often as a usual mouse reports. */
const EVERY_MS = 8

/**
 * A drag by the pointer on the built page with every doubt switched on: from the time stamp that the browser gives
 * a move to the picture after it, and the longest gap between two frames while the worker draws afterwards.
 */
export const benchDrag = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async (browser) => {
      const figures: Figure[] = []
      for (const slower of [1, 4]) {
        const { page, session } = await newVisitor(browser, 1)
        await page.goto(`${address}?at=2026-01-15`)
        await rested(page)
        await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
        const { painted, work, frames } = await drag(page, session)
        const rest = await restFrames(page)
        const where = slower === 1 ? '' : `, ${slower} times slower`
        const times = (list: readonly number[]) => `p50 ${ms(quantile(list, 0.5))}, p98 ${ms(quantile(list, 0.98))}`
        figures.push(
          figure(`pointer to painted verdict in a drag${where}`, 'p50 16 ms, p98 50 ms', times(painted)),
          figure(`of it, from the page's first work on it to the picture${where}`, '–', times(work)),
          figure(`frames of that drag${where}`, '60 a second', `${frames.toFixed(0)} a second`),
          figure(`longest frame while the worker draws${where}`, '50 ms', ms(quantile(rest, 1))),
        )
        await page.context().close()
      }
      return figures
    }),
  )

type Dragged = { readonly painted: readonly number[]; readonly work: readonly number[]; readonly frames: number }

async function drag(page: Page, session: CDPSession): Promise<Dragged> {
  const slider = page.getByRole('table').first().getByRole('slider').first()
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (box === null) throw new Error('no slider in sight')
  const y = box.y + box.height / 2
  const x = (i: number) => box.x + box.width * (0.5 - 0.45 * Math.cos((2 * Math.PI * i) / (MOVES / 2)))
  await page.evaluate(() => {
    const painted: number[] = []
    const work: number[] = []
    Object.assign(window, { dragged: { painted, work } })
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
  const found = await page.evaluate(
    () => (window as unknown as { dragged: { painted: number[]; work: number[] } }).dragged,
  )
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
