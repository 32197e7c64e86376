import { expect, test } from '@playwright/test'
import { finishAnimations } from './page.ts'

// The browser complains of files that fail here: this is no test of a quiet page.

const DEPTH = /\/assets\/Depth-[^/]*\.js/
const OWN_LIST = /\/assets\/ownStore-[^/]*\.js/
const SHARE = /\/assets\/ShareDialog-[^/]*\.js/

test('parts that do not come leave the verdict, are named, and come when they are tried again', async ({ page }) => {
  const parts = [DEPTH, OWN_LIST, SHARE]
  for (const part of parts) await page.route(part, (route) => route.fulfill({ status: 404 }))
  await page.goto('./?lang=en')
  const message = (name: string) =>
    page.getByRole('alert').filter({ hasText: `These parts could not be loaded: ${name}` })
  for (const [name, part] of [
    ['In depth', DEPTH],
    ['Your own data', OWN_LIST],
  ] as const) {
    await expect(message(name)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
    await page.unroute(part)
    await message(name).getByRole('button', { name: 'Try again' }).click()
    await expect(message(name)).toHaveCount(0)
  }

  // A dialog opens at the next press.
  const share = page.locator('[data-tool="share"]')
  await share.click()
  await expect(message('Share')).toBeVisible()
  await share.click()
  await expect(message('Share')).toBeVisible()
  await page.unroute(SHARE)
  await share.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(message('Share')).toHaveCount(0)
})

test('a page whose script does not come says what to do', async ({ page }) => {
  await page.route(/\/assets\/page-[^/]*\.js/, (route) => route.fulfill({ status: 404 }))
  await page.goto('./')
  const told = page.getByText('load the page again')
  await expect(told).toBeHidden()
  await finishAnimations(page)
  await expect(told).toBeVisible()
})

test('a page whose style sheet is another page says so, and stands', async ({ page }) => {
  await page.route(/\/assets\/page-[^/]*\.css/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Login' }),
  )
  await page.goto('./?lang=en')
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
})

test('the embed shows nothing of what the browser keeps', async ({ page }) => {
  await page.goto('./embed.html?c=own-anything&lang=en')
  await expect(page.getByText('reads nothing that the browser keeps')).toBeVisible()
})
