import path from 'node:path'
import { expect, LANGUAGES, open, test } from './page.ts'

/** First screens for human eyes, under `test-results/screens`; nothing is compared. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const

for (const language of LANGUAGES) {
  test(`the first screen is drawn in every size and brightness (${language})`, async ({ page }, { project }) => {
    await open(page, '', language)
    await page.evaluate(() => document.fonts.ready)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const size of SIZES) {
        await page.setViewportSize(size)
        const name = `first-${size.width}-${language}-${colorScheme}.png`
        const picture = await page.screenshot({ path: path.join(project.outputDir, 'screens', name) })
        expect(picture.byteLength).toBeGreaterThan(20_000)
      }
    }
    // The letters are our own: both scripts come from the files of the page.
    const families = await page.evaluate(() =>
      [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family),
    )
    expect(families.some((family) => family.includes('Pretendard'))).toBe(true)
  })
}
