import type { Page, Route } from '@playwright/test'
import { withHostileText } from '../../mocks/hostileText.ts'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { expect, keepLanguage, open, overflow, sentence, test } from './page.ts'
import { VERDICTS } from './verdicts.ts'

test.use({ failingFiles: true })

const FILE = '**/data/kr-sovereign-1/benchmarks.json'
const OTHER_FILE = '**/data/kr-sovereign-2/benchmarks.json'
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

/** One of each kind that the browser itself has a part in; `loadProblem.test.tsx` has them all, in both languages. */
const FAILURES: readonly {
  readonly name: string
  readonly play: (route: Route) => Promise<void>
  readonly why: string
}[] = [
  { name: 'a missing file', play: (route) => route.fulfill({ status: 404, body: '' }), why: '(404)' },
  {
    name: 'a file of another shape',
    play: spoiled((data) => {
      data.sources = [['<img src=x onerror=alert(1)>']]
    }),
    why: '자료에 잘못된 곳이 있습니다',
  },
  {
    name: 'a server that points elsewhere',
    play: (route) => route.fulfill({ status: 302, headers: { location: '/elsewhere.json' }, body: '' }),
    why: '넘겨진 주소는 따라가지 않습니다',
  },
  {
    name: 'a file beyond the limit',
    play: json(`{"schemaVersion": 1${' '.repeat(6 * 1024 * 1024)}}`),
    why: '한도 5MiB보다 커서',
  },
  {
    name: 'a server out of reach',
    play: (route) => route.abort('connectionrefused'),
    why: '서버가 응답하지 않습니다.',
  },
]

const problem = (page: Page) => page.getByRole('alert')

test('a stage that does not load says why, and the one before stays in sight and at hand', async ({
  page,
  context,
}) => {
  await open(page)
  const stage = page.getByRole('combobox', { name: '사업·단계' })
  const inert = page.locator('[inert] #board')
  for (const { name, play, why } of FAILURES) {
    await test.step(name, async () => {
      await page.route(OTHER_FILE, play)
      await stage.selectOption({ label: '2차 단계평가' })
      await expect(problem(page)).toContainText(why)
      // Its controls rest.
      await expect(problem(page)).toContainText('마지막으로 제대로 받은 1차 단계평가의 화면입니다')
      await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
      await expect(inert).toHaveCount(1)
      await problem(page).getByRole('button', { name: '1차 단계평가 계속 보기' }).click()
      await expect(inert).toHaveCount(0)
      await expect(problem(page)).toHaveCount(0)
      await page.unroute(OTHER_FILE)
    })
  }

  await test.step('no network at all, until there is one again', async () => {
    await context.setOffline(true)
    await stage.selectOption({ label: '2차 단계평가' })
    await expect(problem(page)).toContainText('인터넷에 연결되어 있지 않습니다.')
    await context.setOffline(false)
    await expect(page.getByRole('table', { name: /^판정표/ })).toContainText('모티프테크놀로지스')
    await expect(problem(page)).toHaveCount(0)
  })

  // What was loaded once stays at hand without a network.
  await context.setOffline(true)
  await page.goBack()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
})

test('a first visit by an old link, on a slow server that then fails, comes to its verdict in the end', async ({
  page,
}) => {
  await keepLanguage(page, 'ko')
  await page.goto('./?v=1&c=kr-sovereign-1&d=2020-01-01&rules=lenient')
  await expect(problem(page)).toContainText('찾는 자료 버전이 없습니다')
  await expect(problem(page)).toContainText(DATA_VERSION)

  let fail = () => {}
  const held = new Promise<void>((resolve) => {
    fail = resolve
  })
  await page.route(FILE, async (route) => {
    await held
    await route.fulfill({ status: 404, body: '' })
  })
  await problem(page)
    .getByRole('button', { name: /새로운 자료|최신/ })
    .click()
  await expect(page.getByRole('status').filter({ hasText: '자료를 불러오는 중' })).toBeVisible()
  fail()
  await expect(problem(page)).toContainText('/data/kr-sovereign-1/benchmarks.json')
  await page.unroute(FILE)
  await problem(page).getByRole('button', { name: '다시 시도' }).click()
  await expect(sentence(page)).toHaveText('NC AI가 점수로 탈락한다.')
  await expect(problem(page)).toHaveCount(0)
})

test('data without a single fact is said to be empty in both languages, and nothing is made up', async ({ page }) => {
  await keepLanguage(page, 'ko')
  await page.route(FILE, spoiled(withoutFacts))
  await page.goto('./')
  const isEmpty = async (says: string) => {
    await expect(sentence(page)).toHaveText(says)
    await expect(page.locator('body')).not.toContainText(/NaN|undefined|Infinity/)
    expect(await overflow(page)).toBe(0)
  }
  await isEmpty(
    '계산할 벤치마크가 남지 않아 점수로는 탈락 팀을 가릴 수 없다. 독자성 기준으로는 네이버클라우드가 탈락한다.',
  )
  await page.getByRole('button', { name: 'English' }).click()
  await isEmpty(
    'No benchmark is left, so scores cannot tell the teams apart. Naver Cloud is eliminated on independence.',
  )
})

test('data that the build brought along is known by its digest; other data in its place is checked by the schema, and hostile text in it stays text', async ({
  page,
}) => {
  const checks: string[] = []
  page.on('request', (request) => {
    if (/checkFile-.*\.js$/.test(request.url())) checks.push(request.url())
  })
  await open(page, '', 'en')
  expect(checks).toEqual([])
  await page.route('**/data/**/*.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      contentType: 'application/json',
      body: JSON.stringify(withHostileText(await response.json())),
    })
  })
  await page.reload()
  await expect(sentence(page)).toContainText('<img src=x')
  expect(checks).toHaveLength(1)
  expect(await page.evaluate(() => Reflect.get(globalThis, 'hostile'))).toBeUndefined()
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  expect(await overflow(page)).toBe(0)
})
