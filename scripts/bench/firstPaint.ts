import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from '@playwright/test'
import { app as english } from '#i18n/en/app.ts'
import { newVisitor, ROOT, withBrowser, withPage } from './browser.ts'
import { type Figure, figure, ms, quantile } from './report.ts'

const LOADS = 7

/** What must not be in the script of the first picture, by words that each of them carries. */
const STRANGERS: Readonly<Record<string, RegExp>> = {
  Recharts: /recharts/i,
  MSW: /mockServiceWorker|\[MSW\]/,
  'the second language': new RegExp(english.documentTitle.slice(0, 40)),
}

/** The page's own verdict, in place of the picture before it: what of script was asked for, and how long it takes without a cache. */
export const benchFirstPaint = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async (browser) => {
      const normal = await loads(browser, address, 1)
      const slow = await loads(browser, address, 4)
      const scripts = [...new Set(normal.flatMap((load) => load.scripts))]
      const texts = scripts.map((name) => readFileSync(join(ROOT, 'dist', name), 'utf8'))
      const sizes = texts.map((text) => gzipSync(text, { level: 9 }).length)
      const bytes = sizes.reduce((sum, size) => sum + size, 0)
      console.table(scripts.map((name, i) => ({ name, bytes: sizes[i] })))
      const found = Object.entries(STRANGERS).filter(([, words]) => texts.some((text) => words.test(text)))
      const times = (list: readonly Load[]) =>
        ms(
          quantile(
            list.map((load) => load.verdict),
            0.5,
          ),
        )
      return [
        figure(
          'script asked for before the page has taken over its first picture',
          '120 KiB gz',
          `${(bytes / 1024).toFixed(1)} KiB gz in ${scripts.length} files`,
        ),
        figure(
          'Recharts, MSW and the second language in it',
          'none',
          found.length === 0 ? 'none' : found.map(([name]) => name).join(', '),
        ),
        figure(`first load until the page has taken over, no cache, loopback, median of ${LOADS}`, '–', times(normal)),
        figure('the same on a machine four times slower', '–', times(slow)),
      ]
    }),
  )

type Load = { readonly verdict: number; readonly scripts: readonly string[] }

async function loads(browser: Browser, address: string, slower: number): Promise<Load[]> {
  const found: Load[] = []
  for (let i = 0; i < LOADS; i++) found.push(await load(browser, address, slower))
  return found
}

async function load(browser: Browser, address: string, slower: number): Promise<Load> {
  const { page, session } = await newVisitor(browser, slower)
  const asked: { readonly name: string; readonly wall: number }[] = []
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ request, type, wallTime }) => {
    if (type === 'Script') asked.push({ name: new URL(request.url).pathname.slice(1), wall: 1000 * wallTime })
  })
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('#verdict-sentence:not([data-picture] *)')?.textContent) return
      watch.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => Object.assign(window, { verdictPainted: performance.now() })
        port2.postMessage(null)
      })
    })
    watch.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
  })
  await page.goto(address)
  const painted = await page.waitForFunction(() => {
    const at = (window as unknown as { verdictPainted?: number }).verdictPainted
    return at !== undefined && { at, origin: performance.timeOrigin }
  })
  const { at, origin } = (await painted.jsonValue()) as { at: number; origin: number }
  await page.context().close()
  return { verdict: at, scripts: asked.filter(({ wall }) => wall < origin + at).map(({ name }) => name) }
}
