import type { Locator, Page } from '@playwright/test'
import { cell, expect, open, reading, test } from './page.ts'

/** Counts what a first-time visitor has to press: the answer stands in sight after so many clicks. */
function clicker(page: Page) {
  let clicks = 0
  return {
    click: async (role: 'tab' | 'link', name: string) => {
      clicks++
      await page.getByRole(role, { name, exact: true }).first().click()
    },
    press: async (radio: Locator) => {
      clicks++
      await radio.check({ force: true })
    },
    count: () => clicks,
  }
}

const WORDS = {
  strict: '엄격',
  team: '네이버클라우드',
  why: '근거',
  vision: '비전 인코더',
  saidBy: '네이버클라우드, 2026-01-05',
  upstage: /업스테이지는 당국 기준으로는 통과입니다/,
  whyUpstage: /이 기준은 이 구성 요소를 참고만 합니다|제기됐던 것이 해소됐습니다/,
  code: '추론 코드',
  whose: /SK텔레콤.*2026-01-12|업스테이지.*2026-01-02/,
} as const

test('a first-time visitor finds the evidence within a click', async ({ page }) => {
  await open(page, '?at=2026-01-14')

  await test.step('sees why Naver Cloud is out without a click, and its page with one', async () => {
    const visitor = clicker(page)
    const vision = page.getByRole('row').filter({ has: cell(page, WORDS.team, WORDS.vision) })
    await expect(vision).toContainText(WORDS.saidBy)
    expect(visitor.count()).toBe(0)
    await visitor.click('link', WORDS.team)
    await expect(page).toHaveURL(/#team-naver$/)
    await expect(page.locator('#claim-c019')).toBeVisible()
    await expect(page.locator('a[aria-current="page"]')).toContainText(WORDS.team)
    expect(visitor.count()).toBe(1)
  })

  await open(page, '?at=2026-01-14')
  await test.step('learns in one click why Upstage is not', async () => {
    const visitor = clicker(page)
    await visitor.click('tab', WORDS.why)
    const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: WORDS.upstage }) })
    await expect(entry).toBeVisible()
    await expect(entry.getByText(WORDS.whyUpstage).first()).toBeVisible()
    expect(visitor.count()).toBe(1)
  })

  await test.step('learns in one click what strict does to SK Telecom, and on whose word', async () => {
    const visitor = clicker(page)
    await visitor.press(reading(page, WORDS.strict))
    await expect(page.getByRole('row').filter({ hasText: WORDS.code }).first()).toContainText(WORDS.whose)
    expect(visitor.count()).toBe(1)
  })
})

test('a claim set aside is one undo; with a reason it goes with the link, and comes back by one press', async ({
  page,
}) => {
  await open(page, '?at=2026-01-14', 'ko')
  await page.getByRole('tab', { name: '근거' }).click()
  await page.getByRole('link', { name: '네이버클라우드', exact: true }).first().click()
  for (const claim of ['c018', 'c019']) {
    await page.locator(`#claim-${claim}`).getByRole('checkbox').check()
  }
  await page.getByRole('button', { name: '실행 취소' }).click()
  await expect(page.locator('#claim-c019').getByRole('checkbox')).not.toBeChecked()
  await expect(page).not.toHaveURL(/c019/)
  await page.locator('#claim-c019').getByRole('checkbox').check()
  await page.locator('#claim-c019').getByRole('combobox').selectOption({ label: '답변이 충분함' })
  await expect(page).toHaveURL(/off=[^&]*c019:answered/)
  await page.reload()
  const list = page.getByRole('region', { name: /반영하지 않는 주장/ })
  await expect(list.getByRole('combobox', { name: 'c019 반영하지 않는 이유' })).toHaveValue('answered')
  await list.getByRole('button', { name: 'c019 다시 반영하기' }).click()
  await expect(page).not.toHaveURL(/c019:/)
})
