import type { Page } from '@playwright/test'
import { expect, open, openMore, query, reading, sentence, test, tile } from './page.ts'

const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()

/** Every link that leaves the page opens elsewhere and tells the other side nothing. */
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

test('the strict reading says at once which team, which component, whose claim and which date', async ({ page }) => {
  await open(page)
  await page.getByText('엄격', { exact: true }).first().click()
  const rules = page.getByRole('region', { name: '프롬 스크래치를 어떻게 읽을까' })
  await expect(rules).toContainText('당국 기준으로는 2팀이 달라집니다.')
  const changed = rules.getByRole('listitem')
  await expect(changed).toHaveCount(2)
  await expect(changed.first()).toContainText('SK텔레콤은 엄격하게 읽으면 미달, 당국 기준으로는 통과입니다.')
  await expect(changed.first()).toContainText(/추론 코드: 확인, SK텔레콤.*2026-01-12; 그 밖에 구조/)
  await expect(changed.last()).toContainText('업스테이지는 엄격하게 읽으면 미달, 당국 기준으로는 통과입니다.')
  await expect(changed.last()).toContainText(/추론 코드: 확인, 업스테이지.*2026-01-02/)
  await expect(rules).toContainText('양쪽 모두 미달: 네이버클라우드')
})

test('a cell of the matrix opens its claims beside their answers, and gives the focus back', async ({ page }) => {
  await open(page)
  await tab(page, '독자성 근거')
  const cell = page.getByRole('button', { name: /^업스테이지, 언어모델 가중치: *해소/ })
  await cell.click()
  const evidence = page.getByRole('region', { name: '업스테이지 · 언어모델 가중치' })
  await expect(evidence.getByRole('heading', { level: 3 })).toBeFocused()
  // An allegation stays one, with who said it, when, and the answer next to it.
  const raised = evidence.getByRole('article').filter({ hasText: '제기 · 의혹 제기' }).first()
  await expect(raised).toContainText(/말한 쪽: .+2026-01-\d\d/)
  await expect(evidence.getByRole('heading', { name: '답변과 반론' }).first()).toBeVisible()
  const answer = evidence.getByRole('article').filter({ hasText: '확인된 반론' }).first()
  await expect(answer).toContainText(/말한 쪽: .+2026-01-\d\d/)
  await expect(answer.getByRole('list', { name: '출처' }).getByRole('link').first()).toBeVisible()
  await expectDiscreetLinks(page)
  await page.keyboard.press('Escape')
  await expect(evidence).toHaveCount(0)
  await expect(cell).toBeFocused()
})

test('a claim set aside stands in the link, and is one undo', async ({ page }) => {
  await open(page)
  await tab(page, '독자성 근거')
  await page.getByRole('button', { name: /^네이버클라우드, 오디오 인코더: *확인/ }).click()
  const evidence = page.getByRole('region', { name: '네이버클라우드 · 오디오 인코더' })
  const off = evidence.getByRole('checkbox', { name: /^셈에서 빼기/ }).first()
  await off.check()
  await expect.poll(() => query(page).off).toBeTruthy()
  await page.getByRole('button', { name: '실행 취소' }).click()
  await expect(off).not.toBeChecked()
  await expect.poll(() => query(page).off).toBeUndefined()
})

test('one’s own rules decide at once, and go into the link', async ({ page }) => {
  await open(page)
  await page.getByText('직접', { exact: true }).first().click()
  const editor = page.getByRole('group', { name: '구성 요소별 기준' })
  // It starts from the reading that was in force.
  await expect(editor.getByRole('combobox', { name: '비전 인코더' })).toHaveValue('fail')
  await expect(sentence(page)).toContainText('네이버클라우드가 독자성에서')
  await editor.getByRole('combobox', { name: '비전 인코더' }).selectOption('참고만')
  await editor.getByRole('combobox', { name: '오디오 인코더' }).selectOption('보지 않음')
  await expect(sentence(page)).toHaveText('NC AI가 점수에서 탈락한다.')
  await expect.poll(() => query(page)).toEqual({ rules: 'custom', rule: 'vision-encoder.note_audio-encoder.ignore' })

  await page.reload()
  await expect(reading(page, '직접')).toBeChecked()
  await expect(sentence(page)).toHaveText('NC AI가 점수에서 탈락한다.')
  // Evidence below the standard may stay open: then the verdict does too.
  await editor.getByRole('combobox', { name: '구조', exact: true }).selectOption('미달')
  await editor.getByRole('combobox', { name: '증명이 모자랄 때' }).selectOption('보류(미정)')
  await expect(sentence(page)).toContainText('정해지지 않는다.')
  await expect(tile(page, 'SK텔레콤')).toContainText('미정')
})

