import { expect, LANGUAGES, open, overflow, test } from './page.ts'

const WORDS = {
  ko: {
    tab: '공표된 사실',
    title: /^공표된 사실만으로는 총점 최하위를 가릴 수 없습니다/,
    real: /실제 2026-08-18/,
    outcome: /실제 결과도 사실로 넣기/,
    only: /최하위는 모티프테크놀로지스일 수밖에 없음/,
  },
  en: {
    tab: 'Published facts',
    title: /^The published facts alone do not settle who is last/,
    real: /In reality, 2026-08-18/,
    outcome: /Take the real outcome as a fact too/,
    only: /only Motif Technologies can be last/,
  },
} as const

for (const language of LANGUAGES) {
  test(`the facts of stage 2 leave the last place open, and the outcome narrows them (${language})`, async ({
    page,
  }) => {
    const words = WORDS[language]
    await open(page, '?v=1&c=kr-sovereign-2', language)
    await page.getByRole('tab', { name: words.tab }).click()
    await expect(page.getByRole('heading', { name: words.title })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(words.real).first()).toBeVisible()
    await page.getByRole('checkbox', { name: words.outcome }).check()
    await expect(page.getByText(words.only).first()).toBeVisible({ timeout: 30_000 })
  })
}

test('on a phone the figures stand under one another and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await open(page, '?v=1&c=kr-sovereign-1&at=2026-01-15', 'ko')
  await page.getByRole('tab', { name: WORDS.ko.tab }).click()
  await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 30_000 })
  expect(await overflow(page)).toBe(0)
})
