import type { Locator, Page } from '@playwright/test'
import { expect, open, reading, test } from './page.ts'

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
  ko: {
    strict: '엄격',
    team: '네이버클라우드',
    why: '왜 통과·미달인가',
    naver: /독자성 미달: 비전 인코더\(확인: 네이버클라우드, 2026-01-05\), 오디오 인코더/,
    upstage: /업스테이지는 당국 기준으로는 통과입니다/,
    whyUpstage: /이 기준은 이 구성 요소를 참고만 합니다|제기됐던 것이 해소됐습니다/,
    skt: /SK텔레콤은 엄격하게 읽으면 미달, 당국 기준으로는 통과입니다/,
    whose: /추론 코드: 확인, SK텔레콤\(언론 보도\), 2026-01-12/,
    answered: '답변:',
  },
  en: {
    strict: 'Strict',
    team: 'Naver Cloud',
    why: 'Why pass or fail',
    naver: /Fails on independence: Vision encoder \(established: Naver Cloud, 2026-01-05\), Audio encoder/,
    upstage: /Under the official reading, Upstage passes/,
    whyUpstage: /only notes|was cleared|cleared/,
    skt: /Read strictly, SK Telecom fails; under the official reading, it passes/,
    whose: /Inference code: established, SK Telecom \(as reported\), 2026-01-12/,
    answered: 'Answered by',
  },
} as const

for (const language of ['ko', 'en'] as const) {
  const words = WORDS[language]
  test.describe(`a first-time visitor (${language})`, () => {
    test.beforeEach(({ page }) => open(page, '?at=2026-01-14', language))

    test('sees why Naver Cloud is out without a click, and its page with one', async ({ page }) => {
      const visitor = clicker(page)
      await expect(page.getByText(words.naver)).toBeVisible()
      expect(visitor.count()).toBe(0)
      await visitor.click('link', words.team)
      await expect(page).toHaveURL(/#team-naver$/)
      await expect(page.locator('#claim-c019, #team-claims').first()).toBeVisible()
      await expect(page.getByRole('link', { name: words.team, exact: true }).last()).toHaveAttribute(
        'aria-current',
        'page',
      )
      expect(visitor.count()).toBe(1)
    })

    test('learns in one click why Upstage is not', async ({ page }) => {
      const visitor = clicker(page)
      await visitor.click('tab', words.why)
      const entry = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: words.upstage }) })
      await expect(entry).toBeVisible()
      await expect(entry.getByText(words.whyUpstage).first()).toBeVisible()
      expect(visitor.count()).toBe(1)
    })

    test('learns in one click what strict does to SK Telecom and on whose word, with the answer in sight', async ({
      page,
    }) => {
      const visitor = clicker(page)
      await visitor.press(reading(page, words.strict))
      const line = page.locator('#controls').getByRole('listitem').filter({ hasText: words.skt })
      await expect(line).toContainText(words.whose)
      await expect(line).toContainText(words.answered)
      expect(visitor.count()).toBe(1)
    })
  })
}

test('a claim set aside with a reason goes with the link, and comes back by one press', async ({ page }) => {
  await open(page, '?at=2026-01-14', 'ko')
  await page.getByRole('tab', { name: '증거 대장' }).click()
  for (const claim of ['c018', 'c019']) {
    await page.locator(`#claim-${claim}`).getByRole('checkbox').check()
  }
  await page.locator('#claim-c019').getByRole('combobox').selectOption({ label: '답변이 충분함' })
  await expect(page).toHaveURL(/off=[^&]*c019\*answered/)
  await page.reload()
  const list = page.getByRole('region', { name: /셈에서 뺀 말/ })
  await expect(list.getByRole('combobox', { name: 'c019 빼는 까닭' })).toHaveValue('answered')
  await list.getByRole('button', { name: 'c019 다시 세기' }).click()
  await expect(page).not.toHaveURL(/c019\*/)
})

test('the chances of the replay follow its slider', async ({ page }) => {
  await open(page, '?at=2026-01-14', 'ko')
  await page.getByRole('tab', { name: '되감기' }).click()
  const table = page.getByRole('table', { name: /시점에서 본 팀별 판정과 비율/ })
  const row = table.getByRole('row', { name: /네이버클라우드/ })
  await expect(row).toContainText('탈락(독자성)')
  await expect(row).toContainText('100.0%')
  const slider = page.getByRole('slider', { name: /날짜|시점/ }).last()
  await slider.focus()
  await slider.press('Home')
  await expect(row).toContainText('제기된 것 없음')
  await expect(row).not.toContainText('100.0%')
})
