import { expect, keepLanguage, sentence, test } from './page.ts'
import { VERDICTS } from './verdicts.ts'

const ADDRESS = 'http://cutline.example'
// What is still asked for when the test ends finds no such host.
test.use({ servedAt: ADDRESS, failingFiles: true })

test('over plain http from another host the data is known by its digest, too', async ({ page, baseURL }) => {
  const asked: string[] = []
  await page.route(`${ADDRESS}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    asked.push(pathname)
    const response = await route.fetch({ url: new URL(pathname, baseURL).href })
    // Of the headers of a secure address a browser says that it takes no notice here.
    const { 'cross-origin-opener-policy': _, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })
  await keepLanguage(page, 'ko')
  await page.goto(`${ADDRESS}/`)
  await expect(sentence(page)).toHaveText(VERDICTS[0]?.says.ko ?? '')
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  expect(asked).toContain('/data/kr-sovereign-1/benchmarks.json')
  expect(asked.filter((path) => path.includes('checkFile'))).toEqual([])
  // Parts that the page asks for later would find no such host once nothing is put in its place.
  await page.goto('./favicon.svg')
  await page.unrouteAll({ behavior: 'wait' })
})
