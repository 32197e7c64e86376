import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, errors, type Page } from '@playwright/test'
import { screenEmulationMetrics, throttling, userAgents } from 'lighthouse/core/config/constants.js'
import { app as english } from '#i18n/en/app.ts'
import { type Figure, median } from '../quality/figure.ts'
import { newVisitor, ROOT, withBrowser, withPage } from './browser.ts'
import { SLIDER } from './peers.ts'

const LOADS = 7

/** What must not be in the script of the first move, by words that each of them carries. */
const STRANGERS: Readonly<Record<string, RegExp>> = {
  Recharts: /recharts/i,
  MSW: /\[MSW\]/,
  'the second language': new RegExp(english.documentTitle.slice(0, 40)),
}

/** When a slider first answers, and what of script that takes. */
export const benchFirstPress = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async (browser) => {
      const scripts = await scriptsOf(browser, address)
      const texts = scripts.map((name) => readFileSync(join(ROOT, 'dist', name), 'utf8'))
      const sizes = texts.map((text) => gzipSync(text, { level: 9 }).length)
      console.table(scripts.map((name, i) => ({ name, bytes: sizes[i] })))
      const found = Object.entries(STRANGERS).filter(([, words]) => texts.some((text) => words.test(text)))
      return [
        {
          what: 'script until the first slider answers, gzipped',
          values: [
            { value: sizes.reduce((sum, size) => sum + size, 0) / 1024, unit: 'KiB', atMost: 100 },
            { name: 'files', value: scripts.length, unit: '' },
          ],
        },
        {
          what: 'Recharts, MSW and the second language in it',
          values: [{ value: found.length, unit: '', atMost: 0 }],
          ...(found.length > 0 && { note: found.map(([name]) => name).join(', ') }),
        },
        {
          what: `first press answered, telephone, no cache, median of ${LOADS}`,
          values: [{ value: await answered(browser, address, telephone), unit: 'ms', atMost: 2500 }],
        },
        {
          what: `the same on loopback at 1440 × 900, median of ${LOADS}`,
          values: [{ value: await answered(browser, address, desk), unit: 'ms' }],
        },
      ]
    }),
  )

/** The median of some visits. */
async function answered(browser: Browser, address: string, visitor: typeof desk): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < LOADS; i++) {
    const { page } = await visitor(browser)
    await page.addInitScript(pressUntilAnswered, SLIDER)
    await page.goto(address)
    times.push(await answer(page))
    await page.context().close()
  }
  return median(times)
}

/** Once a press is answered: milliseconds from the page's address on. */
async function answer(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => window.answered)
  return (await at.jsonValue()) as number
}

type Asked = { readonly before: readonly string[]; readonly after: readonly string[] }

/** Those asked for until a press is answered, and of those asked for later the ones without which the chances do not follow a move. */
async function scriptsOf(browser: Browser, address: string): Promise<string[]> {
  const needed: string[] = []
  const withheld: string[] = []
  let asked = await redrawn(browser, address, withheld)
  if (asked === null) throw new Error('the chances follow no move')
  for (;;) {
    const known = [...asked.before, ...needed, ...withheld]
    const next = asked.after.find((name) => !known.includes(name))
    if (next === undefined) return [...new Set([...asked.before, ...needed])]
    const without = await redrawn(browser, address, [...withheld, next])
    if (without === null) needed.push(next)
    else {
      withheld.push(next)
      asked = without
    }
  }
}

/** The scripts of a visit, those of workers apart, in which a move redraws the chances; null where none does. */
async function redrawn(browser: Browser, address: string, withheld: readonly string[]): Promise<Asked | null> {
  const { page, session } = await newVisitor(browser, 1, { serviceWorkers: 'block' })
  const asked: { readonly name: string; readonly at: number }[] = []
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ request, type, wallTime }) => {
    const name = nameOf(request.url)
    if (type === 'Script' && !/Worker-[^/]*\.js$/.test(name)) asked.push({ name, at: 1000 * wallTime })
  })
  for (const name of withheld) await page.route(`**/${name}`, (route) => route.abort())
  await page.addInitScript(pressUntilAnswered, SLIDER)
  await page.goto(address)
  const end = (await answer(page)) + (await page.evaluate(() => performance.timeOrigin))
  try {
    await page.locator(CHANCES).first().waitFor({ timeout: PATIENCE_MS })
    if (!(await page.evaluate(move, { slider: SLIDER, chances: CHANCES }))) return null
    const names = (list: typeof asked) => [...new Set(list.map(({ name }) => name))]
    return { before: names(asked.filter(({ at }) => at <= end)), after: names(asked.filter(({ at }) => at > end)) }
  } catch (error) {
    if (error instanceof errors.TimeoutError) return null
    throw error
  } finally {
    await page.context().close()
  }
}

/** Without chances for so long, there will be none. */
const PATIENCE_MS = 15_000

const nameOf = (url: string): string => new URL(url).pathname.slice(1)

/** Each with its share of draws in words. */
const CHANCES = '[role=cell][data-column][title]'

const desk = (browser: Browser) => newVisitor(browser, 1)

const { width, height, deviceScaleFactor } = screenEmulationMetrics.mobile
const TELEPHONE = {
  viewport: { width, height },
  deviceScaleFactor,
  userAgent: userAgents.mobile,
  isMobile: true,
  hasTouch: true,
}

async function telephone(browser: Browser) {
  const line = throttling.mobileSlow4G
  const opened = await newVisitor(browser, line.cpuSlowdownMultiplier, TELEPHONE)
  await opened.session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.requestLatencyMs,
    downloadThroughput: (line.downloadThroughputKbps * 1024) / 8,
    uploadThroughput: (line.uploadThroughputKbps * 1024) / 8,
  })
  return opened
}

/** In the page: moves a slider in every frame until its own words have changed with it. */
function pressUntilAnswered(selector: string): void {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const press = () => {
    const slider = document.querySelector<HTMLInputElement>(`${selector}:enabled`)
    if (slider === null) return void requestAnimationFrame(press)
    const before = slider.ariaValueText
    slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    set?.call(slider, String(Number(slider.max) * 0.6))
    slider.dispatchEvent(new Event('input', { bubbles: true }))
    slider.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }))
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        if (slider.ariaValueText === before) press()
        else window.answered = performance.now()
      }
      port2.postMessage(null)
    })
  }
  press()
}

/** In the page: whether the chances follow a move at once. */
async function move(of: { readonly slider: string; readonly chances: string }): Promise<boolean> {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const slider = document.querySelector<HTMLInputElement>(of.slider)
  const said = () => Array.from(document.querySelectorAll<HTMLElement>(of.chances), ({ title }) => title).join()
  const before = said()
  slider?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  set?.call(slider, String(Number(slider?.max) * 0.3))
  slider?.dispatchEvent(new Event('input', { bubbles: true }))
  await new Promise(requestAnimationFrame)
  return said() !== before
}
