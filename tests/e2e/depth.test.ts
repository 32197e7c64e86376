import type { Page } from '@playwright/test'
import { cell, expect, head, open, openMore, query, read, reading, sentence, test } from './page.ts'

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()

/** Every external link opens a new tab and sends no referrer. */
async function expectDiscreetLinks(page: Page): Promise<void> {
  const links = page.locator('a[href^="http"]')
  expect(await links.count()).toBeGreaterThan(0)
  const careless = await links.evaluateAll((all) =>
    all
      .filter((a) => {
        const rel = a.getAttribute('rel')?.split(' ') ?? []
        return a.getAttribute('target') !== '_blank' || !rel.includes('noopener') || !rel.includes('noreferrer')
      })
      .map((a) => a.outerHTML),
  )
  expect(careless).toEqual([])
}

test('a claim stands beside its answers with their sources, and links tell the other side nothing', async ({
  page,
}) => {
  await open(page)
  // The strict reading says at once which team, which component, whose claim and which date.
  await read(page, '엄격')
  await expect(page.getByRole('button', { name: 'SK텔레콤 독자성: 미달' })).toBeVisible()
  await expect(page.getByRole('button', { name: '업스테이지 독자성: 미달' })).toBeVisible()
  await expect(cell(page, 'SK텔레콤', '추론 코드')).toContainText('의혹 제기')
  const code = page.getByRole('row').filter({ has: cell(page, '업스테이지', '추론 코드') })
  await expect(code).toContainText(/SK텔레콤.*2026-01-12|업스테이지.*2026-01-02/)

  await tab(page, '근거')
  const claim = page.locator('#claim-c009')
  // An allegation stays one, with who said it, when, and the answer next to it.
  const raised = claim.getByRole('article').first()
  await expect(raised).toContainText('제기 · 의혹 제기')
  await expect(raised).toContainText(/주장한 쪽: .+2026-01-\d\d/)
  await expect(raised.getByRole('list', { name: '출처' }).getByRole('link').first()).toBeVisible()
  await expect(claim.getByRole('heading', { name: '답변과 반론' })).toBeVisible()
  const answer = claim.getByRole('article').nth(1)
  await expect(answer).toContainText(/주장한 쪽: .+2026-01-\d\d/)
  await answer.getByRole('link').click()
  await expect(page.locator('#claim-c010')).toBeFocused()
  await expectDiscreetLinks(page)
})

test('one’s own rules decide at once, and go into the link', async ({ page }) => {
  await open(page)
  await read(page, '직접 설정')
  const consequence = (component: string) => page.getByRole('combobox', { name: `${component}: 결과` })
  // It starts from the reading that was in force.
  await expect(consequence('비전 인코더')).toHaveValue('fail')
  await expect(sentence(page)).toContainText('네이버클라우드가 독자성 기준 미달로')
  await consequence('비전 인코더').selectOption('참고만')
  await consequence('오디오 인코더').selectOption('보지 않음')
  await expect(sentence(page)).toHaveText('NC AI가 점수로 탈락한다.')
  await expect.poll(() => query(page)).toEqual({ rules: 'custom', rule: 'vision-encoder.note_audio-encoder.ignore' })

  await page.reload()
  await expect(reading(page, '직접 설정')).toBeChecked()
  await expect(sentence(page)).toHaveText('NC AI가 점수로 탈락한다.')
  // Evidence below the standard may stay open: then the verdict does too.
  await consequence('구조').selectOption('미달')
  await page.getByRole('combobox', { name: '입증이 부족할 때' }).selectOption('보류(미정)')
  await expect(sentence(page)).toContainText('정해지지 않는다.')
  await expect(head(page, 'SK텔레콤')).toContainText('미정')
})

test('the second stage: as published at last, and on the day that leaves LG and SK Telecom undecided', async ({
  page,
}) => {
  await open(page)
  await page.getByRole('combobox', { name: '사업·단계' }).selectOption({ label: '2차 단계평가' })
  await expect(sentence(page)).toHaveText('모티프테크놀로지스가 점수로 탈락한다.')
  const day = page.getByLabel('시점', { exact: true })
  await expect(day).toHaveValue('2026-08-27')
  await expect.poll(() => query(page)).toEqual({ c: 'kr-sovereign-2' })
  await day.fill('2026-08-20')
  await expect(sentence(page)).toHaveText('LG AI연구원과 SK텔레콤의 탈락 여부는 정해지지 않는다.')
  await expect(page.getByRole('region').first()).toContainText('실제 2026-08-18: 모티프테크놀로지스(점수)')
  await expect(head(page, 'LG AI연구원')).toContainText('미정')
  await expect.poll(() => query(page)).toEqual({ c: 'kr-sovereign-2', at: '2026-08-20' })
  for (const name of ['근거', '날짜별 다시 보기', '방법']) {
    await tab(page, name)
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first()).toBeVisible()
  }
  await page.getByRole('button', { name: 'English' }).click()
  await expect(sentence(page)).toHaveText(/^LG AI Research and SK Telecom .*undecided\.$/)
  await page.goBack()
  await expect(head(page, 'NC AI')).toContainText('60.26')
})

test('the date decides what counts', async ({ page }) => {
  await open(page)
  const day = page.getByLabel('시점', { exact: true })
  await expect(day).toHaveValue('2026-01-14')
  await day.fill('2026-01-16')
  // The day after, expert and user points are part of the total.
  await expect(page.getByText('이 시점에 공개되지 않아 계산에 넣지 않음')).toHaveCount(0)
  await expect.poll(() => query(page)).toEqual({ at: '2026-01-16' })
  await day.fill('2025-12-01')
  await expect(head(page, 'LG AI연구원')).toContainText('남은 벤치마크 없음')
  await openMore(page, '초기화')
  await expect(head(page, 'LG AI연구원')).toContainText('72.15')
  await expect.poll(() => query(page)).toEqual({})
})
