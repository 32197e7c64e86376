import { test as base, expect, type Locator, type Page } from '@playwright/test'

export type Language = 'ko' | 'en'
export const LANGUAGES: readonly Language[] = ['ko', 'en']

/** The browser's own complaint where a test makes a file fail: the page must not add another. */
const FAILED_FILE =
  /^Failed to load resource|^Failed to find a valid digest|^Subresource Integrity: |SRI's integrity checks failed\.$/

/** The message that Playwright logs where a test blocks service workers. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright'

type Fixtures = {
  /** Files are made to fail: the browser may say so, the page may not. */
  readonly failingFiles: boolean
  /** Another address under which a test serves the page. */
  readonly servedAt: string
  /**
   * The page draws a tenth of its 50,000 chances: a journey that looks at none would only keep a core busy beside
   * it. Those that look at the chances, or at what they are drawn beside, ask for all.
   */
  readonly allDraws: boolean
  readonly drawing: undefined
  /** What no page of ours may do, whatever the test is about. */
  readonly quiet: undefined
}

export const test = base.extend<Fixtures>({
  failingFiles: [false, { option: true }],
  servedAt: ['', { option: true }],
  allDraws: [false, { option: true }],
  drawing: [
    async ({ context, allDraws }, use) => {
      if (!allDraws) await context.addInitScript(drawFewer)
      await use(undefined)
    },
    { auto: true },
  ],
  quiet: [
    async ({ context, baseURL, failingFiles, servedAt }, use) => {
      const complaints: string[] = []
      const origin = new URL(baseURL ?? '').origin
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type()) || message.text() === BLOCKED_WORKER) return
        if (!failingFiles || !FAILED_FILE.test(message.text())) complaints.push(`console: ${message.text()}`)
      })
      context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
      context.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url())
        const isOwn = asked === origin || asked === servedAt || protocol === 'data:' || protocol === 'blob:'
        if (!isOwn) complaints.push(`request to ${request.url()}`)
      })
      await context.exposeBinding('reportViolation', (_, text: string) => complaints.push(`policy: ${text}`))
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = (window as unknown as { reportViolation: (text: string) => void }).reportViolation
          report(`${event.violatedDirective} ${event.blockedURI}`)
        })
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** In the page: what it asks its worker to draw is cut to the first 5,000, which it follows a drag with. */
export function drawFewer(): void {
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (this: Worker, ...[message, more]: [unknown, StructuredSerializeOptions?]) {
    const isDraw = typeof message === 'object' && message !== null && 'samples' in message
    post.call(this, isDraw ? { ...message, samples: 5_000 } : message, more)
  } as Worker['postMessage']
}

/** Opens a link in a language and waits for the verdict to stand. */
export async function open(page: Page, search = '', language: Language = 'ko'): Promise<void> {
  await keepLanguage(page, language)
  await page.goto(`./${search}`)
  await expect(sentence(page).first()).not.toBeEmpty()
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

/** Uses a tool that stands behind "more". */
export async function openMore(page: Page, tool: string): Promise<void> {
  await page.getByRole('button', { name: /^(더 보기|More)$/ }).click()
  await page.getByRole('button', { name: tool, exact: true }).click()
}

/** The language of a reader who chose it on an earlier visit. */
export async function keepLanguage(page: Page, language: Language): Promise<void> {
  await page.addInitScript((locale) => {
    if (localStorage.getItem('cutline.locale') === null) localStorage.setItem('cutline.locale', locale)
  }, language)
}

/** The page's own, not that of the picture which stands before it. */
export const sentence = (page: Page): Locator =>
  page.getByRole('heading', { level: 1 }).and(page.locator('h1:not([data-picture] *)'))
/** The heads of the teams' columns, in the order in which they stand. */
export const heads = (page: Page): Locator => page.locator('[role="columnheader"][data-column]')
export const head = (page: Page, team: string): Locator => heads(page).filter({ hasText: team })
export const slider = (page: Page, benchmark: string): Locator =>
  page.getByRole('slider', { name: new RegExp(`^(${benchmark} 비중|Weight of ${benchmark})$`) })
/** The row of a benchmark. */
export const row = (page: Page, benchmark: string): Locator =>
  page.getByRole('row').filter({ has: slider(page, benchmark) })
/** The share of a benchmark as the value text of its slider: `7.7%`. */
export const expectShare = (page: Page, benchmark: string, share: string): Promise<void> =>
  expect(slider(page, benchmark)).toHaveAttribute('aria-valuetext', share)
/** What one team has in one row of the board; opens in place. */
export const cell = (page: Page, team: string, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^${team}, ${name}: `) })
export const reading = (page: Page, name: string): Locator => page.getByRole('radio', { name: new RegExp(`^${name}`) })
/** A reading is chosen by its face: the control behind it is for keys and screen readers. */
export const read = (page: Page, name: string): Promise<void> =>
  page
    .locator('label')
    .filter({ has: reading(page, name) })
    .click()

/**
 * The parameters of the address, but for its version and its end, which stand around all others; the page writes
 * them a moment after a change.
 */
export function query(page: Page): Record<string, string> {
  const pairs = [...new URL(page.url()).searchParams]
  const [first, last] = [pairs[0]?.[0], pairs.at(-1)?.[0]]
  return Object.fromEntries(first === 'v' && last === 'end' ? pairs.slice(1, -1) : pairs)
}

/** One's own last scenario as the browser keeps it. */
export const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('cutline.scenario'))

/** What shows itself after a while does so now. */
export const finishAnimations = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish()
  })

/** Does the page itself scroll sideways? A table may, in its own frame. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The totals of all teams as the heads say them, from left to right: `LG AI연구원 72.15`. */
export async function totals(page: Page): Promise<string[]> {
  return heads(page).evaluateAll((all) =>
    all.map((one) => {
      const name = one.querySelector('button > span')?.textContent
      return `${name} ${one.textContent?.match(/\d+\.\d\d|–/)?.[0]}`
    }),
  )
}
