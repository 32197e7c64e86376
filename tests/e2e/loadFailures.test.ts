import type { Page, Route } from '@playwright/test'
import { withHostileText } from '../../mocks/hostileText.ts'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { expect, keepLanguage, LANGUAGES, open, overflow, sentence, test } from './page.ts'
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

/** A stage of which nothing has been published yet. */
function withoutFacts(data: Record<string, unknown>): void {
  const { competition, benchmarks } = data as unknown as {
    competition: { pillars: { published: unknown[]; mean: unknown }[]; actual: unknown }
    benchmarks: { scores: unknown[] }[]
  }
  for (const pillar of competition.pillars) Object.assign(pillar, { published: [], mean: null })
  competition.actual = null
  for (const benchmark of benchmarks) benchmark.scores = []
  Object.assign(data, { alsoReported: [], pillarParts: [], models: [], reports: [] })
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
    ko: ['자료에 잘못된 곳이 있습니다', 'sources', '필요한 값'],
    en: ['There are mistakes in the data', 'sources', 'expected'],
  },
  {
    name: 'a format newer than the page',
    play: spoiled((data) => {
      data.schemaVersion = 99
    }),
    ko: ['자료가 이 화면보다 새롭습니다', '자료 버전 99'],
    en: ['The data is newer than this page', 'data 99'],
  },
  {
    name: 'a server out of reach',
    play: (route: Route) => route.abort('connectionrefused'),
    ko: ['자료를 불러오지 못했습니다', '서버가 응답하지 않습니다.'],
    en: ['The data could not be loaded', 'The server does not answer'],
  },
  {
    name: 'a file that breaks off',
    play: json('{"schemaVersion": 1, "dataVersion": "2026'),
    ko: ['받은 파일이 온전하지 않습니다', '41바이트에서 파일이 끊겼습니다.'],
    en: ['The file received is incomplete', 'The file breaks off after 41 bytes.'],
  },
  {
    name: 'a web page in place of the data',
    play: (route: Route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>No</title>' }),
    ko: ['받은 파일을 읽을 수 없습니다', '서버가 알린 형식: text/html'],
    en: ['The file received cannot be read', 'The server calls it text/html'],
  },
  {
    name: 'a server that points elsewhere',
    play: (route: Route) => route.fulfill({ status: 302, headers: { location: '/elsewhere.json' }, body: '' }),
    ko: ['자료를 불러오지 못했습니다', '넘겨진 주소는 따라가지 않습니다'],
    en: ['The data could not be loaded', 'redirects are not followed'],
  },
  {
    name: 'a file beyond the limit',
    play: json(`{"schemaVersion": 1${' '.repeat(6 * 1024 * 1024)}}`),
    ko: ['받은 파일을 쓸 수 없습니다', '한도 5MiB보다 커서'],
    en: ['The file received cannot be used', 'larger than the limit of 5 MiB'],
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
  await page.getByRole('combobox', { name: '사업·단계' }).selectOption({ label: '2차 단계평가' })
  await expect(problem(page)).toContainText('(503)')
  await page.unroute('**/data/kr-sovereign-2/*.json')
  await problem(page).getByRole('button', { name: '다시 시도' }).click()
  await expect(page.getByRole('table', { name: /^판정표/ })).toContainText('모티프테크놀로지스')
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
  await page.getByRole('combobox', { name: '사업·단계' }).selectOption({ label: '2차 단계평가' })
  await expect(problem(page)).toContainText('(404)')
  // The stage before stays on screen and says that it does; its controls rest.
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  await expect(problem(page)).toContainText('마지막으로 제대로 받은 1차 단계평가의 화면입니다')
  await expect(page.locator('[inert] #board')).toHaveCount(1)
  await problem(page).getByRole('button', { name: '1차 단계평가 계속 보기' }).click()
  await expect(page.locator('[inert] #board')).toHaveCount(0)
  await expect(problem(page)).toHaveCount(0)
})

