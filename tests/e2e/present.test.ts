import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { hostOf } from '../../scripts/preview/host.ts'
import { servePreviews } from '../../scripts/preview/serve.ts'
import { findBrowser } from '../../scripts/setup/findBrowser.cjs'
import { kept } from './offline.ts'
import { drawFewer, expect, heads, type Language, open, query, sentence, stored, test } from './page.ts'

test.use({ serviceWorkers: 'allow' })

const WORDS = {
  ko: {
    present: '발표',
    titles: [
      '결정 전날, 점수만 보면',
      '전날, 엄격한 기준으로 보면',
      '전날, 완화한 기준으로 보면',
      '실제로 일어난 일',
      '무엇이 네이버클라우드를 살렸을까',
      '무엇이 NC AI를 살렸을까',
    ],
    says: [
      'NC AI가 점수로 탈락한다.',
      'NC AI가 점수로, SK텔레콤·업스테이지·네이버클라우드가 독자성 기준 미달로 탈락한다.',
      'NC AI가 점수로 탈락한다.',
      '2026-01-15, NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락했다.',
      /^.+ 네이버클라우드가 살아남습니다\.$/,
      /^비중을 \d+\.\d%p만 옮기면 NC AI가 살아남는다\.$/,
    ],
    announce: /6장 가운데 2장\. 전날, 엄격한 기준으로 보면\. NC AI가/,
    agrees: '이 시나리오의 결과와 같다.',
    disclaimer: '시나리오이며 기업에 대한 판정이 아닙니다.',
    over: '발표가 끝났습니다',
  },
  en: {
    present: 'Present',
    titles: [
      'The day before, on scores alone',
      'The day before, under the strict rules',
      'The day before, under the lenient rules',
      'What really happened',
      'What would have saved Naver Cloud?',
      'What would have saved NC AI?',
    ],
    says: [
      'NC AI is eliminated on score.',
      'NC AI is eliminated on score and SK Telecom, Upstage and Naver Cloud on independence.',
      'NC AI is eliminated on score.',
      'On 2026-01-15, NC AI was eliminated on score and Naver Cloud on independence.',
      /^Naver Cloud survives if .+\.$/,
      /^Moving \d+\.\d percentage points of weight saves NC AI\.$/,
    ],
    announce: /Slide 2 of 6\. The day before, under the strict rules\. NC AI is/,
    agrees: 'This scenario comes to the same result.',
    disclaimer: 'A scenario, not a verdict on any company.',
    over: 'The presentation is over',
  },
} as const

const slide = (page: Page) => page.locator('[data-slide]')
/** Said once a slide stands: from then on the keys are heard. */
const announced = (page: Page, at: number, count: number) =>
  expect(page.getByRole('status').filter({ hasText: `${count}장 가운데 ${at}장` })).toHaveCount(1)
const headline = (page: Page) => slide(page).getByRole('heading', { level: 1 })

/** The smallest screens of halls. */
const PROJECTORS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
] as const

/** From slide to slide to the end: each says what it should, and nothing of it is cut off. */
async function walkStory(page: Page, language: Language): Promise<void> {
  const words = WORDS[language]
  for (const [i, says] of words.says.entries()) {
    await expect(slide(page)).toContainText(words.titles[i] ?? '')
    await expect(headline(page)).toHaveText(says)
    await expect(slide(page)).toContainText(words.disclaimer)
    // Nothing of a slide without a list of other ways is cut off or hidden under the bar.
    for (const size of i < 3 ? PROJECTORS : []) {
      await page.setViewportSize(size)
      const hidden = () => slide(page).evaluate((frame) => frame.scrollHeight - frame.clientHeight)
      await expect.poll(hidden, `slide ${i + 1} at ${size.width}`).toBeLessThanOrEqual(1)
    }
    if (i === 3) await expect(slide(page).locator('footer')).toContainText(words.agrees)
    if (i === 1) await expect(page.getByRole('status').filter({ hasText: words.announce })).toHaveCount(1)
    if (i < words.says.length - 1) await page.keyboard.press(['PageDown', 'ArrowRight', 'Space'][i % 3] ?? 'PageDown')
  }
  expect(query(page)).toMatchObject({ present: 'story', slide: '6' })
}

test('the story is told to its end without a network, by keyboard alone, in either language', async ({
  page,
  context,
}) => {
  const words = WORDS.ko
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page)
  await kept(page)
  await context.setOffline(true)
  await page.reload()
  await expect(sentence(page)).not.toBeEmpty()
  const own = [page.url(), await stored(page)]

  const tool = page.getByRole('button', { name: words.present, exact: true })
  await tool.focus()
  await page.keyboard.press('Enter')
  // The first deck of the choice has the focus: it is the story.
  await expect(page.getByRole('region', { name: words.present }).getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Enter')

  await expect(slide(page)).toContainText('받아 둔 사본')
  await walkStory(page, 'ko')
  // In front of an audience a reload comes back to where it was.
  await page.reload()
  await expect(headline(page)).toHaveText(words.says[5])
  await expect(page.getByRole('status').filter({ hasText: words.titles[5] })).toHaveCount(1)

  await page.keyboard.press('Home')
  await expect(headline(page)).toHaveText(words.says[0])
  await page.getByRole('region', { name: words.present }).getByRole('button', { name: 'English' }).click()
  await walkStory(page, 'en')
  await page.keyboard.press('Home')
  await page.getByRole('region', { name: WORDS.en.present }).getByRole('button', { name: '한국어' }).click()
  await expect(headline(page)).toHaveText(words.says[0])
  await page.keyboard.press('b')
  await expect(page.locator('[data-black]')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-black]')).toHaveCount(0)
  await expect(headline(page)).toHaveText(words.says[1])
  await page.keyboard.press('Escape')
  await expect(slide(page)).toHaveCount(0)
  expect([page.url(), await stored(page)]).toEqual(own)
})

