import { test as base, expect, type Locator, type Page } from '@playwright/test'

export type Language = 'ko' | 'en'
export const LANGUAGES: readonly Language[] = ['ko', 'en']

/** The browser's own complaint where a test makes a file fail: the page must not add another. */
const FAILED_FILE = /^Failed to load resource/

/** What the browser's driver says where a test lets no service worker in. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright'

type Fixtures = {
  /** Files are made to fail: the browser may say so, the page may not. */
  readonly failingFiles: boolean
  /** What no page of ours may do, whatever the test is about. */
  readonly quiet: undefined
}

export const test = base.extend<Fixtures>({
  failingFiles: [false, { option: true }],
  quiet: [
    async ({ context, baseURL, failingFiles }, use) => {
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
        const isOwn = asked === origin || protocol === 'data:' || protocol === 'blob:'
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

/** Opens a link in a language and waits for the verdict to stand. */
export async function open(page: Page, search = '', language: Language = 'ko'): Promise<void> {
  await keepLanguage(page, language)
  await page.goto(`./${search}`)
  await expect(sentence(page)).not.toBeEmpty()
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

export const sentence = (page: Page): Locator => page.getByRole('heading', { level: 1 })
export const tiles = (page: Page): Locator =>
  page.getByRole('list', { name: /^(팀별 예측|Prediction by team)$/ }).getByRole('listitem')
export const tile = (page: Page, team: string): Locator => tiles(page).filter({ hasText: team })
export const slider = (page: Page, benchmark: string): Locator =>
  page.getByRole('slider', { name: new RegExp(`^(${benchmark} 비중|Weight of ${benchmark})$`) })
export const reading = (page: Page, name: string): Locator => page.getByRole('radio', { name, exact: true })

/** The parameters of the address; the page writes them a moment after a change. */
export const query = (page: Page): Record<string, string> => Object.fromEntries(new URL(page.url()).searchParams)

/** One's own last scenario as the browser keeps it. */
export const stored = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('cutline.scenario'))

/** Does the page itself scroll sideways? A table may, in its own frame. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What the tiles say for certain: the chances under them are still being drawn. */
export async function tilesOf(place: Locator): Promise<string> {
  const lines = (await place.innerText()).split('\n')
  return lines.filter((line) => !line.startsWith('탈락 비율')).join('\n')
}
