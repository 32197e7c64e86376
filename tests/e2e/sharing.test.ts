import type { Page } from '@playwright/test'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { expect, head, open, query, read, reading, sentence, stored, test, totals } from './page.ts'

const GUEST = '공유받은 시나리오를 보고 있습니다. 내 시나리오는 그대로 남아 있습니다.'
const OWN = 'NC AI가 점수로 탈락한다.'
const SHARED = '네이버클라우드가 점수와 독자성 기준 모두에서 탈락한다.'
const SHARED_LINK = '?v=1&c=kr-sovereign-1&missing=zero'

const guestBar = (page: Page) => page.getByRole('complementary', { name: GUEST })

/** A reader who has a scenario of their own: the lenient reading. */
async function withOwn(page: Page): Promise<string> {
  await open(page)
  await read(page, '완화')
  await expect.poll(() => stored(page)).toContain('rules=lenient')
  return (await stored(page)) ?? ''
}

test('the link of the share dialog is copied at a press, pins what it stands for, and opens the same elsewhere', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?missing=zero&w=aime25:40_kobalt:0&gate=fills&at=2026-01-16')
  const says = await sentence(page).innerText()
  const before = await totals(page)
  await page.getByRole('button', { name: '공유', exact: true }).click()
  const link = new URL(await page.getByRole('textbox', { name: '링크' }).inputValue())
  const { d, seed, ...rest } = Object.fromEntries(link.searchParams)
  expect(d).toBe(DATA_VERSION)
  expect(seed).toMatch(/^\d+$/)
  expect(rest).toEqual({
    v: '2',
    c: 'kr-sovereign-1',
    at: '2026-01-16',
    w: 'aime25:40_kobalt:0',
    missing: 'zero',
    gate: 'fills',
    draws: '3',
    end: '1',
  })
  // Readable: as typed, without escapes.
  expect(link.search).toContain('w=aime25:40_kobalt:0')
  await page.getByRole('dialog').getByRole('button', { name: '링크 복사', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('복사했습니다')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link.href)

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', locale: 'ko-KR' })
  const other = await elsewhere.newPage()
  await other.goto(link.href)
  await expect(sentence(other)).toHaveText(says)
  expect(await totals(other)).toEqual(before)
  await expect(guestBar(other)).toBeVisible()
  await elsewhere.close()
})

test('a shared link is a guest and leaves one’s own scenario alone, until it is kept', async ({ page }) => {
  const own = await withOwn(page)
  await page.goto(`./${SHARED_LINK}`)
  await expect(sentence(page)).toHaveText(SHARED)
  await expect(guestBar(page)).toBeVisible()
  // What is tried out on it is not stored either.
  await read(page, '엄격')
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

  await page.goto(`./${SHARED_LINK}`)
  await guestBar(page).getByRole('button', { name: '내 시나리오로 저장' }).click()
  await expect(guestBar(page)).toHaveCount(0)
  await expect.poll(() => stored(page)).toContain('missing=zero')
  // A bare address opens one's own last scenario.
  await page.goto('./')
  await expect(sentence(page)).toHaveText(SHARED)
  await expect(head(page, '네이버클라우드')).toContainText('20.74')
  // In version 1 weights were any, which is said from now on.
  await expect.poll(() => query(page)).toEqual({ missing: 'zero', eps: '1' })
})

test('a link that was received is changed, sent back in one press, and opened by its sender', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?v=2&c=kr-sovereign-1&at=2026-01-14&rules=lenient&end=1')
  const back = page.getByRole('button', { name: '돌려보내기' })
  await expect(page.getByText('기본값에서 바꾼 것 1가지')).toBeVisible()
  await expect(back).toHaveCount(0)
  await read(page, '엄격')
  await expect(page.getByText(/SK텔레콤·업스테이지·네이버클라우드도 탈락한다$/)).toBeVisible()
  const says = await sentence(page).innerText()
  await back.click()
  await expect(page.getByText('바꾼 내용과 링크를 복사했습니다.')).toBeVisible()
  const [line, link] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(line).toContain('도 탈락한다')
  // Loaded again in the middle of the work, what was received is still known.
  await page.reload()
  await expect(page.getByText(/도 탈락한다$/)).toBeVisible()

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', locale: 'ko-KR' })
  const sender = await elsewhere.newPage()
  await sender.goto(link ?? '')
  await expect(sentence(sender)).toHaveText(says)
  await elsewhere.close()
})

test('a link that was broken on its way is whole again, and one that was cut says so beside the verdict', async ({
  page,
}) => {
  await open(page, '?v=2&amp;at=2026-01-14&amp;rules=strict&amp;w=mmlu%5C_pro%253A30&amp;end=1를')
  await expect(sentence(page)).toContainText('SK텔레콤')
  await expect(page.getByText(/읽지 못한 부분|잘려 나갔습니다/)).toHaveCount(0)
  expect(new URL(page.url()).search).toBe('?v=2&at=2026-01-14&rules=strict&w=mmlu_pro:30&end=1')
  await open(page, '?v=2&at=2026-01-14&rules=strict&w=mmlu_pro:3')
  await expect(page.getByText('링크의 끝(end=1)이 잘려 나갔습니다.')).toBeVisible()
  // A slide in the address does not make it whole.
  await page.goto(`${page.url()}&present=this`)
  await page.keyboard.press('Escape')
  await expect(page.getByText('링크의 끝(end=1)이 잘려 나갔습니다.')).toBeVisible()
  expect(new URL(page.url()).search).not.toContain('end=1')
})