test('a link that asks for kept scenarios where none is kept offers the choice instead', async ({ page }) => {
  await page.goto('./?present=own')
  await expect(page.getByRole('heading', { level: 1, name: '무엇을 발표할까요' })).toBeVisible()
  await expect(page.getByRole('button', { name: '저장한 시나리오' })).toBeDisabled()
})

test('what is tried on a slide stays on its copy, needs the lock undone first, and leaving gives the focus back', async ({
  page,
}) => {
  await open(page)
  const button = page.getByRole('button', { name: WORDS.ko.present, exact: true })
  await button.click()
  const first = page.getByRole('region', { name: WORDS.ko.present }).getByRole('listitem').getByRole('button').first()
  await expect(first).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await button.click()
  await first.click()
  await announced(page, 1, 6)
  const before = await stored(page)
  await page.keyboard.press('PageDown')
  const strict = slide(page).getByRole('radio', { name: '엄격' })
  const slider = slide(page).getByRole('slider').first()
  // Out of reach of pointer and keyboard, the whole board.
  const locked = slide(page)
    .locator('[inert]')
    .filter({ has: page.getByRole('slider') })
  await expect(locked).toHaveCount(1)

  await page.keyboard.press('l')
  await expect(locked).toHaveCount(0)
  await strict.focus()
  await page.keyboard.press('ArrowRight')
  await expect(headline(page)).toHaveText('NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.')
  await slider.focus()
  const share = await slider.inputValue()
  await page.keyboard.press('ArrowRight')
  await expect(slider).not.toHaveValue(share)
  await expect(slide(page).getByText('바꿔 본 값입니다')).toBeVisible()

  // A clicker moves on from the slider too, and the lock is back.
  await page.keyboard.press('PageDown')
  await expect(headline(page)).toHaveText(WORDS.ko.says[2])
  await expect(locked).toHaveCount(1)
  await page.keyboard.press('PageUp')
  await expect(slide(page).getByText('바꿔 본 값입니다')).toBeVisible()
  await slide(page).getByRole('button', { name: '원래대로' }).click()
  await expect(headline(page)).toHaveText(WORDS.ko.says[1])

  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.',
  )
  await expect(page.getByRole('button', { name: '실행 취소' })).toBeDisabled()
  expect(await stored(page)).toBe(before)
  expect(query(page)).toEqual({})
})

