import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, finishAnimations, heads, LANGUAGES, type Language, open, sentence, slider, test } from './page.ts'
import { VERDICTS } from './verdicts.ts'

const DIST = new URL('../../dist/', import.meta.url)
const built = (file: string) => readFile(new URL(file, DIST), 'utf8')
const SAYS = VERDICTS[0]?.says as Record<Language, string>

/** The page's script never comes: what stands is what the build has drawn. */
const withoutPage = (page: Page) =>
  page.route(/\/assets\/page-[^/]*\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }))

/** Every headline that was in sight in a frame, from the first one on. */
async function watchFrames(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript({
    content: `
      globalThis.headlines = []
      const look = () => {
        for (const h1 of document.querySelectorAll('h1')) {
          const text = h1.textContent.trim()
          if (h1.checkVisibility({ visibilityProperty: true }) && headlines.at(-1) !== text) headlines.push(text)
        }
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)`,
  })
  return () => page.evaluate('headlines')
}

/** What moved in sight without the reader's doing, as a share of the screen. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript({
    content: `
      globalThis.shifts = 0
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shifts += value
      }).observe({ type: 'layout-shift', buffered: true })`,
  })
  return () => page.evaluate('shifts')
}

test('index.html holds the Korean board, hidden until it is chosen, and the English one inert', async () => {
  const page = await built('index.html')
  const [before = '', english = ''] = page.split('<template id="picture-en">')
  expect(textOf(before)).toContain(SAYS.ko)
  expect(before).toMatch(/<div data-picture="ko" hidden>/)
  expect(textOf(before)).toContain('2026-01-14')
  expect(textOf(english)).toContain(SAYS.en)
  const [, neutral = ''] = english.split('<template id="picture-neutral">')
  expect(neutral).not.toBe('')
  expect(textOf(neutral)).not.toContain(SAYS.ko.slice(0, 5))
  expect(neutral).not.toContain('<h1')
  // Nothing in either can be used before the page stands.
  expect(page.match(/<(button|input|select)(?![^>]* disabled="")[^>]*>/g)).toBeNull()
})

test('en.html is the English board without a script, with the way to the page and to Korean', async () => {
  const page = await built('en.html')
  expect(page).toContain('<html lang="en">')
  expect(textOf(page)).toContain(SAYS.en)
  expect(page).not.toMatch(/<script|<template|modulepreload|hidden>/)
  expect(page).toMatch(/<a href="\.\/\?lang=en">/)
  expect(page).toMatch(/<a href="\.\/" lang="ko">/)
})

/** As a reader sees it, without tags. */
const textOf = (html: string) => html.replace(/<!--.*?-->|<[^>]*>/g, '').replaceAll('&#x27;', "'")

test.describe('without scripting', () => {
  test.use({ javaScriptEnabled: false })

  test('the default board stands with its date and why it cannot be changed, and English is a link away', async ({
    page,
  }) => {
    await page.goto('./?rules=strict')
    const verdict = page.getByRole('heading', { level: 1 })
    await expect(verdict).toHaveText(SAYS.ko)
    await expect(verdict).toBeVisible()
    const note = page.locator('.still-note')
    await expect(note).toBeInViewport()
    await expect(note).toContainText('2026-01-14 시점 기본 시나리오')
    await expect(note).toContainText('자바스크립트를 켜야 합니다')
    await expect(heads(page)).toHaveCount(5)
    await expect(page.locator('.not-started')).toBeHidden()
    await expect(slider(page, 'HLE')).toBeDisabled()
    await page.getByRole('link', { name: 'English' }).click()
    await expect(verdict).toHaveText(SAYS.en)
    await expect(note).toContainText('turn JavaScript on')
    await page.getByRole('link', { name: '한국어' }).click()
    await expect(verdict).toHaveText(SAYS.ko)
  })
})

/** The page's script is held back until it is let go. */
async function heldPage(page: Page): Promise<() => void> {
  let release: () => void = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/assets\/page-[^/]*\.js/, async (route) => {
    await held
    await route.continue()
  })
  return () => release()
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ locale: language === 'ko' ? 'ko-KR' : 'en-US' })

    test('the board stands before the page, at rest, and the page goes on with it: no other headline, nothing that moves', async ({
      page,
    }) => {
      const headlines = await watchFrames(page)
      const shifts = await watchShifts(page)
      const release = await heldPage(page)
      await page.goto('./', { waitUntil: 'commit' })
      const verdict = page.getByRole('heading', { level: 1 })
      await expect(verdict).toHaveCount(1)
      await expect(verdict).toHaveText(SAYS[language])
      await expect(verdict).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await expect(page.locator('#root :is(button, input, select):enabled')).toHaveCount(0)
      const first = await page.locator('h1').elementHandle()
      // What the reader scrolled stays where it is.
      await page.mouse.wheel(0, 300)
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300)

      release()
      await expect(slider(page, 'HLE')).toBeEnabled()
      await expect(sentence(page)).toHaveText(SAYS[language])
      expect(await first?.evaluate((h1) => h1.isConnected)).toBe(true)
      await expect(page.locator('[data-waits], [data-by-screen], .not-started')).toHaveCount(0)
      await expect(page.getByRole('row').filter({ hasText: '50,000' })).toBeVisible()
      expect(await page.evaluate(() => window.scrollY)).toBe(300)
      expect(await headlines()).toEqual([SAYS[language]])
      expect(await shifts()).toBeLessThan(0.02)
    })
  })
}

const OTHERS = VERDICTS.filter(({ says }) => says.ko !== SAYS.ko)

test('no frame of the default verdict is painted for a link or a kept scenario that says otherwise', async ({
  page,
}) => {
  const headlines = await watchFrames(page)
  for (const { link, says } of OTHERS.slice(0, 2)) {
    await open(page, link)
    await expect(sentence(page)).toHaveText(says.ko)
    expect(await headlines()).toEqual([says.ko])
  }
  await page.evaluate(() => {
    localStorage.setItem('cutline.scenario', JSON.stringify({ schema: 1, search: '?v=2&rules=strict&end=1' }))
  })
  const strict = VERDICTS.find(({ link }) => link === '?rules=strict')?.says.ko
  await page.goto('./')
  await expect(sentence(page)).toHaveText(strict ?? '')
  expect(await headlines()).toEqual([strict])
})

test('a link that says otherwise has a page without a verdict until it comes, and so without the chooser', async ({
  page,
}) => {
  await withoutPage(page)
  await page.goto('./?rules=strict')
  await expect(page.locator('[data-picture]')).toHaveCount(1)
  await expect(page.locator('[data-picture="neutral"]')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
  await page.route(/\/assets\/chooser-[^/]*\.js/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await page.reload()
  await finishAnimations(page)
  await expect(page.locator('.not-started')).toBeVisible()
  await expect(page.locator('h1')).toBeHidden()
})

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test.use({ locale: language === 'ko' ? 'ko-KR' : 'en-US' })

    test('where the page never comes the board says so at its foot, in the theme that the reader chose', async ({
      page,
    }) => {
      await withoutPage(page)
      await page.addInitScript(() => localStorage.setItem('cutline.theme', 'dark'))
      await page.goto('./')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(SAYS[language])
      await finishAnimations(page)
      await expect(page.locator(`.not-started .still[lang="${language}"]`)).toBeVisible()
      await expect(page.locator('h1')).toBeVisible()
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
    })
  })
}
