import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { TAB_IDS } from '#page/pageStore.ts'
import { expect, open, openMore, overflow, sentence, slider, test } from './page.ts'

/** What axe finds on the page or in one part of it, short enough to read in a failing test. */
async function findings(page: Page, part = 'body', without: readonly string[] = []): Promise<string[]> {
  // The page has no frames, and what is in order need not be reported: a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await axe
    .include(part)
    .disableRules([...without])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((n) => `${id}: ${n.target.join(' ')} ${n.failureSummary ?? ''}`),
  )
}

/** Opens each tab of the page in turn. */
async function inEachTab(page: Page, look: (name: string, i: number) => Promise<void>): Promise<void> {
  // They come after the first picture: without waiting there would be none, and nothing would be looked at.
  await expect(page.getByRole('tab')).toHaveCount(TAB_IDS.length)
  for (const [i, tab] of (await page.getByRole('tab').all()).entries()) {
    await tab.click()
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first()).toBeVisible()
    await look(await tab.innerText(), i)
  }
}

for (const { language, scheme } of [
  { language: 'ko', scheme: 'light' },
  { language: 'en', scheme: 'dark' },
] as const) {
  test.describe(`${language}, ${scheme}`, () => {
    test.use({ colorScheme: scheme })

    test('axe finds nothing on the page and in each tab', async ({ page }) => {
      test.slow()
      // Strict: the most red, the most text.
      await open(page, '?rules=strict', language)
      await inEachTab(page, async (name, i) => {
        // What stands above the tabs is the same for each.
        const found = await findings(page, i === 0 ? 'body' : '[role="tabpanel"]')
        expect({ name, found }).toEqual({ name, found: [] })
      })
    })

    test('axe finds nothing with everything open', async ({ page }) => {
      const words = {
        ko: { custom: '직접', share: '공유', scores: '점수와 출처' },
        en: { custom: 'Custom', share: 'Share', scores: 'Scores and sources' },
      }[language]
      await open(
        page,
        '?rules=official&unknown=open&proof=ruled&cell=naver.kobalt*50&missing=zero&w=nonesuch*3',
        language,
      )
      await expect(page.getByRole('radio', { name: words.custom })).toBeChecked()
      await page.getByRole('tab', { name: words.scores }).click()
      await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible()
      await page.getByRole('button', { name: /KoBALT: .*50/ }).click()
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true
      })
      expect(await findings(page)).toEqual([])
      await page.getByRole('button', { name: words.share, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await findings(page, 'dialog')).toEqual([])
    })
  })
}

