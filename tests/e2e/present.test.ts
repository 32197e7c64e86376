import path from 'node:path'
import type { Page } from '@playwright/test'
import { kept } from './offline.ts'
import { expect, LANGUAGES, open, query, stored, test } from './page.ts'

test.use({ serviceWorkers: 'allow' })

const WORDS = {
  ko: {
    present: '발표',
    titles: [
      '결정 전날, 점수만 보면',
      '전날, 엄격하게 읽으면',
      '전날, 완화해서 읽으면',
      '실제로 일어난 일',
      '무엇이 네이버클라우드를 살렸을까',
      '무엇이 NC AI를 살렸을까',
    ],
    says: [
      'NC AI가 점수에서 탈락한다.',
      'NC AI가 점수에서, SK텔레콤, 업스테이지, 네이버클라우드가 독자성에서 탈락한다.',
      'NC AI가 점수에서 탈락한다.',
      '2026-01-15, NC AI가 점수에서, 네이버클라우드가 독자성에서 탈락했다.',
      '완화해서 읽으면 네이버클라우드가 살아남습니다.',
      /^비중을 \d+\.\d%p만 옮기면 NC AI가 살아남습니다\.$/,
    ],
    announce: /6장 가운데 2장\. 전날, 엄격하게 읽으면\. NC AI가/,
    copy: /받아 둔 사본/,
    disclaimer: '시나리오이며 기업에 대한 판정이 아닙니다.',
    over: '발표가 끝났습니다',
  },
  en: {
    present: 'Present',
    titles: [
      'The day before, on scores alone',
      'The day before, read strictly',
      'The day before, read leniently',
      'As it happened',
      'What would have saved Naver Cloud?',
      'What would have saved NC AI?',
    ],
    says: [
      'NC AI goes out on score.',
      'NC AI goes out on score and SK Telecom, Upstage and Naver Cloud on independence.',
      'NC AI goes out on score.',
      'On 2026-01-15, NC AI went out on score and Naver Cloud on independence.',
      /^Naver Cloud stays in if .+\.$/,
      /^Moving \d+\.\d percentage points of weight keeps NC AI in\.$/,
    ],
    announce: /Slide 2 of 6\. The day before, read strictly\. NC AI goes/,
    copy: /a copy kept on/,
    disclaimer: 'A scenario, not a verdict on any company.',
    over: 'The presentation is over',
  },
} as const

const slide = (page: Page) => page.locator('[data-slide]')
/** Said once a slide stands: from then on the keys are heard. */
const announced = (page: Page, at: number, count: number) =>
  expect(page.getByRole('status').filter({ hasText: `${count}장 가운데 ${at}장` })).toHaveCount(1)
const headline = (page: Page) => slide(page).getByRole('heading', { level: 1 })

