import type { Page } from '@playwright/test'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { expect, open, query, read, sentence, test } from './page.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: '내 시나리오' })
const names = (page: Page) =>
  dialog(page)
    .getByRole('list')
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

async function openList(page: Page): Promise<void> {
  await page.getByRole('button', { name: '내 시나리오', exact: true }).click()
  await expect(dialog(page)).toBeVisible()
}

async function keepAs(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('textbox', { name: '이름', exact: true }).fill(name)
  await dialog(page).getByRole('button', { name: '저장', exact: true }).click()
  await expect(dialog(page).getByText(`저장했습니다: ${name}`)).toBeVisible()
}

test('two windows keep, order and delete without writing over one another', async ({ page, context }) => {
  await open(page, '?at=2026-01-14&rules=strict')
  const other = await context.newPage()
  await open(other, '?at=2026-01-14&missing=zero')
  await openList(page)
  await openList(other)
  await keepAs(page, '엄격')
  await keepAs(other, '빈칸 0점')
  await expect.poll(() => names(page)).toEqual(['엄격', '빈칸 0점'])
  await expect.poll(() => names(other)).toEqual(['엄격', '빈칸 0점'])

  // By keyboard alone: up with the second, then it is the first in both windows.
  await other.getByRole('button', { name: '빈칸 0점 위로' }).focus()
  await other.keyboard.press('Enter')
  await expect.poll(() => names(page)).toEqual(['빈칸 0점', '엄격'])
  await page.getByRole('button', { name: '빈칸 0점 지우기' }).click()
  await expect.poll(() => names(other)).toEqual(['엄격'])
  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect.poll(() => names(other)).toEqual(['빈칸 0점', '엄격'])

  // What one window replaces the other sees at once, and its undo, too.
  const act = { name: '빈칸 0점, 지금 화면으로 바꾸기' }
  await expect(other.getByRole('button', act)).toBeDisabled()
  await page.getByRole('button', act).click()
  await expect(page.getByRole('button', act)).toBeDisabled()
  await expect(other.getByRole('button', act)).toBeEnabled()
  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect(other.getByRole('button', act)).toBeDisabled()

  await other.getByRole('button', { name: '엄격 열기' }).click()
  await expect(sentence(other)).toContainText('업스테이지')
  await expect.poll(() => query(other).rules).toBe('strict')
  await other.getByRole('button', { name: '실행 취소' }).click()
  await expect.poll(() => query(other).missing).toBe('zero')
})

test('a comparison opens from its link, says what made the difference, and applies one choice alone', async ({
  page,
}) => {
  await open(page, '?v=1&at=2026-01-14&cmp=now&cmp=v.1+at.2026-01-14+rules.lenient+missing.zero')
  const panel = page.locator('#compare')
  await expect(panel.getByRole('heading', { name: '시나리오에 따라 1팀의 결과가 갈린다' })).toBeVisible()
  await expect(panel.getByText('NC AI가 탈락에서 생존으로: 빈칸 처리 −100.0%p')).toBeVisible()
  const link = await panel.getByRole('textbox', { name: '이 비교의 링크' }).inputValue()
  expect(link).toContain(`cmp=now&cmp=v.2+c.kr-sovereign-1+d.${DATA_VERSION}+at.2026-01-14+missing.zero+rules.lenient`)
  expect(link).not.toContain('%')
  await panel.getByRole('button', { name: '빈칸 처리만 적용' }).click()
  await expect(sentence(page)).toHaveText('네이버클라우드가 점수와 독자성 기준 모두에서 탈락한다.')
  // Beside the sticky verdict, which says what was applied.
  await page.getByRole('complementary', { name: '지금의 판정' }).getByRole('button', { name: '실행 취소' }).click()
  await expect(sentence(page)).toHaveText('NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.')
  await page.goto(link)
  await expect(panel.getByText('빈칸 처리: 공개된 값의 평균 → 0점', { exact: true })).toBeVisible()
})

test('a comparison stands over the board at once, with both values in heads and cells', async ({ page }) => {
  await open(page, '?at=2026-01-14')
  for (const [press, name] of [
    ['엄격', 'strict'],
    ['완화', 'lenient'],
  ] as const) {
    await read(page, press)
    await openList(page)
    await page.getByRole('textbox', { name: '이름', exact: true }).fill(name)
    await page.getByRole('button', { name: '저장', exact: true }).click()
    await dialog(page).getByRole('button', { name: '닫기', exact: true }).click()
  }
  await openList(page)
  await page.getByLabel('strict 비교에 넣기').check()
  await page.getByLabel('lenient 비교에 넣기').check()
  await page.getByRole('button', { name: '고른 2개 비교' }).click()
  const banner = page.getByRole('region', { name: '비교', exact: true }).filter({ hasText: 'A strict' })
  await expect(banner).toBeInViewport()
  await expect(banner).toContainText('B lenient')
  // The scenario on screen is the lenient one: where the strict one differs, it stands beside.
  const skt = page.locator('[role="columnheader"][data-column="skt"]')
  await expect(skt).toContainText('생존')
  await expect(skt).toContainText(/A \d+\.\d+ 독자성 탈락/)
  await expect(skt).toBeInViewport()

  const link = page.url()
  await page.goto('./?rules=official')
  await page.goto(link)
  await expect(banner).toBeInViewport()
  await expect(skt).toContainText(/A \d+\.\d+ 독자성 탈락/)
  await page.setViewportSize({ width: 390, height: 844 })
  await banner.getByRole('button', { name: '비교 닫기' }).click()
  await expect(banner).toHaveCount(0)
  await expect(skt).not.toContainText('A ')
  await expect(page.locator('#verdict-sentence')).toBeFocused()
})
