import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from '@playwright/test'
import compression from 'http-compression'
import { type Plugin, preview } from 'vite'
import { buildIfStale } from '../build/buildIfStale.mjs'
import { findBrowser } from '../setup/findBrowser.cjs'

export const ROOT = join(import.meta.dirname, '../..')

/** A browser as the tests start it, closed when the work is done. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>, args: readonly string[] = []): Promise<T> {
  const executablePath = findBrowser(ROOT)
  const browser = await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc', ...args],
  })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** As every static host sends text. */
const packed: Plugin = {
  name: 'bench:packed',
  configurePreviewServer: (server) => void server.middlewares.use(compression({ brotli: false, level: { gzip: 6 } })),
}

/** The page as it is shipped, built before if it was not, on loopback. */
export async function withPage<T>(work: (address: string) => Promise<T>): Promise<T> {
  await buildIfStale(ROOT)
  const port = { port: 4199, strictPort: false }
  const server = await preview({ root: ROOT, logLevel: 'error', plugins: [packed], preview: port })
  try {
    return await work(server.resolvedUrls?.local[0] ?? '')
  } finally {
    await server.close()
  }
}

type Opened = { readonly page: Page; readonly session: CDPSession }

/**
 * A new visitor's page in Korean, 1440 × 900 by default, with the processor slowed down by this factor from the start.
 */
export async function newVisitor(
  browser: Browser,
  slower: number,
  device: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR', ...device })
  const page = await context.newPage()
  // The compiler names functions by a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { page, session }
}

/** Waits until the sliders can be used, then 4 s for everything that is drawn or fetched after them. */
export async function rested(page: Page): Promise<void> {
  await page.locator('input[type=range]:enabled').first().waitFor()
  await page.waitForTimeout(4000)
}