/** HRM8K: 90.9, 84.3, 87.6 and 70.6 have a mean of 83.35; 20 in its place costs Naver Cloud 63.35 / 13 points. */
test('a gap shows its reason; a what-if value is marked and is one undo', async ({ page }) => {
  await open(page)
  await tab(page, '점수와 출처')
  const cell = page.getByRole('button', { name: /^네이버클라우드 HRM8K: / })
  await expect(cell).toHaveAccessibleName(/채움 83\.4, 값을 확인하지 못함/)
  await cell.click()
  const detail = page.getByRole('region', { name: '네이버클라우드 · HRM8K' })
  await expect(detail).toContainText('비어 있는 까닭')
  await expect(detail).toContainText('그 벤치마크에서 공개된 값들의 평균으로 채웁니다.')

  const field = detail.getByRole('textbox', { name: /^만약 이 값이라면/ })
  await field.fill('101')
  await detail.getByRole('button', { name: '적용' }).click()
  await expect(detail.getByRole('alert')).toContainText('0부터 100까지의 숫자를 넣으세요.')
  await expect(tile(page, '네이버클라우드')).toContainText('62.52')
  await field.fill('20')
  await field.press('Enter')
  await expect(tile(page, '네이버클라우드')).toContainText('57.64')
  await expect(tile(page, '네이버클라우드')).toContainText('가정 1')
  await expect(sentence(page)).toHaveText('네이버클라우드가 점수와 독자성 모두에서 탈락한다.')
  await expect(cell).toHaveAccessibleName(/20.*가정/)
  await expect.poll(() => query(page)).toEqual({ cell: 'naver.hrm8k*20' })

  await page.getByRole('button', { name: '실행 취소' }).click()
  await expect(tile(page, '네이버클라우드')).toContainText('62.52')
  await expect(tile(page, '네이버클라우드')).not.toContainText('가정')
  await expect.poll(() => query(page)).toEqual({})
  await expectDiscreetLinks(page)
})

test('a published score opens its source, date, place and working', async ({ page }) => {
  await open(page, '', 'en')
  await tab(page, 'Scores and sources')
  await page.getByRole('button', { name: /^LG AI Research MMLU-Pro: 83\.8.*own report/ }).click()
  const detail = page.getByRole('region', { name: 'LG AI Research · MMLU-Pro' })
  await expect(detail).toContainText('100 × (83.8 − 0) ÷ (100 − 0) = 83.80 points')
  await expect(detail).toContainText('normalised 83.80 × share 7.7% = 6.45 points')
  await expect(detail.getByRole('link').first()).toHaveAttribute('href', /^https:\/\//)
  await page.getByRole('button', { name: /^SK Telecom KMMLU-Pro: 68\.1/ }).click()
  await expect(page.getByRole('region', { name: 'SK Telecom · KMMLU-Pro' })).toContainText('68.1')
})

test('the second stage leaves LG and SK Telecom undecided beside what really happened', async ({ page }) => {
  await open(page)
  await page.getByRole('combobox', { name: '대회·단계' }).selectOption({ label: '2차 단계평가' })
  await expect(sentence(page)).toHaveText('LG AI연구원과 SK텔레콤의 탈락 여부는 정해지지 않는다.')
  await expect(page.getByText('실제 2026-08-18: 모티프테크놀로지스(점수)')).toBeVisible()
  await expect(tile(page, 'LG AI연구원')).toContainText('미정')
  await expect(page.getByLabel('시점', { exact: true })).toHaveValue('2026-08-20')
  await expect.poll(() => query(page)).toEqual({ c: 'kr-sovereign-2' })
  for (const name of ['독자성 근거', '점수와 출처', '방법과 한계']) {
    await tab(page, name)
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 })).toBeVisible()
  }
  await page.getByRole('button', { name: 'English' }).click()
  await expect(sentence(page)).toHaveText(/^LG AI Research and SK Telecom .*undecided\.$/)
  await page.goBack()
  await expect(tile(page, 'NC AI')).toContainText('60.26')
})

test('the day seen from decides what counts', async ({ page }) => {
  await open(page)
  const day = page.getByLabel('시점', { exact: true })
  await expect(day).toHaveValue('2026-01-14')
  await day.fill('2026-01-16')
  // The day after, expert and user points are part of the total.
  await expect(page.getByText('이 시점에 공개되지 않은 부문은 세지 않습니다')).toHaveCount(0)
  await expect.poll(() => query(page)).toEqual({ at: '2026-01-16' })
  await day.fill('2025-12-01')
  await expect(tile(page, 'LG AI연구원')).toContainText('공개 0/13')
  await openMore(page, '처음으로')
  await expect(tile(page, 'LG AI연구원')).toContainText('72.15')
  await expect.poll(() => query(page)).toEqual({})
})
