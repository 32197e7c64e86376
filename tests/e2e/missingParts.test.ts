import { expect, test } from '@playwright/test'

// The browser complains of files that fail here: this is no test of a quiet page.

const DEPTH = /\/assets\/Depth-[^/]*\.js/
const SHARE = /\/assets\/ShareDialog-[^/]*\.js/

test('a part that does not come leaves the verdict, says its name and comes when it is tried again', async ({
  page,
}) => {
  await page.route(DEPTH, (route) => route.fulfill({ status: 404 }))
  await page.goto('./?lang=ko')
  const message = page.getByRole('alert').filter({ hasText: '다음 부분을 불러오지 못했습니다' })
  await expect(message).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  await page.unroute(DEPTH)
  await message.getByRole('button', { name: '다시 시도' }).click()
  await expect(message).toHaveCount(0)
})

test('a dialog that does not come is named over the page, and opens at the next press', async ({ page }) => {
  await page.route(SHARE, (route) => route.abort())
  await page.goto('./?lang=en')
  const share = page.locator('[data-tool="share"]')
  await share.click()
  const message = page.getByRole('alert').filter({ hasText: 'These parts could not be loaded: Share' })
  await expect(message).toBeVisible()
  await share.click()
  await expect(message).toBeVisible()
  await page.unroute(SHARE)
  await share.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(message).toHaveCount(0)
})

test("without the list of the data of one's own the page says so, and lists it when it is tried again", async ({
  page,
}) => {
  const list = /\/assets\/ownStore-[^/]*\.js/
  await page.route(list, (route) => route.fulfill({ status: 404 }))
  await page.goto('./?lang=en')
  const message = page.getByRole('alert').filter({ hasText: 'These parts could not be loaded: Your own data' })
  await expect(message).toBeVisible()
  await page.unroute(list)
  await message.getByRole('button', { name: 'Try again' }).click()
  await expect(message).toHaveCount(0)
})

test('a page whose script does not come says what to do', async ({ page }) => {
  await page.route(/\/assets\/page-[^/]*\.js/, (route) => route.fulfill({ status: 404 }))
  await page.goto('./')
  await expect(page.getByText('load the page again')).toBeVisible()
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
