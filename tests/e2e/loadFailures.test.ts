import type { Page, Route } from '@playwright/test'
import { expect, keepLanguage, LANGUAGES, open, sentence, test } from './page.ts'
import { VERDICTS } from './verdicts.ts'

test.use({ failingFiles: true })

const FILE = '**/data/kr-sovereign-1/benchmarks.json'
const DEFAULT = VERDICTS[0]?.says

const json = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body })

/** The served file with one part spoiled. */
const spoiled = (spoil: (data: Record<string, unknown>) => void) => async (route: Route) => {
  const response = await route.fetch()
  const data = (await response.json()) as Record<string, unknown>
  spoil(data)
  await route.fulfill({ contentType: 'application/json', body: JSON.stringify(data) })
}

const FAILURES = [
  {
    name: 'a server error',
    play: (route: Route) => route.fulfill({ status: 500, body: 'no' }),
    ko: ['자료를 불러오지 못했습니다', '서버에 문제가 생겼습니다(500).', '/data/kr-sovereign-1/benchmarks.json'],
    en: ['The data could not be loaded', 'The server has a problem of its own (500).'],
  },
  {
    name: 'text that is no JSON',
    play: json('{"schemaVersion": 1, oops}'),
    ko: ['받은 파일을 읽을 수 없습니다', 'JSON 문법에 맞지 않습니다.'],
    en: ['The file received cannot be read', 'It does not follow the syntax of JSON.'],
  },
  {
    name: 'a file of another shape',
    play: spoiled((data) => {
      data.sources = [['<img src=x onerror=alert(1)>']]
    }),
    ko: ['자료에 잘못된 곳이 있습니다', 'sources', '와야 할 것'],
    en: ['There are mistakes in the data', 'sources', 'expected'],
  },
  {
    name: 'a format newer than the page',
    play: spoiled((data) => {
      data.schemaVersion = 99
    }),
    ko: ['자료가 이 화면보다 새롭습니다', '99판'],
    en: ['The data is newer than this page', 'data 99'],
  },
  {
    name: 'a server out of reach',
    play: (route: Route) => route.abort('connectionrefused'),
    ko: ['자료를 불러오지 못했습니다', '서버가 응답하지 않습니다.'],
    en: ['The data could not be loaded', 'The server does not answer'],
  },
] as const

const problem = (page: Page) => page.getByRole('alert')

for (const [i, failure] of FAILURES.entries()) {
  const language = LANGUAGES[i % 2] ?? 'ko'

  test(`${failure.name} is explained, and trying again works once it is over (${language})`, async ({ page }) => {
    await keepLanguage(page, language)
    await page.route(FILE, failure.play)
    await page.goto('./')
    for (const text of failure[language]) await expect(problem(page)).toContainText(text)
    await page.unroute(FILE)
    await problem(page)
      .getByRole('button', { name: { ko: '다시 시도', en: 'Try again' }[language] })
      .click()
    await expect(sentence(page)).toHaveText(DEFAULT?.[language] ?? '')
    await expect(problem(page)).toHaveCount(0)
  })
}

test('a stage that does not load says so, and the way back is open', async ({ page, context }) => {
  await open(page)
  await page.route('**/data/kr-sovereign-2/*.json', (route) => route.fulfill({ status: 503, body: '' }))
  await page.getByRole('combobox', { name: '대회·단계' }).selectOption({ label: '2차 단계평가' })
  await expect(problem(page)).toContainText('(503)')
  await page.unroute('**/data/kr-sovereign-2/*.json')
  await problem(page).getByRole('button', { name: '다시 시도' }).click()
  await expect(page.getByRole('list', { name: '팀별 예측' })).toContainText('모티프테크놀로지스')
  await expect(problem(page)).toHaveCount(0)

  // What was loaded once stays at hand without a network.
  await context.setOffline(true)
  await page.goBack()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  await context.setOffline(false)
})

test('a failing stage leaves the way back to the one before', async ({ page }) => {
  await open(page)
  await page.route('**/data/kr-sovereign-2/*.json', (route) => route.fulfill({ status: 404, body: '' }))
  await page.getByRole('combobox', { name: '대회·단계' }).selectOption({ label: '2차 단계평가' })
  await expect(problem(page)).toContainText('(404)')
  await problem(page).getByRole('button', { name: '실행 취소' }).click()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  await expect(problem(page)).toHaveCount(0)
})

test('a link to data that was never released offers the newest', async ({ page }) => {
  await keepLanguage(page, 'ko')
  await page.goto('./?v=1&c=kr-sovereign-1&d=2020-01-01&rules=lenient')
  await expect(problem(page)).toContainText('찾는 자료 버전이 없습니다')
  await expect(problem(page)).toContainText('2026-11-23')
  await problem(page)
    .getByRole('button', { name: /새로운 자료|최신/ })
    .click()
  await expect(sentence(page)).toHaveText('NC AI가 점수에서 탈락한다.')
})

test('a link to a stage that does not exist offers those that do', async ({ page }) => {
  await keepLanguage(page, 'ko')
  await page.goto('./?v=1&c=no-such-stage')
  await expect(problem(page)).toContainText('no-such-stage')
  await problem(page)
    .getByRole('button', { name: /kr-sovereign-1/ })
    .click()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
})