test('a link to data that was never released offers the newest', async ({ page }) => {
  await keepLanguage(page, 'ko')
  await page.goto('./?v=1&c=kr-sovereign-1&d=2020-01-01&rules=lenient')
  await expect(problem(page)).toContainText('찾는 자료 버전이 없습니다')
  await expect(problem(page)).toContainText(DATA_VERSION)
  await problem(page)
    .getByRole('button', { name: /새로운 자료|최신/ })
    .click()
  await expect(sentence(page)).toHaveText('NC AI가 점수로 탈락한다.')
})

test('a link to a stage that does not exist offers those that do', async ({ page }) => {
  await keepLanguage(page, 'ko')
  await page.goto('./?v=1&c=no-such-stage')
  await expect(problem(page)).toContainText('no-such-stage')
  await problem(page)
    .getByRole('button', { name: /1차 단계평가/ })
    .click()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
})

test('a slow server is waited for with a word, and the page comes when the data does', async ({ page }) => {
  await keepLanguage(page, 'ko')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(FILE, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  await expect(page.getByRole('status').filter({ hasText: '자료를 불러오는 중' })).toBeVisible()
  release()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
})

test('without a network the page says so, and comes once there is one', async ({ page, context }) => {
  await keepLanguage(page, 'en')
  let isGone = false
  await page.route(FILE, async (route) => {
    if (!isGone) await context.setOffline(true)
    isGone = true
    await route.abort('internetdisconnected')
  })
  await page.goto('./')
  await expect(problem(page)).toContainText('There is no network connection.')
  await page.unroute(FILE)
  await context.setOffline(false)
  await expect(async () => {
    // The page may come by itself and take the button away at any moment.
    const again = problem(page).getByRole('button', { name: 'Try again' })
    if (await again.isVisible()) await again.click({ timeout: 1000 })
    await expect(sentence(page)).toHaveText(DEFAULT?.en ?? '', { timeout: 2000 })
  }).toPass({ timeout: 20_000 })
})

for (const language of LANGUAGES) {
  test(`data without a single fact is said to be empty, and nothing is made up (${language})`, async ({ page }) => {
    await keepLanguage(page, language)
    await page.route(FILE, spoiled(withoutFacts))
    await page.goto('./')
    const says = {
      ko: '계산할 벤치마크가 남지 않아 점수로는 탈락 팀을 가릴 수 없다. 독자성 기준으로는 네이버클라우드가 탈락한다.',
      en: 'No benchmark is left, so scores cannot tell the teams apart. Naver Cloud is eliminated on independence.',
    }[language]
    await expect(sentence(page)).toHaveText(says)
    await expect(page.locator('body')).not.toContainText(/NaN|undefined|Infinity/)
    expect(await overflow(page)).toBe(0)
  })
}

test('data that the build brought along is known by its digest; newer data in its place is checked by the schema', async ({
  page,
}) => {
  const checks: string[] = []
  page.on('request', (request) => {
    if (/checkFile-.*\.js$/.test(request.url())) checks.push(request.url())
  })
  await open(page)
  expect(checks).toEqual([])
  await page.route(
    FILE,
    spoiled((data) => {
      const { teams } = data.competition as { teams: { id: string; name: { ko: string } }[] }
      for (const team of teams) if (team.id === 'ncai') team.name.ko = '새 이름'
    }),
  )
  await page.reload()
  await expect(sentence(page)).toContainText('새 이름')
  expect(checks).toHaveLength(1)
})

test('hostile text in the data stays text', async ({ page }) => {
  await keepLanguage(page, 'en')
  await page.route('**/data/**/*.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify(withHostileText(await response.json())),
    })
  })
  await page.goto('./')
  await expect(sentence(page)).toContainText('<img src=x')
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hostile'))).toBeUndefined()
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  expect(await overflow(page)).toBe(0)
})
