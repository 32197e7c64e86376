import type { Page } from '@playwright/test'
import { expect, open, query, reading, sentence, stored, test, tile, tilesOf } from './page.ts'

const GUEST = '공유받은 시나리오를 보고 있습니다. 내 시나리오는 그대로 남아 있습니다.'
const OWN = 'NC AI가 점수에서 탈락한다.'
const SHARED = '네이버클라우드가 점수와 독자성 모두에서 탈락한다.'
const SHARED_LINK = '?v=1&c=kr-sovereign-1&missing=zero'

const guestBar = (page: Page) => page.getByRole('complementary', { name: GUEST })

/** A reader who has a scenario of their own: the lenient reading. */
async function withOwn(page: Page): Promise<string> {
  await open(page)
  await page.getByText('완화', { exact: true }).first().click()
  await expect.poll(() => stored(page)).toContain('rules=lenient')
  return (await stored(page)) ?? ''
}

test('the link of the share dialog pins what it stands for, and opens the same elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, '?missing=zero&w=aime25*40_kobalt*0&gate=fills&at=2026-01-16')
  const says = await sentence(page).innerText()
  const totals = await tilesOf(page.getByRole('list', { name: '팀별 예측' }))
  await page.getByRole('button', { name: '공유', exact: true }).click()
  const link = new URL(await page.getByRole('textbox', { name: '링크' }).inputValue())
  const { d, seed, ...rest } = Object.fromEntries(link.searchParams)
  expect(d).toBe('2026-11-23')
  expect(seed).toMatch(/^\d+$/)
  expect(rest).toEqual({
    v: '1',
    c: 'kr-sovereign-1',
    at: '2026-01-16',
    w: 'aime25*40_kobalt*0',
    missing: 'zero',
    gate: 'fills',
  })
  // Readable: as typed, without escapes.
  expect(link.search).toContain('w=aime25*40_kobalt*0')

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', locale: 'ko-KR' })
  const other = await elsewhere.newPage()
  await other.goto(link.href)
  await expect(sentence(other)).toHaveText(says)
  expect(await tilesOf(other.getByRole('list', { name: '팀별 예측' }))).toBe(totals)
  await expect(guestBar(other)).toBeVisible()
  await elsewhere.close()
})

test('the link is copied at a press', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?rules=strict')
  await page.getByRole('button', { name: '공유', exact: true }).click()
  await page.getByRole('button', { name: '링크 복사' }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('복사했습니다')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.getByRole('textbox', { name: '링크' }).inputValue())
  expect(copied).toContain('rules=strict')
})

test('a shared link is a guest and leaves one’s own scenario alone', async ({ page }) => {
  const own = await withOwn(page)
  await page.goto(`./${SHARED_LINK}`)
  await expect(sentence(page)).toHaveText(SHARED)
  await expect(guestBar(page)).toBeVisible()
  // What is tried out on it is not stored either.
  await page.getByText('엄격', { exact: true }).first().click()
  await expect(reading(page, '엄격')).toBeChecked()
  await expect.poll(() => query(page).rules).toBe('strict')
  await page.reload()
  await expect(guestBar(page)).toBeVisible()
  expect(await stored(page)).toBe(own)

  await guestBar(page).getByRole('button', { name: '내 시나리오로 돌아가기' }).click()
  await expect(sentence(page)).toHaveText(OWN)
  await expect(guestBar(page)).toHaveCount(0)
  expect(await stored(page)).toBe(own)
  await page.goBack()
  await expect(guestBar(page)).toBeVisible()
  await expect(reading(page, '엄격')).toBeChecked()
})

test('a shared scenario is one’s own once it is kept', async ({ page }) => {
  await withOwn(page)
  await page.goto(`./${SHARED_LINK}`)
  await guestBar(page).getByRole('button', { name: '내 시나리오로 저장' }).click()
  await expect(guestBar(page)).toHaveCount(0)
  await expect.poll(() => stored(page)).toContain('missing=zero')
  // A bare address opens one's own last scenario.
  await page.goto('./')
  await expect(sentence(page)).toHaveText(SHARED)
  await expect(tile(page, '네이버클라우드')).toContainText('20.74')
  await expect.poll(() => query(page)).toEqual({ missing: 'zero' })
})