for (const language of LANGUAGES) {
  test(`the story is told to its end without a network, by keyboard alone (${language})`, async ({ page, context }, {
    project,
  }) => {
    const words = WORDS[language]
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, '', language)
    await kept(page)
    await context.setOffline(true)
    await page.reload()
    const own = [page.url(), await stored(page)]

    const tool = page.getByRole('button', { name: words.present, exact: true })
    await tool.focus()
    await page.keyboard.press('Enter')
    // The first deck of the choice has the focus: it is the story.
    await expect(page.getByRole('region', { name: words.present }).getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Enter')

    for (const [i, says] of words.says.entries()) {
      await expect(slide(page)).toContainText(words.titles[i] ?? '')
      await expect(headline(page)).toHaveText(says)
      await expect(slide(page)).toContainText(words.disclaimer)
      await expect(slide(page)).toContainText(words.copy)
      const file = path.join(project.outputDir, 'screens', `slide-${i + 1}-${language}.png`)
      expect((await page.screenshot({ path: file })).byteLength).toBeGreaterThan(20_000)
      // Nothing of a slide is cut off or hidden under the bar.
      const hidden = await slide(page).evaluate((frame) => frame.scrollHeight - frame.clientHeight)
      expect(hidden, `slide ${i + 1}`).toBeLessThanOrEqual(1)
      if (i === 1) await expect(page.getByRole('status').filter({ hasText: words.announce })).toHaveCount(1)
      if (i < words.says.length - 1) await page.keyboard.press(['PageDown', 'ArrowRight', 'Space'][i % 3] ?? 'PageDown')
    }
    expect(query(page)).toMatchObject({ present: 'story', slide: '6' })
    // In front of an audience a reload comes back to where it was.
    await page.reload()
    await expect(headline(page)).toHaveText(words.says[5])
    await expect(page.getByRole('status').filter({ hasText: words.titles[5] })).toHaveCount(1)

    await page.keyboard.press('Home')
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
}

test('a link that asks for kept scenarios where none is kept offers the choice instead', async ({ page }) => {
  await page.goto('./?present=own')
  await expect(page.getByRole('heading', { level: 1, name: '무엇을 발표할까요' })).toBeVisible()
  await expect(page.getByRole('button', { name: '저장한 시나리오' })).toBeDisabled()
})

test('what is tried on a slide stays on its copy, and needs the lock undone first', async ({ page }) => {
  await open(page, '?present=story')
  await announced(page, 1, 6)
  const before = await stored(page)
  await page.keyboard.press('PageDown')
  const strict = slide(page).getByRole('radio', { name: '엄격' })
  const slider = slide(page).getByRole('slider').first()
  await expect(strict).toBeDisabled()
  await expect(slider).toBeDisabled()

  await page.keyboard.press('l')
  await expect(strict).toBeEnabled()
  await strict.focus()
  await page.keyboard.press('ArrowRight')
  await expect(headline(page)).toHaveText('NC AI가 점수에서, 네이버클라우드가 독자성에서 탈락한다.')
  await slider.focus()
  const share = await slider.inputValue()
  await page.keyboard.press('ArrowRight')
  await expect(slider).not.toHaveValue(share)
  await expect(slide(page).getByText('바꿔 본 값입니다')).toBeVisible()

  // A clicker moves on from the slider too, and the lock is back.
  await page.keyboard.press('PageDown')
  await expect(headline(page)).toHaveText(WORDS.ko.says[2])
  await expect(slide(page).getByRole('slider').first()).toBeDisabled()
  await page.keyboard.press('PageUp')
  await expect(slide(page).getByText('바꿔 본 값입니다')).toBeVisible()
  await slide(page).getByRole('button', { name: '원래대로' }).click()
  await expect(headline(page)).toHaveText(WORDS.ko.says[1])

  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'NC AI가 점수에서, 네이버클라우드가 독자성에서 탈락한다.',
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
  await expect(notes.getByText('앞 장과 달라진 것', { exact: false })).toContainText('SK텔레콤 안전 → 탈락')
  await notes.keyboard.press('PageDown')
  await expect(headline(page)).toHaveText(WORDS.ko.says[2])
  await page.getByRole('region', { name: '발표' }).getByRole('button', { name: 'English' }).click()
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText(WORDS.en.titles[2])
  await expect(notes.getByRole('button', { name: 'Next' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(notes.getByRole('status')).toContainText(WORDS.en.over)
})

test('where new windows are blocked the page says so and offers the address', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.open = () => null
  })
  await open(page, '?present=this')
  await announced(page, 1, 1)
  await page.keyboard.press('n')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('새 창을 막았습니다')
  const opening = context.waitForEvent('page')
  await alert.getByRole('link', { name: '노트를 새 탭에서 열기' }).click()
  const notes = await opening
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText('지금 시나리오')
})

for (const [language, words] of [
  [
    'ko',
    {
      present: '슬라이드 2장으로 발표',
      link: '바로 발표를 여는 링크 복사',
      titles: ['지금 화면', '시나리오 B'],
      against: 'A 지금 화면에서 바꾼 것: 빈칸 처리: 공개된 값의 평균 → 0점',
    },
  ],
  [
    'en',
    {
      present: 'Present as 2 slides',
      link: 'Copy the link that opens the slides',
      titles: ['On screen', 'Scenario B'],
      against: 'Otherwise than in A On screen: Gaps: mean of the published → zero',
    },
  ],
] as const) {
  test(`compared scenarios become slides by one press, and their link opens the slides (${language})`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, '?v=1&at=2026-01-14&cmp=now&cmp=v.1+at.2026-01-14+rules.lenient+missing.zero', language)
    await page.locator('#compare').getByRole('button', { name: words.link }).click()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await page.locator('#compare').getByRole('button', { name: words.present }).click()
    await expect(slide(page)).toContainText(words.titles[0])
    await page.keyboard.press('PageDown')
    await expect(slide(page)).toContainText(words.titles[1])
    await expect(slide(page)).toContainText(words.against)
    expect(query(page)).toMatchObject({ present: 'compare', slide: '2' })
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Escape')
    await expect(slide(page)).toHaveCount(0)

    await page.goto(link)
    await expect(slide(page)).toContainText(words.titles[0])
    await page.keyboard.press('End')
    await expect(slide(page)).toContainText(words.against)
    await expect(slide(page).getByRole('heading', { level: 1 })).not.toBeEmpty()
  })
}
