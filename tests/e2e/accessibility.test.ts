import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ROOM_IDS } from '#state/navigation/pageStore.ts'
import { expect, open, openMore, overflow, read, row, sentence, slider, test } from './page.ts'

/** What axe finds on the page or in one part of it, short enough to read in a failing test. */
async function findings(page: Page, part = 'body', only?: string[]): Promise<string[]> {
  // The page has no frames, and what is in order need not be reported: a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await (only ? axe.withRules(only) : axe).include(part).analyze()
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

const STRICT = '?rules=strict'
/** Rules of one's own, a what-if value, and a part that is not read: every kind of note. */
const OWN_RULES = '?rules=official&unknown=open&proof=ruled&cell=naver.kobalt:50&missing=zero&w=nonesuch:3'

/** The most red and text in light and the most notes in dark; on a telephone the other way round. */
const LOOKS = [
  { language: 'ko', scheme: 'light', link: STRICT, onTelephone: OWN_RULES, share: '공유' },
  { language: 'en', scheme: 'dark', link: OWN_RULES, onTelephone: STRICT, share: 'Share' },
] as const

for (const { language, scheme, link, onTelephone, share } of LOOKS) {
  test.describe(`${language}, ${scheme}`, () => {
    test.use({ colorScheme: scheme })

    test('axe finds nothing on the page, in each room with everything open, and in a dialog', async ({ page }) => {
      test.slow()
      await open(page, link, language)
      await inEachRoom(page, async (name, i) => {
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true
        })
        // What stands above the tabs is the same for each.
        const found = await findings(page, i === 0 ? 'body' : '[role="tabpanel"]')
        expect({ name, found }).toEqual({ name, found: [] })
      })
      await page.getByRole('button', { name: share, exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await findings(page, 'dialog')).toEqual([])
    })

    test('axe finds nothing on a telephone with a row open', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await open(page, onTelephone, language)
      await row(page, 'KoBALT').getByRole('button', { name: 'KoBALT', exact: true }).click()
      await expect(slider(page, 'KoBALT')).toBeVisible()
      expect(await findings(page, 'main')).toEqual([])
    })
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

test('motion, language and brightness are the reader’s, and last', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  // A change of order cuts instead of gliding.
  const moving = () => page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length)
  await read(page, '완화')
  await expect(sentence(page)).toHaveText('NC AI가 점수로 탈락한다.')
  expect(await moving()).toBe(0)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(sentence(page)).toHaveText('NC AI is eliminated on score.')
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

/** What a narrow page can break; all else axe has seen on a wide one. */
const OF_WIDTH = ['scrollable-region-focusable', 'aria-hidden-focus', 'label', 'button-name', 'link-name']

/** From the widest screen that is promised to the narrowest; 1440 px at 200 % zoom are 720 px. */
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 720, height: 450 },
  { width: 320, height: 640 },
] as const

for (const { language, dialogs } of [
  { language: 'en', dialogs: ['Share', 'Data'] },
  { language: 'ko', dialogs: ['공유', '자료'] },
] as const) {
  test.describe(`in forced colours (${language})`, () => {
    test.use({ contextOptions: { forcedColors: 'active' } })

    test('every tab and dialog is in order, and nothing but a table in its frame scrolls sideways', async ({
      page,
    }) => {
      test.slow()
      await open(page, STRICT, language)
      // At its narrowest, where most is rearranged. What stands there is the same in each language.
      const look = async (part: string) => (language === 'en' ? findings(page, part, OF_WIDTH) : [])
      await inEachRoom(page, async (name, i) => {
        for (const size of SIZES) {
          await page.setViewportSize(size)
          expect({ name, ...size, overflow: await overflow(page) }).toEqual({ name, ...size, overflow: 0 })
        }
        const found = await look(i === 0 ? 'body' : '[role="tabpanel"]')
        expect({ name, found }).toEqual({ name, found: [] })
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