test.describe('the other pairs of language and brightness', () => {
  for (const { language, scheme } of [
    { language: 'ko', scheme: 'dark' },
    { language: 'en', scheme: 'light' },
  ] as const) {
    test(`axe finds nothing on a telephone with the controls open (${language}, ${scheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width: 390, height: 844 })
      await open(page, '', language)
      await page.getByRole('button', { name: { ko: '조건 바꾸기', en: 'Change the choices' }[language] }).click()
      await expect(slider(page, 'KoBALT')).toBeVisible()
      expect(await findings(page)).toEqual([])
    })
  }
})

test('a screen reader hears the new verdict once, when the choices rest', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const note = () => {
      for (const region of document.querySelectorAll('main [role="status"]')) {
        const text = region.textContent ?? ''
        if (text.includes('탈락한다') && heard.at(-1) !== text) heard.push(text)
      }
    }
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  const aime = slider(page, 'AIME 2025')
  await aime.focus()
  // There and back and there again: three verdicts on the way, of which only the last is said.
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowRight']) await page.keyboard.press(key)
  const last = '네이버클라우드가 점수와 독자성 모두에서 탈락한다.'
  await expect(sentence(page)).toHaveText(last)
  await expect.poll(heard).toEqual([last])
  await expect(sentence(page)).not.toHaveAttribute('aria-live')
})

test('the chart stands in a table too, with the same totals', async ({ page }) => {
  await open(page)
  const ranking = page.getByRole('region', { name: /개에서 앞선다/ }).first()
  await ranking.getByText('표로 보기').click()
  const table = ranking.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([
    '팀',
    'LG AI연구원',
    'SK텔레콤',
    '업스테이지',
    'NC AI',
    '네이버클라우드',
  ])
  const totals = table.getByRole('row', { name: /^총점/ }).getByRole('cell')
  await expect(totals).toHaveText(['72.15', '65.77', '63.43', '60.26', '62.52'])
  await expect(
    table
      .getByRole('row', { name: /^MMLU-Pro/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('83.80 → 6.45')
  await expect(
    table
      .getByRole('row', { name: /^KoBALT/ })
      .getByRole('cell')
      .nth(4),
  ).toContainText('(채움)')
})

test('language and brightness are the reader’s, and last', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(sentence(page)).toHaveText('NC AI goes out on score and Naver Cloud on independence.')
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await paper()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  await expect.poll(paper).not.toBe(light)
  const dark = await paper()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await paper()).toBe(dark)
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('a change of order cuts instead of gliding', async ({ page }) => {
    await open(page)
    const moving = () => page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length)
    await page.getByText('완화', { exact: true }).first().click()
    await expect(sentence(page)).toHaveText('NC AI가 점수에서 탈락한다.')
    expect(await moving()).toBe(0)
  })
})

/** The narrowest telephone and the widest screen that are promised, each with colours forced by the system. */
const ENDS = [
  { width: 360, height: 740, language: 'en', dialogs: ['Share', 'Data'] },
  { width: 1920, height: 1080, language: 'ko', dialogs: ['공유', '자료'] },
] as const

/** Forced colours are the system's: axe still reads those of the style sheet. */
const OF_THE_SYSTEM = ['color-contrast']

for (const { width, height, language, dialogs } of ENDS) {
  test.describe(`${width} px in forced colours (${language})`, () => {
    test.use({ viewport: { width, height }, contextOptions: { forcedColors: 'active' } })

    test('every tab and dialog is in order, and nothing scrolls sideways', async ({ page }) => {
      // Ten tabs and two dialogs in one page.
      test.slow()
      await open(page, '?rules=strict', language)
      if (width > 1280) {
        // What comes after the first paint, beside and below the ranking.
        await expect(page.locator('#sure').getByRole('checkbox')).toHaveCount(5)
        await expect(page.locator('#flips-at-a-glance').getByRole('listitem').first()).toBeVisible()
      }
      expect(await findings(page, 'body', OF_THE_SYSTEM)).toEqual([])
      await inEachTab(page, async (name) => {
        // What is in a tab is the same at every width but for its layout, which the narrow page puts to the test.
        const found = width > 1280 ? [] : await findings(page, '[role="tabpanel"]', OF_THE_SYSTEM)
        expect({ name, found, overflow: await overflow(page) }).toEqual({ name, found: [], overflow: 0 })
        // The open tab is the only one with an edge: forced colours paint a transparent one, too.
        await expect(page.locator('[role="tab"][aria-selected="true"]')).toHaveCSS('border-bottom-width', '3px')
        await expect(page.locator('[role="tab"][aria-selected="false"]').first()).toHaveCSS(
          'border-bottom-width',
          '0px',
        )
      })
      const [share, data] = dialogs
      await page.getByRole('button', { name: share, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await findings(page, 'dialog', OF_THE_SYSTEM)).toEqual([])
      await page.keyboard.press('Escape')
      await openMore(page, data)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await findings(page, 'dialog', OF_THE_SYSTEM)).toEqual([])
      expect(await overflow(page)).toBe(0)
      // A library that writes a style sheet of its own would need the policy to be opened for it.
      expect(await page.locator('style').count()).toBe(0)
    })
  })
}

/** 1440 px at 200 % zoom are 720 px of twice the density. */
const NARROW = [
  { name: '320 px', width: 320, height: 640, language: 'ko' },
  { name: '200 % zoom', width: 720, height: 450, language: 'ko' },
  { name: '1024 px', width: 1024, height: 768, language: 'en' },
] as const

for (const { name, width, height, language } of NARROW) {
  test(`nothing but a table in its frame scrolls sideways at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, '?rules=strict', language)
    expect(await overflow(page)).toBe(0)
    await inEachTab(page, async (tab) => {
      expect({ tab, overflow: await overflow(page) }).toEqual({ tab, overflow: 0 })
    })
    const opener = page.getByRole('button', { name: { ko: '조건 바꾸기', en: 'Change the choices' }[language] })
    if (await opener.isVisible()) {
      await opener.click()
      await expect(page.getByRole('radio', { name: { ko: '엄격', en: 'Strict' }[language] })).toBeChecked()
      expect(await overflow(page)).toBe(0)
    }
  })
}
