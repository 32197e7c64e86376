import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { screenEmulationMetrics, throttling, userAgents } from 'lighthouse/core/config/constants.js'
import { app as english } from '#i18n/en/app.ts'
import { type Figure, median } from '../quality/figure.ts'
import { newVisitor, ROOT, rested, withBrowser, withPage } from './browser.ts'
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

/** Milliseconds from the page's address on. */
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

/** Once a press is answered: when, and when the visit began. */
async function answer(page: Page): Promise<number> {
  const at = await page.waitForFunction(() => (window as unknown as { answered?: number }).answered)
  return (await at.jsonValue()) as number
}

/** Those asked for until a press is answered, and those that later run in the move that redraws verdict and chances. */
async function scriptsOf(browser: Browser, address: string): Promise<string[]> {
  const { page, session } = await desk(browser)
  const asked: { readonly name: string; readonly wall: number }[] = []
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ request, type, wallTime }) => {
    if (type === 'Script') asked.push({ name: nameOf(request.url), wall: 1000 * wallTime })
  })
  await page.addInitScript(pressUntilAnswered, SLIDER)
  await page.goto(address)
  const end = (await answer(page)) + (await page.evaluate(() => performance.timeOrigin))
  await rested(page)
  await page.locator(CHANCES).first().waitFor()
  await session.send('Profiler.enable')
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  await session.send('Profiler.takePreciseCoverage')
  await session.send('Debugger.enable')
  const stopped = new Promise((resolve) => session.once('Debugger.paused', resolve))
  const moved = page.evaluate(moveAndStop, { slider: SLIDER, chances: CHANCES })
  await Promise.race([stopped, moved])
  const { result } = await session.send('Profiler.takePreciseCoverage')
  await session.send('Debugger.resume')
  await moved
  await page.context().close()
  const ran = result.filter(({ functions }) => functions.some(({ ranges }) => ranges.some(({ count }) => count > 0)))
  const before = asked.filter(({ wall }) => wall < end).map(({ name }) => name)
  const during = ran
    .map(({ url }) => url)
    .filter((url) => url.startsWith(address))
    .map(nameOf)
  return [...new Set([...before, ...during])].filter((name) => !/Worker-[^/]*\.js$/.test(name))
}

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
        else Object.assign(window, { answered: performance.now() })
      }
      port2.postMessage(null)
    })
  }
  press()
}

/** In the page at rest: stops right behind the move, before anything that only follows it. */
async function moveAndStop(of: { readonly slider: string; readonly chances: string }): Promise<void> {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const slider = document.querySelector<HTMLInputElement>(of.slider)
  if (slider === null) throw new Error('no slider')
  const said = () => Array.from(document.querySelectorAll<HTMLElement>(of.chances), ({ title }) => title).join()
  const before = said()
  slider.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  set?.call(slider, String(Number(slider.max) * 0.3))
  slider.dispatchEvent(new Event('input', { bubbles: true }))
  for (let turn = 0; turn < 20 && said() === before; turn++) await null
  if (said() === before) throw new Error('the chances do not follow at once')
  // biome-ignore lint/suspicious/noDebugger: what ran so far is read while the page stands still
  debugger
}
