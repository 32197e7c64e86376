import { expect, test } from '@playwright/test'
import { sameFigures } from '../engines/sameFigures.ts'

test('200 links have the same JSON, chances included, in Chromium as in Node', async ({ page }) => {
  await page.goto('about:blank')
  expect(await sameFigures((script) => page.evaluate(script))).toEqual({ links: 200, differing: [], sameBits: true })
})
