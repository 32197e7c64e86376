import type { Browser, ElementHandle, Page } from 'puppeteer-core'

/** What no page of ours may do, gathered over a whole run. */
export type Complaints = string[]

/** A page in a fresh window that notes errors, refusals of the policy, and requests to anybody else. */
export async function openPage(
  browser: Pick<Browser, 'newPage'>,
  address: string,
  complaints: Complaints,
): Promise<Page> {
  const origin = new URL(address).origin
  const page = await browser.newPage()
  await page.setViewport({ width: 1440, height: 900 })
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) =>
    complaints.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  )
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    // Firefox reports a font of its own controls as a request.
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:') complaints.push(`request to ${request.url()}`)
  })
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  await page.goto(address)
  await page.waitForFunction(() => document.querySelector('[data-picture]') === null)
  return page
}

const PATIENCE_MS = 20_000

/** Waits until what is asked of the page says what is expected; otherwise throws with what it says instead. */
export async function expectText(page: Page, selector: string, expected: string): Promise<void> {
  const limit = Date.now() + PATIENCE_MS
  let found: string | null = null
  while (Date.now() < limit) {
    found = await page.$eval(selector, (element) => (element as HTMLElement).innerText).catch(() => null)
    if (found === expected) return
    await pause(100)
  }
  throw new Error(`${selector}: expected "${expected}", found ${found === null ? 'nothing' : `"${found}"`}`)
}

export function expectEqual(what: string, found: unknown, expected: unknown): void {
  if (found !== expected) throw new Error(`${what}: expected ${String(expected)}, found ${String(found)}`)
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Presses a button by its name; the driver’s own search by role and name takes seconds on a page of this size. */
export async function press(page: Page, name: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('button')].find(
        (one) => !one.disabled && (one.ariaLabel ?? one.textContent).trim() === wanted,
      ),
    { timeout: PATIENCE_MS },
    name,
  )
  const button = found.asElement() as ElementHandle<Element> | null
  await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await button?.click()
}

/** By how many pixels the page itself scrolls sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
