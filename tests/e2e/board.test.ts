import type { Locator, Page } from '@playwright/test'
import { points } from '#i18n/format.ts'
import { BUNDLED_DATA } from '../../scripts/headless/dataFolder.ts'
import { evaluateLink } from '../../scripts/headless/evaluateLink.ts'
import {
  cell,
  expect,
  expectShare,
  head,
  heads,
  LANGUAGES,
  type Language,
  open,
  openMore,
  overflow,
  query,
  read,
  reading,
  row,
  sentence,
  test,
  totals,
} from './page.ts'

/** Counts what a newcomer has to press. To choose from a menu is to open it and to press one of its lines. */
function newcomer() {
  let presses = 0
  return {
    press: async (target: Locator) => {
      presses++
      await target.click()
    },
    choose: async (menu: Locator, line: string) => {
      presses += 2
      await menu.selectOption({ label: line })
    },
    presses: () => presses,
  }
}

const WORDS = {
  ko: {
    only: (name: string) => `${name}만 계산`,
    too: (name: string) => `${name}도 함께 계산`,
    back: (name: string) => `${name}만 계산하기 전으로`,
    maths: '수학',
    coding: '코딩·에이전트',
    korean: '한국어',
    strict: '엄격',
    missing: '빈칸 처리',
    zero: '0점',
    naver: '네이버클라우드',
    skt: 'SK텔레콤',
    naverLast: '네이버클라우드가 점수와 독자성 기준 모두에서 탈락한다.',
    strictSays: 'NC AI가 점수로, SK텔레콤·업스테이지·네이버클라우드가 독자성 기준 미달로 탈락한다.',
    upstage: /57\.6% 업스테이지/,
    kinds: /자체 1\s*제3자 4\s*채움 8/,
    filled: '채움',
    vision: '비전 인코더',
    saidBy: '네이버클라우드, 2026-01-05',
    gateOf: (team: string) => `${team} 독자성`,
    assume: '미달로 가정',
    assumed: '가정: 미달',
    assumeSays: 'NC AI가 점수로, SK텔레콤과 네이버클라우드가 독자성 기준 미달로 탈락한다.',
    decides: '무엇이 최하위를 가르나',
    rowsFilled: '채운 값',
  },
  en: {
    only: (name: string) => `Count ${name} only`,
    too: (name: string) => `Count ${name} too`,
    back: (name: string) => `Back to the weights before ${name} only`,
    maths: 'Maths',
    coding: 'Coding & agents',
    korean: 'Korean',
    strict: 'Strict',
    missing: 'Missing values',
    zero: 'zero',
    naver: 'Naver Cloud',
    skt: 'SK Telecom',
    naverLast: 'Naver Cloud is eliminated on both score and independence.',
    strictSays: 'NC AI is eliminated on score and SK Telecom, Upstage and Naver Cloud on independence.',
    upstage: /57\.6% Upstage/,
    kinds: /own 1\s*third party 4\s*filled 8/,
    filled: 'filled',
    vision: 'Vision encoder',
    saidBy: 'Naver Cloud, 2026-01-05',
    gateOf: (team: string) => `${team}, independence`,
    assume: 'Assume it fails',
    assumed: 'assumed to fail',
    assumeSays: 'NC AI is eliminated on score and SK Telecom and Naver Cloud on independence.',
    decides: 'What decides last place',
    rowsFilled: 'partly filled',
  },
} as const

const MATHS = ['AIME 2025', 'HRM8K']
const CODING = ['LiveCodeBench', 'τ²-Telecom']
const KOREAN = ['KMMLU-Pro', 'CLIcK', 'KoBALT']

const MATHS_IDS = ['aime25', 'hrm8k']
const FIELD =
  'mmlu_pro gpqa_diamond hle aime25 hrm8k lcb_v6 tau2_telecom ifbench ifeval aa_lcr kmmlu_pro click kobalt'.split(' ')

/** The part of a link that gives these benchmarks all weight. */
const weights = (ids: readonly string[]) => FIELD.map((id) => `${id}*${ids.includes(id) ? 10 : 0}`).join('_')

/** The totals that the command line gives for a link, the best first, as the heads write them. */
const byCommand = (link: string) =>
  [...evaluateLink(link, BUNDLED_DATA).ranking].map(({ total }) => (total === null ? '–' : points(total)))

