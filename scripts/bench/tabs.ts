import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import type { Figure } from '../quality/figure.ts'
import { rested, withBrowser, withPage } from './browser.ts'

/** The most that one file may bring. */
const KEPT = 2000

const FILE = JSON.stringify({
  format: 'cutline-scenarios',
  version: 1,
  scenarios: Array.from({ length: KEPT }, (_, i) => ({
    name: `scenario ${i}`,
    link: `?v=2&c=kr-sovereign-1&at=2026-01-14&w=mmlu_pro*${i % 100}&rules=${['strict', 'official', 'lenient'][i % 3]}&end=1`,
  })),
})

type Tab = { readonly page: Page; readonly session: CDPSession }

/** What a file of 2,000 kept scenarios costs the tab that imports it, and others of the same browser. */
export const benchTabs = (): Promise<Figure[]> =>
  withPage((address) =>
    withBrowser(async (browser) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR' })
      const folder = await mkdtemp(path.join(os.tmpdir(), 'cutline-bench-'))
      const file = path.join(folder, 'scenarios.json')
      await writeFile(file, FILE)
      try {
        const importing = await openTab(context, address)
        const listing = await openTab(context, address)
        const other = await openTab(context, address)
        for (const { page } of [importing, listing]) {
          await page.locator('[data-tool="scenarios"]').click()
          await page.locator('#scenario-file').waitFor()
          await page.waitForTimeout(1000)
        }
        const tabs = { importing, listing, other }
        const before = await spentIn(tabs)
        await importing.page.locator('dialog input[type=file]').setInputFiles(file)
        await Promise.all(
          [importing, listing].map(({ page }) => page.locator(`input[value="scenario ${KEPT - 1}"]`).waitFor()),
        )
        await importing.page.waitForTimeout(3000)
        const after = await spentIn(tabs)
        const say = (name: keyof typeof tabs, what: string): Figure => ({
          what: `${KEPT.toLocaleString('en')} kept scenarios imported: main thread of ${what}`,
          values: [
            { value: after[name].spent - before[name].spent, unit: 'ms', atMost: 300 },
            { name: 'longest task', value: after[name].longest, unit: 'ms' },
          ],
        })
        return [
          say('importing', 'the tab that imports them'),
          say('listing', 'another one in which the list is open'),
          say('other', 'another one'),
        ]
      } finally {
        await rm(folder, { recursive: true })
      }
    }),
  )

async function openTab(context: BrowserContext, address: string): Promise<Tab> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(address)
  await rested(page)
  await page.evaluate(() => {
    window.longest = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration)
    }).observe({ type: 'longtask' })
  })
  return { page, session }
}

async function spentIn<Name extends string>(tabs: Readonly<Record<Name, Tab>>) {
  const spent = {} as Record<Name, { readonly spent: number; readonly longest: number }>
  for (const [name, { page, session }] of Object.entries(tabs) as [Name, Tab][]) {
    const { metrics } = await session.send('Performance.getMetrics')
    const seconds = metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN
    const longest = await page.evaluate(() => window.longest)
    spent[name] = { spent: seconds * 1000, longest }
  }
  return spent
}
