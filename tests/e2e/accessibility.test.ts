import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ROOM_IDS } from '#state/navigation/pageStore.ts'
import { expect, LANGUAGES, open, openMore, overflow, read, row, sentence, slider, test } from './page.ts'

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

/** Opens each room of the page in turn. */
async function inEachRoom(page: Page, look: (name: string, i: number) => Promise<void>): Promise<void> {
  // They come after the first picture: without waiting there would be none, and nothing would be looked at.
  await expect(page.getByRole('tab')).toHaveCount(ROOM_IDS.length)
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

    test('axe finds nothing on the page and in each room', async ({ page }) => {
      test.slow()
      // Strict: the most red, the most text.
      await open(page, '?rules=strict', language)
      await inEachRoom(page, async (name, i) => {
        // What stands above the tabs is the same for each.
        const found = await findings(page, i === 0 ? 'body' : '[role="tabpanel"]')
        expect({ name, found }).toEqual({ name, found: [] })
      })
    })

    test('axe finds nothing with everything open', async ({ page }) => {
      const words = {
        ko: { custom: /^직접 설정/, share: '공유', evidence: '근거' },
        en: { custom: /^Custom/, share: 'Share', evidence: 'Evidence' },
      }[language]
      await open(
        page,
        '?rules=official&unknown=open&proof=ruled&cell=naver.kobalt:50&missing=zero&w=nonesuch:3',
        language,
      )
      await expect(page.getByRole('radio', { name: words.custom })).toBeChecked()
      await page.getByRole('tab', { name: words.evidence }).click()
      await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible()
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

for (const { language, scheme } of [
  { language: 'ko', scheme: 'dark' },
  { language: 'en', scheme: 'light' },
] as const) {
  test(`axe finds nothing on a telephone with a row open (${language}, ${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '', language)
    await row(page, 'KoBALT').getByRole('button', { name: 'KoBALT', exact: true }).click()
    await expect(slider(page, 'KoBALT')).toBeVisible()
    expect(await findings(page)).toEqual([])
  })
}

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
  // In one turn of the page's loop: however busy the machine, no rest lies between them.
  await aime.evaluate((input) => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowRight']) {
      for (const type of ['keydown', 'keyup']) {
        input.dispatchEvent(new KeyboardEvent(type, { key, shiftKey: true, bubbles: true, cancelable: true }))
      }
    }
  })
  const last = '네이버클라우드가 점수와 독자성 기준 모두에서 탈락한다.'
  await expect(sentence(page)).toHaveText(last)
  await expect.poll(heard).toEqual([last])
  await expect(sentence(page)).not.toHaveAttribute('aria-live')
})

test('language and brightness are the reader’s, and last', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(sentence(page)).toHaveText('NC AI is eliminated on score and Naver Cloud on independence.')
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
    await read(page, '완화')
    await expect(sentence(page)).toHaveText('NC AI가 점수로 탈락한다.')
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
      // What is there is the same at every width but for its layout, which the narrow page puts to the test.
      const look = async (part: string) => (width > 1280 ? [] : findings(page, part, OF_THE_SYSTEM))
      expect(await look('body')).toEqual([])
      await inEachRoom(page, async (name) => {
        const found = await look('[role="tabpanel"]')
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
      expect(await look('dialog')).toEqual([])
      await page.keyboard.press('Escape')
      await openMore(page, data)
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await look('dialog')).toEqual([])
      expect(await overflow(page)).toBe(0)
      // A library that writes a style sheet of its own would need the policy to be opened for it.
      expect(await page.locator('style').count()).toBe(0)
    })
  })
}

/** 1440 px at 200 % zoom are 720 px of twice the density. */
const NARROW = [
  { name: '320 px', width: 320, height: 640 },
  { name: '200 % zoom', width: 720, height: 450 },
  { name: '1024 px', width: 1024, height: 768 },
] as const

for (const language of LANGUAGES) {
  test(`nothing but a table in its frame scrolls sideways, however narrow the page (${language})`, async ({ page }) => {
    await open(page, '?rules=strict', language)
    await inEachRoom(page, async (tab) => {
      for (const { name, width, height } of NARROW) {
        await page.setViewportSize({ width, height })
        expect({ tab, name, overflow: await overflow(page) }).toEqual({ tab, name, overflow: 0 })
      }
    })
  })
}
