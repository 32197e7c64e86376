import { expect, open, overflow, test } from './page.ts'

const ROOM = '날짜별 다시 보기'

test('the facts of stage 2 leave the last place open', async ({ page }) => {
  await open(page, '?v=1&c=kr-sovereign-2&at=2026-08-20')
  await page.getByRole('tab', { name: ROOM }).click()
  await expect(page.getByRole('heading', { name: /^공표된 사실만으로는 총점 최하위를 가릴 수 없다/ })).toBeVisible({
    timeout: 100_000,
  })
  await expect(page.getByText(/실제 2026-08-18/).first()).toBeVisible()
})

test('on a phone the figures stand under one another and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await open(page, '?v=1&c=kr-sovereign-1&at=2026-01-15')
  await page.getByRole('tab', { name: ROOM }).click()
  await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 60_000 })
  expect(await overflow(page)).toBe(0)
})