const figures = async (page: Page) => (await totals(page)).map((text) => text.split(' ').at(-1))

type Errand = {
  readonly name: string
  readonly presses: number
  readonly run: (page: Page, visitor: ReturnType<typeof newcomer>, words: (typeof WORDS)[Language]) => Promise<void>
}

const ERRANDS: readonly Errand[] = [
  {
    name: 'only maths, and the way back',
    presses: 1,
    run: async (page, visitor, words) => {
      await visitor.press(page.getByRole('button', { name: words.only(words.maths), exact: true }))
      for (const name of MATHS) await expectShare(page, name, '50.0%')
      await expectShare(page, 'KoBALT', '0.0%')
      await expect(sentence(page)).toHaveText(words.naverLast)
      expect(await figures(page)).toEqual(byCommand(`?w=${weights(MATHS_IDS)}`))
      await page.getByRole('button', { name: words.back(words.maths), exact: true }).click()
      await expectShare(page, 'KoBALT', '7.7%')
      await expect.poll(() => query(page)).toEqual({})
    },
  },
  {
    name: 'only maths and code, where Naver Cloud is last by score',
    presses: 2,
    run: async (page, visitor, words) => {
      await visitor.press(page.getByRole('button', { name: words.only(words.maths), exact: true }))
      await visitor.press(page.getByRole('button', { name: words.too(words.coding), exact: true }))
      for (const name of [...MATHS, ...CODING]) await expectShare(page, name, '25.0%')
      await expect(sentence(page)).toHaveText(words.naverLast)
      await expect(heads(page).last()).toContainText(words.naver)
    },
  },
  {
    name: 'Korean only',
    presses: 1,
    run: async (page, visitor, words) => {
      await visitor.press(page.getByRole('button', { name: words.only(words.korean), exact: true }))
      for (const name of KOREAN) await expectShare(page, name, '33.3%')
      await expectShare(page, 'AIME 2025', '0.0%')
    },
  },
  {
    name: 'strict',
    presses: 1,
    run: async (page, visitor, words) => {
      await visitor.press(page.locator('label').filter({ has: reading(page, words.strict) }))
      await expect(sentence(page)).toHaveText(words.strictSays)
    },
  },
  {
    name: 'gaps as zero',
    presses: 2,
    run: async (page, visitor, words) => {
      await visitor.choose(page.getByRole('combobox', { name: words.missing, exact: true }), words.zero)
      await expect(sentence(page)).toHaveText(words.naverLast)
      expect(await figures(page)).toEqual(['72.15', '65.77', '63.43', '40.03', '20.74'])
    },
  },
  {
    name: 'assume that SK Telecom fails, and one undo',
    presses: 2,
    run: async (page, visitor, words) => {
      await visitor.press(page.getByRole('button', { name: new RegExp(`^${words.gateOf(words.skt)}`) }))
      await visitor.press(page.getByRole('button', { name: words.assume, exact: true }))
      await expect(sentence(page)).toHaveText(words.assumeSays)
      await expect(head(page, words.skt)).toContainText(words.assumed)
      await expect.poll(() => query(page)).toEqual({ assume: 'skt.fail' })
      await page.keyboard.press('Control+z')
      await expect.poll(() => query(page)).toEqual({})
      await page.keyboard.press('Escape')
    },
  },
  {
    name: 'when would Upstage be eliminated',
    presses: 0,
    run: async (page, _, words) => {
      await expect(row(page, 'LiveCodeBench')).toContainText(words.upstage)
      await expect(row(page, 'LiveCodeBench')).toBeInViewport({ ratio: 1 })
    },
  },
  {
    name: 'Naver Cloud’s missing scores: counted above its column, marked in it',
    presses: 0,
    run: async (page, _, words) => {
      await expect(page.getByRole('cell', { name: words.kinds })).toBeInViewport({ ratio: 1 })
      const filled = page.getByRole('button', { name: new RegExp(`^${words.naver}, .*, ${words.filled}$`) })
      await expect(filled).toHaveCount(8)
    },
  },
  {
    name: 'what decides the last place: row by row, summing to the difference of the totals',
    presses: 0,
    run: async (page, _, words) => {
      await expect(page.getByRole('columnheader').filter({ hasText: words.decides })).toBeInViewport({ ratio: 1 })
      await expect(row(page, 'AIME 2025')).toContainText('+1.73')
      await expect(page.getByRole('row').filter({ hasText: words.rowsFilled }).last()).toContainText('−2.26')
    },
  },
  {
    name: 'whose word fails Naver Cloud’s vision encoder: read without a press, opened with one',
    presses: 1,
    run: async (page, visitor, words) => {
      const vision = page.getByRole('row').filter({ has: cell(page, words.naver, words.vision) })
      await expect(vision).toContainText(words.saidBy)
      await expect(vision).toBeInViewport({ ratio: 1 })
      expect(visitor.presses()).toBe(0)
      await visitor.press(cell(page, words.naver, words.vision))
      const opened = page.getByRole('region', { name: `${words.naver} · ${words.vision}` })
      await expect(opened.getByRole('link').first()).toBeVisible()
      await page.keyboard.press('Escape')
    },
  },
]

