import type { Page } from '@playwright/test'
import { BUNDLED_DATA } from '../../scripts/headless/dataFolder.ts'
import { evaluateLink } from '../../scripts/headless/evaluateLink.ts'
import { expect, open, test } from './page.ts'

test.use({ allDraws: true })

const LINK = '?v=1&c=kr-sovereign-1&at=2026-01-14&rules=lenient&kappa=2&seed=11'
const SAMPLES = 50_000

const percent = (share: number | undefined) => `${(100 * (share ?? Number.NaN)).toFixed(1)}%`

test('the worker draws the same figures as the command line', async ({ page }) => {
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await open(page, LINK, 'en')
  await page.getByRole('tab', { name: 'How sure' }).click()
  await expect(page.getByRole('tabpanel').getByText('50,000 draws, seed 11')).toBeVisible()
  expect(workers.length).toBe(1)
  // Draws of grammar 1 are not promised any longer, which is said once.
  await expect(page.getByText('version 1 of the random draws')).toHaveCount(1)

  expectFigures(await seen(page), SAMPLES)

  // On demand the same draws go on, towards twenty times as many.
  await page.getByRole('button', { name: 'Go on to 1,000,000 draws' }).click()
  await expect(page.getByRole('tabpanel').getByText(/of 1,000,000/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Go on to 1,000,000 draws' })).toHaveCount(0)
  let more = await seen(page)
  await expect
    .poll(
      async () => {
        more = await seen(page)
        return more.samples
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(2 * SAMPLES)
  expectFigures(more, more.samples)
})

type Seen = { readonly samples: number; readonly rows: readonly (readonly string[])[] }

/** How many draws the room speaks of, and its table, at one moment. */
const seen = (page: Page): Promise<Seen> =>
  page.getByRole('tabpanel').evaluate((room) => {
    const [, samples = ''] = /([\d,]+) draws, seed 11/.exec(room.textContent ?? '') ?? []
    const table = [...room.querySelectorAll('table')].find((t) => t.ariaLabel?.includes('Share of each outcome'))
    return {
      samples: Number(samples.replaceAll(',', '')),
      rows: [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent ?? '')),
    }
  })

/** The table says what the command line draws. */
function expectFigures({ rows }: Seen, samples: number): void {
  const { robustness } = evaluateLink(LINK, BUNDLED_DATA, samples)
  for (const [team, label] of [
    ['ncai', 'NC AI'],
    ['naver', 'Naver Cloud'],
    ['upstage', 'Upstage'],
  ] as const) {
    const chances = robustness?.teams.find((c) => c.team === team)
    const row = rows.find(([head]) => head?.includes(label))
    expect([row?.[2], row?.[4]], label).toEqual([percent(chances?.outByScore), percent(chances?.safe)])
  }
}

test('without a worker the page draws by itself, and a change begins anew', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  await open(page, LINK, 'en')
  await page.getByRole('tab', { name: 'How sure' }).click()
  await expect(page.getByRole('tabpanel').getByText('50,000 draws, seed 11')).toBeVisible({ timeout: 60_000 })
  const seed = page.getByRole('textbox', { name: 'Seed' })
  await seed.fill('12')
  await seed.press('Enter')
  await expect(page.getByRole('tabpanel').getByText('50,000 draws, seed 12')).toBeVisible({ timeout: 60_000 })
  await expect(page).toHaveURL(/seed=12/)
})
