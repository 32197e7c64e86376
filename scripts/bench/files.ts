import type { Page } from '@playwright/test'
import { withEndlessRun } from '../../tests/own/damagedParquet.ts'
import { type Figure, type Wait, waited } from '../quality/figure.ts'
import { newVisitor, rested, withBrowser, withPage } from './browser.ts'

type Named = { readonly what: string; readonly name: string; readonly bytes: Uint8Array }

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const count = (n: number) => Array.from({ length: n }, (_, i) => i)

/** Files that hold the page up, or would for ever. */
const FILES: readonly Named[] = [
  {
    what: '10,000 teams × 20 benchmarks as CSV',
    name: 'large.csv',
    bytes: bytesOf(
      [
        `team,${count(20).map((j) => `b${j}`)}`,
        ...count(10_000).map((i) => `t${i},${count(20).map((j) => ((i * 7919 + j * 104_729) % 10_000) / 100)}`),
      ].join('\n'),
    ),
  },
  {
    what: 'JSON with 150,000 numbers as strings',
    name: 'texts.json',
    bytes: bytesOf(
      JSON.stringify({
        cutline: 1,
        title: 'x',
        date: '2026-01-01',
        benchmarks: count(15).map((j) => ({ name: `b${j}` })),
        teams: count(10_000).map((i) => ({ name: `t${i}`, scores: count(15).map(() => '1.5') })),
      }),
    ),
  },
  { what: 'broken JSON, nested 4,000 deep', name: 'deep.json', bytes: bytesOf(`${'{"a":'.repeat(4000)}x`) },
  { what: 'Parquet over which the library never ends', name: 'endless.parquet', bytes: withEndlessRun() },
]

/** How long files of the reader's own take to be opened or refused, and hold the page up meanwhile. */
export const benchFiles = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async (browser) => {
      const figures: Figure[] = []
      for (const file of FILES) {
        const { page } = await newVisitor(browser, 1)
        await page.goto(address)
        await rested(page)
        figures.push(waited(`${file.what}: dropped to its preview or message`, await dropped(page, file)))
        await page.context().close()
      }
      return figures
    }),
  )

function dropped(page: Page, { name, bytes }: Named): Promise<Wait> {
  return page.evaluate(
    async ({ name, text }) => {
      let longest = 0
      const watch = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
      })
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name))
      await new Promise((resolve) => setTimeout(resolve, 500))
      watch.observe({ type: 'longtask' })
      const start = performance.now()
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }))
      while (document.querySelector('dialog form input[type=date], dialog [role=alert]') === null) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      const took = performance.now() - start
      await new Promise((resolve) => setTimeout(resolve, 4000))
      return { took, longest }
    },
    { name, text: Buffer.from(bytes).toString('base64') },
  )
}