test('the notes stand in a second window that follows and leads', async ({ page, context }) => {
  await open(page, '?present=story')
  await announced(page, 1, 6)
  const opening = context.waitForEvent('page')
  await page.keyboard.press('n')
  const notes = await opening
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(WORDS.ko.titles[0])
  await expect(notes.getByText(`다음: ${WORDS.ko.titles[1]}`)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(WORDS.ko.titles[1])
  await expect(notes.getByText('앞 장과 달라진 것', { exact: false })).toContainText('SK텔레콤 생존 → 탈락')
  await notes.keyboard.press('PageDown')
  await expect(headline(page)).toHaveText(WORDS.ko.says[2])
  await page.getByRole('region', { name: '발표' }).getByRole('button', { name: 'English' }).click()
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(WORDS.en.titles[2])
  await expect(notes.getByRole('button', { name: 'Next' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(notes.getByRole('status')).toContainText(WORDS.en.over)
})

test('compared scenarios become slides by one press, and their link opens the slides', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?v=1&at=2026-01-14&cmp=now&cmp=v.1+at.2026-01-14+rules.lenient+missing.zero')
  const against = 'A 지금 화면에서 바꾼 것: 빈칸 처리: 공개된 값의 평균 → 0점'
  await page.locator('#compare').getByRole('button', { name: '바로 발표를 여는 링크 복사' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.locator('#compare').getByRole('button', { name: '슬라이드 2장으로 발표' }).click()
  await expect(slide(page)).toContainText('지금 화면')
  await page.keyboard.press('PageDown')
  await expect(slide(page)).toContainText('B 완화 · 2026-01-14 · 빈칸 처리: 공개된 값의 평균 → 0점')
  await expect(slide(page)).toContainText(against)
  expect(query(page)).toMatchObject({ present: 'compare', slide: '2' })
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await expect(slide(page)).toHaveCount(0)

  await page.goto(link)
  await expect(slide(page)).toContainText('지금 화면')
  await page.keyboard.press('End')
  await expect(slide(page)).toContainText(against)
  await expect(slide(page).getByRole('heading', { level: 1 })).not.toBeEmpty()
})

test('the questions of a hall are answered on the slide within four presses, named in words, and sent as a code', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await open(page, '?at=2026-01-14&rules=lenient&present=this')
  await announced(page, 1, 1)

  // "What if MMLU-Pro counted double?"
  await page.keyboard.press('q')
  const panel = page.getByRole('complementary', { name: '질문 받기' })
  await expect(panel.getByRole('searchbox')).toBeFocused()
  await panel.getByRole('button', { name: 'MMLU-Pro 비중 2배로', exact: true }).click()
  await expect(slide(page).getByText('바꿔 보면: MMLU-Pro 비중 2배')).toBeVisible()
  await expect(panel).toHaveCount(0)

  // "What if SK Telecom failed?" A letter that is typed is none of the presentation's keys.
  await page.getByRole('button', { name: '질문', exact: true }).click()
  await page.keyboard.type('skb')
  await expect(panel.getByText('찾은 것이 없습니다.')).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(panel.getByRole('listitem')).toHaveCount(1)
  await panel.getByRole('button', { name: 'SK텔레콤, 독자성 기준 미달로 가정' }).click()
  await expect(headline(page)).toContainText('SK텔레콤이 독자성 기준 미달로 탈락한다.')
  await expect(slide(page).getByText('MMLU-Pro 비중 2배 · SK텔레콤이 독자성 기준 미달이라고 가정')).toBeVisible()
  // Escape closes what stands over the slide first.
  await page.keyboard.press('q')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(slide(page)).toBeVisible()
  const hidden = await slide(page).evaluate((frame) => frame.scrollHeight - frame.clientHeight)
  expect(hidden).toBeLessThanOrEqual(1)

  // No layer of the board shows through the panel, nor through a black screen. No point reaches a locked board.
  const isHeadUnder = (cover: string) =>
    heads(page)
      .last()
      .evaluate((head, over) => {
        const { x, y, width, height } = head.getBoundingClientRect()
        const top = document.elementFromPoint(x + width / 2, y + height / 2)
        return Boolean(top?.closest(over))
      }, cover)
  await page.keyboard.press('l')
  await page.keyboard.press('q')
  await expect(panel).toBeVisible()
  expect(await isHeadUnder('aside')).toBe(true)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  expect(await isHeadUnder('[data-column]')).toBe(true)
  await page.keyboard.press('b')
  await expect(page.locator('[data-black]')).toBeAttached()
  expect(await isHeadUnder('[data-black]')).toBe(true)
  await page.keyboard.press('b')
  await page.keyboard.press('l')

  // The code fills the wall and holds what was tried.
  await page.keyboard.press('c')
  const code = page.getByRole('img', { name: /QR/ })
  const box = await code.boundingBox()
  expect(box?.height).toBeGreaterThan(950)
  await page.keyboard.press('Escape')
  await expect(code).toHaveCount(0)
  await slide(page).getByRole('button', { name: '원래대로' }).click()
  await expect(slide(page).getByText('바꿔 보면')).toHaveCount(0)
})

test('a page that is served over plain http from another host presents, with pop-ups and full screen refused', async () => {
  const folder = path.resolve('dist')
  const { address, server } = await servePreviews(folder, hostOf(folder), 0)
  const executablePath = findBrowser(process.cwd())
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP hall.example 127.0.0.1'],
  })
  try {
    const page = await browser.newPage({ locale: 'ko-KR' })
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    await page.addInitScript(drawFewer)
    await page.addInitScript(() => {
      window.open = () => null
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'))
    })
    await page.goto(`http://hall.example:${new URL(address).port}/?present=story`)
    expect(await page.evaluate(() => [isSecureContext, typeof crypto.randomUUID])).toEqual([false, 'undefined'])
    await expect(headline(page)).toHaveText(WORDS.ko.says[0])
    await announced(page, 1, 6)
    await page.keyboard.press('PageDown')
    await expect(headline(page)).toHaveText(WORDS.ko.says[1])
    await page.keyboard.press('n')
    await expect(page.getByRole('alert')).toContainText('새 창을 막았습니다')
    const opening = page.context().waitForEvent('page')
    await page.getByRole('alert').getByRole('link', { name: '노트를 새 탭에서 열기' }).click()
    const notes = await opening
    await expect(notes.getByRole('heading', { level: 1 })).toHaveText(WORDS.ko.titles[1])
    await notes.close()
    await page.getByRole('alert').getByRole('button', { name: '닫기' }).click()
    await page.keyboard.press('f')
    await expect(page.getByRole('alert')).toContainText('전체 화면을 허락하지 않았습니다')
    await page.keyboard.press('q')
    await page.getByRole('complementary').getByRole('button', { name: 'MMLU-Pro 빼기', exact: true }).click()
    await expect(slide(page).getByText('MMLU-Pro 제외')).toBeVisible()
    expect(problems).toEqual([])
  } finally {
    await browser.close()
    server.close()
  }
})
