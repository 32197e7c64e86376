import { cp, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { buildIfStale } from './build/buildIfStale.mjs'
import { optionsOf } from './command/options.ts'
import { FAULTS, type Fault, type FaultySite, filesOf, openFaultySite } from './faults/site.ts'
import { dropped, lookFor, lookOnceShown, type Step, settled, stepsOf } from './faults/steps.ts'
import { passes } from './quality/figure.ts'
import { keep } from './quality/record.ts'
import { findBrowser } from './setup/findBrowser.cjs'

/**
 * Makes each file of the build answer wrongly, one at a time, at first load and after it; cuts the network at ten
 * moments of a load; and uses an old tab after a deploy. Nowhere may the page be empty, or silent about what is missing.
 */

/**
 * `--only NAME,NAME` takes the files with one of these in their path alone; `--only -` takes none, and leaves cuts and old tab;
 * `--part 2/3` takes the second third of the files.
 */
const { only, part, moments } = optionsOf(
  { only: { type: 'string' }, part: { type: 'string', default: '1/1' }, moments: { type: 'string' } },
  'Usage: npm run faults -- [--only NAME,NAME] [--part 2/3] [--moments N]',
)
const [which = 1, parts = 1] = part.split('/').map(Number)
const root = fileURLToPath(new URL('..', import.meta.url))
await buildIfStale(root)
// A copy: another build may be made meanwhile.
const dist = await mkdtemp(path.join(os.tmpdir(), 'cutline-faults-'))
await cp(path.join(root, 'dist'), dist, { recursive: true })
const site = await openFaultySite(dist)
const browser = await chromium.launch({
  executablePath: findBrowser(root) ?? undefined,
  args: ['--no-sandbox', '--disable-gpu'],
})

/** Nothing is missing to a reader without these, or the page does their work itself. */
const SILENT =
  /^(favicon\.svg|sw\.js|_headers|licences\/|schema\/)|\.woff2$|^assets\/(chooser|withoutScript)|(chance|reader)Worker|jsonPlaces|keepOffline|workbox|startKeeping/
/** Read by no part of the page on its way through the steps. */
const PINNED = /^data\/.*\/(v|benchmarks|claims)\//

/** A way into the page that needs other parts of it: an address, and what is opened there. */
type Way = { readonly address: string; readonly steps?: readonly Step[]; readonly hasWorkers?: boolean }

const OTHER_WAYS: readonly Way[] = [
  { address: '?v=1&c=kr-sovereign-1&rules=strict&off=c001&w=mmlu_pro:30' },
  { address: '?v=1&c=kr-sovereign-1&cmp=now&cmp=v.1+rules.strict' },
  { address: '?c=own-nothing' },
  { address: '?src=https://example.org/data/' },
  { address: '?present=notes&lang=en#session' },
  { address: 'embed.html?v=1&c=kr-sovereign-1' },
  // The page does the work of the workers.
  { address: '?v=1', hasWorkers: false, steps: dropped(['bids.xlsx', 'board.parquet', 'board-brotli.parquet']) },
]

/** Where a file is asked for: a way, and what is opened there; null for the load. */
type Need = { readonly way: Way; readonly step: Step | null }

const verdicts = new Set<string>()
let passed = 0
const failures: string[] = []
const check = (name: string, isGood: boolean, detail = ''): void => {
  if (isGood) passed += 1
  else {
    failures.push(`${name}${detail === '' ? '' : `: ${detail}`}`)
    console.log(`✗ ${failures.at(-1)}`)
  }
}

try {
  const walk = await firstWalk(browser, site)
  const { steps, needs } = walk
  for (const address of walk.verdicts) verdicts.add(address)
  const files = [...needs.keys()].filter(
    (file) =>
      !PINNED.test(file) &&
      (only === undefined || (only !== '-' && only.split(',').some((name) => file.includes(name)))),
  )
  const fonts = files.filter((file) => file.endsWith('.woff2')).slice(1)
  const chosen = files.filter((file) => !fonts.includes(file))
  const unasked = filesOf(dist).filter((file) => !needs.has(file) && !PINNED.test(file) && !SILENT.test(file))
  console.log(`${chosen.length} files, ${steps.length} steps; not asked for by any: ${unasked.join(', ') || 'none'}`)
  const at = (n: number) => Math.round((chosen.length * n) / parts)
  for (const [i, file] of [...chosen.entries()].slice(at(which - 1), at(which))) {
    console.log(`${i + 1} of ${chosen.length}: ${file}`)
    for (const fault of FAULTS) await oneFault(file, fault, needs.get(file) as Need)
  }
  if ((only === undefined && which === parts) || only === '-') {
    await networkCuts(Number(moments ?? 10), steps)
    await oldTab(steps)
  }
} finally {
  await browser.close()
  await site.close()
  await rm(dist, { recursive: true, force: true })
}
console.log(`\n${passed} passed, ${failures.length} failed`)
if (parts === 1 && moments === undefined) {
  const cuts = 'the network cut at ten moments of a load, and an old tab after a deploy: checks'
  if (only === '-') keep('faults -- --only -', [passes(cuts, passed, failures.length)])
  if (only === undefined)
    keep('faults', [passes(`each file of the build spoilt in turn, and ${cuts}`, passed, failures.length)])
}
process.exitCode = failures.length > 0 ? 1 : 0

/** Each file by where it is first asked for. */
async function firstWalk(by: Browser, on: FaultySite) {
  const needs = new Map<string, Need>()
  const verdicts = new Set<string>()
  let steps: Step[] = []
  const note = (need: Need) => {
    for (const file of on.asked.splice(0)) if (!needs.has(file)) needs.set(file, need)
  }
  for (const way of [{ address: '' }, ...OTHER_WAYS]) {
    const page = await newPage(by, way)
    await page.goto(on.url + way.address)
    if ((await lookOnceShown(page)).hasVerdict) verdicts.add(way.address)
    note({ way, step: null })
    if (way.address === '') steps = await stepsOf(page)
    for (const step of way.address === '' ? steps : (way.steps ?? [])) {
      await step.run(page)
      note({ way, step })
    }
    await page.close()
  }
  return { steps, needs, verdicts }
}

async function oneFault(file: string, fault: Fault, { way, step }: Need): Promise<void> {
  // The page itself, replaced by another one, is no page of ours.
  if (file.endsWith('.html')) return
  for (const isLate of step === null ? [false] : [false, true]) {
    const name = `${file} ${fault} ${isLate ? 'after the load' : 'from the start'}${step === null ? '' : `, ${step.name}`}`
    const page = await newPage(browser, way)
    const spoil = () => {
      site.asked.length = 0
      site.fault = (asked) => (asked === file ? fault : null)
    }
    try {
      if (!isLate) spoil()
      await page.goto(site.url + way.address).catch(() => {})
      await lookOnceShown(page)
      if (isLate) spoil()
      await step?.run(page)
      await lookOnceShown(page)
      const isSilent = SILENT.test(file) || !site.asked.includes(file)
      const look = await lookFor(page, !isSilent)
      const mayLack = step === null && !look.hasVerdict && look.messages.length > 0
      check(name, !look.isEmpty, 'an empty page')
      check(name, mayLack || look.hasVerdict === verdicts.has(way.address), 'the page went away')
      check(name, isSilent || look.messages.length > 0, 'nothing said')
      site.fault = () => null
      // A script that was cut stays in the browser's memory until the page is loaded again.
      if (look.messages.length > 0 && look.hasVerdict && fault !== 'cut') {
        await tryAgain(page, step)
        check(`${name}, tried again`, (await lookFor(page, false)).messages.length === 0, 'still missing')
      }
    } catch (error) {
      check(name, false, (error as Error).message.split('\n')[0])
    } finally {
      site.fault = () => null
      await page.close()
    }
  }
}

async function networkCuts(count: number, steps: readonly Step[]): Promise<void> {
  site.asked.length = 0
  const whole = await newPage(browser)
  await whole.goto(site.url)
  await lookOnceShown(whole)
  await whole.close()
  const requests = site.asked.length
  for (let i = 1; i <= count; i++) {
    const page = await newPage(browser)
    const name = `network cut after ${Math.round((100 * i) / count)} % of the load`
    const last = Math.max(1, Math.round((requests * i) / count))
    let seen = 0
    site.fault = () => {
      seen += 1
      return seen > last ? 'drop' : null
    }
    await page.goto(site.url).catch(() => {})
    const look = await lookOnceShown(page)
    check(name, !look.isEmpty && (look.hasVerdict || look.messages.length > 0), JSON.stringify(look))
    if (look.hasVerdict) await pressAll(page, name, steps)
    site.fault = () => null
    await page.reload()
    check(`${name}, loaded again`, (await lookOnceShown(page)).hasVerdict)
    await page.close()
  }
}

async function oldTab(steps: readonly Step[]): Promise<void> {
  const page = await newPage(browser)
  await page.goto(site.url)
  await lookOnceShown(page)
  site.fault = (file) => (file.startsWith('assets/') ? '404' : null)
  await pressAll(page, 'an old tab after a deploy', steps)
  site.fault = () => null
  await page.close()
}

async function pressAll(page: Page, name: string, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    site.asked.length = 0
    await step.run(page).catch((error: Error) => check(`${name}, ${step.name}`, false, error.message.split('\n')[0]))
    const look = await lookOnceShown(page)
    check(`${name}, ${step.name}`, !look.isEmpty && look.hasVerdict, 'the page went away')
    const missing = site.asked.filter((file) => site.fault(file) !== null && !SILENT.test(file))
    if (missing.length === 0) continue
    const said = (await lookFor(page, true)).messages
    check(`${name}, ${step.name}`, said.length > 0, `nothing said of ${missing.join(', ')}`)
  }
}

/** Presses every button that tries a missing part again; where there is none, does the same as before. */
async function tryAgain(page: Page, step: Step | null): Promise<void> {
  const again = page.getByRole('button', { name: /^(다시 시도|Try again)$/ })
  if ((await again.count()) === 0) await step?.run(page)
  for (let n = await again.count(); n > 0; n--)
    await again
      .first()
      .click({ timeout: 2000 })
      .catch(() => {})
  await settled(page)
}

async function newPage(by: Browser, { hasWorkers = true }: Partial<Way> = {}): Promise<Page> {
  const page = await by.newPage({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR', serviceWorkers: 'block' })
  if (!hasWorkers) await page.addInitScript({ content: 'delete globalThis.Worker' })
  return page
}
