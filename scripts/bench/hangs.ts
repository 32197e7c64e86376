import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Browser, Page } from '@playwright/test'
import { type Figure, type Wait, waited } from '../quality/figure.ts'
import { newVisitor, ROOT, rested, withBrowser, withPage } from './browser.ts'

const STAGE = path.join(ROOT, 'public/data/kr-sovereign-1')
const count = (n: number) => Array.from({ length: n }, (_, i) => i)
// biome-ignore lint/suspicious/noExplicitAny: data files as they lie there, to be spoilt
const served = (name: string): any => JSON.parse(readFileSync(path.join(STAGE, `${name}.json`), 'utf8'))

/** Data that a server may send, each within the size that is read. */
const ANSWERS: readonly { readonly what: string; readonly file: string; readonly text: () => string }[] = [
  {
    what: 'data with 200,000 faults from an endpoint',
    file: 'benchmarks',
    text: () => {
      const file = served('benchmarks')
      const score = { team: 1 }
      const [first] = file.benchmarks
      file.benchmarks = count(20).map((i) => ({ ...first, id: `b${i}`, scores: count(10_000).map(() => score) }))
      return JSON.stringify(file)
    },
  },
  {
    what: 'claims about teams of which there are 10,000',
    file: 'benchmarks',
    text: () => {
      const file = served('benchmarks')
      const [first] = file.competition.teams
      file.competition.teams = count(10_000).map((i) => ({
        ...first,
        id: `t${i}`,
        entry: { label: 'x', models: ['x'] },
      }))
      for (const benchmark of file.benchmarks) Object.assign(benchmark, { scores: [], absences: [] })
      return JSON.stringify(file)
    },
  },
  { what: 'broken data nested 4,000 deep', file: 'benchmarks', text: () => `${'{"a":'.repeat(4000)}x` },
  {
    what: '5,000 claims about one team',
    file: 'provenance',
    text: () => {
      const file = served('provenance')
      const claim = file.claims.find(({ polarity }: { polarity: string }) => polarity === 'adverse')
      file.claims = count(5000).map((i) => ({
        ...claim,
        id: `x${i}`,
        answers: [],
        polarity: i % 3 === 0 ? 'exonerating' : 'adverse',
        statement: { ko: '가', en: 'a' },
      }))
      return JSON.stringify({ ...file, conflicts: [], timeline: [] })
    },
  },
]

/** A head with its elimination share. */
const DRAWN = '[role=cell][data-column][title]'
const SAID = '[role=alert], h1:not(:empty)'

/** How long an answer without an end, or one far too large, keeps a reader waiting, and how long it blocks the page. */
export const benchHangs = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async (browser) => {
      const figures: Figure[] = []
      const add = (what: string, wait: Wait) => figures.push(waited(`${what}: to its message or answer`, wait))
      for (const { what, file, text } of ANSWERS) {
        const body = text()
        add(
          what,
          await opened(browser, address, SAID, (page) =>
            page.route(`**/kr-sovereign-1/${file}.json`, (route) =>
              route.fulfill({ contentType: 'application/json', body }),
            ),
          ),
        )
      }
      add(
        'own data in a storage that never answers',
        await opened(browser, `${address}?c=own-x`, '[role=alert]', (page) =>
          page.addInitScript({ content: 'IDBFactory.prototype.open = () => new EventTarget()' }),
        ),
      )
      add(
        'a worker that ends without a word: to the first draws',
        await opened(browser, address, DRAWN, (page) =>
          page.addInitScript({ content: 'Worker.prototype.postMessage = () => {}' }),
        ),
      )
      add('a file of 20 GB', await tooLarge(browser, address))
      for (const [what, setUp] of Object.entries(FOLDERS)) {
        figures.push(waited(`${what} as data of the command line`, { took: await refused(setUp), longest: null }))
      }
      return figures
    }),
  )

const WATCH = `
  globalThis.longest = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask' })
`

const longestOf = (page: Page) => page.evaluate(() => window.longest)

/** From the page's address to what is waited for. */
async function opened(
  browser: Browser,
  address: string,
  selector: string,
  prepare: (page: Page) => Promise<unknown>,
): Promise<Wait> {
  const { page } = await newVisitor(browser, 1)
  await page.addInitScript({ content: WATCH })
  await prepare(page)
  await page.goto(address)
  await page.locator(selector).first().waitFor()
  const took = await page.evaluate(() => performance.now())
  await page.waitForTimeout(3000)
  const wait = { took, longest: await longestOf(page) }
  await page.context().close()
  return wait
}

/** A file of 20 GB that takes no room. */
function sparse(file: string): void {
  writeFileSync(file, '')
  truncateSync(file, 20 * 1024 ** 3)
}

async function tooLarge(browser: Browser, address: string): Promise<Wait> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cutline-bench-'))
  const file = path.join(folder, 'large.csv')
  sparse(file)
  try {
    const { page } = await newVisitor(browser, 1)
    await page.addInitScript({ content: WATCH })
    await page.goto(address)
    await rested(page)
    await page.getByRole('button', { name: '더 보기', exact: true }).click()
    await page.getByRole('button', { name: '자료', exact: true }).click()
    await page.locator('dialog').getByRole('button', { name: '내 자료 가져오기' }).click()
    await page.evaluate('longest = 0')
    const input = page.locator('dialog input[type=file]')
    await input.waitFor({ state: 'attached' })
    const start = performance.now()
    await input.setInputFiles(file)
    await page.locator('dialog [role=alert]').waitFor()
    const wait = { took: performance.now() - start, longest: await longestOf(page) }
    await page.context().close()
    return wait
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What may stand in the place of a data file. */
const FOLDERS: Readonly<Record<string, (file: string) => void>> = {
  'a pipe': (file) => execFileSync('mkfifo', [file]),
  '/dev/zero': (file) => symlinkSync('/dev/zero', file),
  'a file of 20 GB': sparse,
}

async function refused(setUp: (file: string) => void): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cutline-bench-'))
  const file = path.join(folder, 'kr-sovereign-1', 'benchmarks.json')
  cpSync(STAGE, path.dirname(file), { recursive: true })
  rmSync(file)
  setUp(file)
  const start = performance.now()
  const command = ['--import', 'tsx', path.join(ROOT, 'scripts/evaluate.ts'), '--data', folder]
  const child = spawn(process.execPath, command, { cwd: ROOT, stdio: 'ignore' })
  const code = await new Promise((resolve) => child.on('close', resolve))
  const took = performance.now() - start
  rmSync(folder, { recursive: true })
  if (code !== 2) throw new Error(`exit code ${code}`)
  return took
}
