import path from 'node:path'
import { expect, LANGUAGES, open, overflow, sentence, test } from './page.ts'

/** First screens for human eyes, under `test-results/screens`, with what a machine can see of them. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const

test('the first screen is drawn in every size and brightness, in its own letters', async ({ page }, { project }) => {
  await open(page)
  for (const language of LANGUAGES) {
    if (language === 'en') {
      await page.setViewportSize(SIZES[0])
      await page.getByRole('button', { name: 'English' }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', language)
    }
    await page.evaluate(() => document.fonts.ready)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
      const brightness = Math.max(...(paper.match(/\d+/g) ?? []).map(Number))
      expect(brightness > 128).toBe(colorScheme === 'light')
      for (const size of SIZES) {
        await page.setViewportSize(size)
        await expect(sentence(page)).toBeInViewport({ ratio: 1 })
        expect(await overflow(page)).toBe(0)
        const name = `first-${size.width}-${language}-${colorScheme}.png`
        await page.screenshot({ path: path.join(project.outputDir, 'screens', name) })
      }
    }
    // The letters are our own: both scripts come from the files of the page.
    const families = await page.evaluate(() =>
      [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family),
    )
    expect(families.some((family) => family.includes('Pretendard'))).toBe(true)
  }
})