for (const language of LANGUAGES) {
  // Each errand is one of the board, not of its words: every second one in English.
  const errands = ERRANDS.filter((_, i) => LANGUAGES[i % 2] === language)

  test(`a newcomer’s errands, one after the other, each within its presses (${language})`, async ({ page }) => {
    await open(page, '', language)
    for (const { name, presses, run } of errands) {
      await test.step(`${name}: ${presses}`, async () => {
        const visitor = newcomer()
        await run(page, visitor, WORDS[language])
        expect(visitor.presses()).toBe(presses)
      })
      await openMore(page, { ko: '초기화', en: 'Reset' }[language])
      await expect.poll(() => query(page)).toEqual({})
    }
  })
}

/** The names of those elements that are not wholly on the first screen. */
const outside = (part: Locator): Promise<string[]> =>
  part.evaluateAll((all) =>
    all
      .filter((one) => {
        const { top, bottom, left, right, height } = one.getBoundingClientRect()
        return height === 0 || top < 0 || bottom > innerHeight || left < 0 || right > innerWidth
      })
      .map((one) => one.getAttribute('aria-label') ?? one.textContent ?? ''),
  )

const SIZES = [
  { width: 1440, height: 900, rows: 13 },
  { width: 1280, height: 720, rows: 10 },
  { width: 1024, height: 768, rows: 10 },
  { width: 390, height: 844, rows: 2 },
] as const

for (const language of LANGUAGES) {
  test(`heads, readings and rows are in sight without scrolling at every size, on the first visit and the second (${language})`, async ({
    page,
  }) => {
    const readings = page.locator('label').filter({ has: page.getByRole('radio') })
    const names = page.locator('[data-weight]')
    await open(page, '', language)
    for (const { width, height, rows } of SIZES) {
      await test.step(`${width} × ${height}`, async () => {
        await page.setViewportSize({ width, height })
        await expect(sentence(page)).toBeInViewport({ ratio: 1 })
        await expect(heads(page)).toHaveCount(5)
        await expect(readings).toHaveCount(4)
        await expect(names).toHaveCount(13)
        expect(await outside(heads(page))).toEqual([])
        expect(await outside(readings)).toEqual([])
        expect(13 - (await outside(names)).length).toBeGreaterThanOrEqual(rows)
        const heights = await names.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
        expect(await overflow(page)).toBe(0)
      })
    }
    if (language === 'ko') {
      // On a telephone each head says what becomes of its team.
      await expect(heads(page)).toContainText(['생존', '생존', '생존', '독자성 탈락', '점수 탈락'])
      await read(page, '엄격')
      await expect(heads(page)).toContainText(['생존', '독자성 탈락', '독자성 탈락', '독자성 탈락', '점수 탈락'])
      await read(page, '당국 기준')
    }
    await page.setViewportSize(SIZES[0])
    for (const visit of ['first', 'second']) {
      await test.step(visit, async () => {
        const sliders = names.getByRole('slider')
        await expect(sliders).toHaveCount(13)
        expect(await outside(sliders)).toEqual([])
        const cut = page.getByText({ ko: '점수 컷라인', en: 'score cut' }[language], { exact: true })
        await expect(cut).toBeInViewport({ ratio: 1 })
        // The letters are the page's own.
        await expect
          .poll(() =>
            page.evaluate(() => [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family)),
          )
          .toContain('Pretendard Variable')
      })
      await page.reload()
      await expect(sentence(page)).not.toBeEmpty()
    }
  })
}
