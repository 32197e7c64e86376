import { readdir, readFile } from 'node:fs/promises'
import { test as anyPage } from '@playwright/test'
import { contentSecurityPolicy, securityHeaders } from '../../scripts/build/contentSecurityPolicy.ts'
import { expect, open, test } from './page.ts'

const DIST = new URL('../../dist/', import.meta.url)

test('the served page carries every security header, and the same policy within itself', async ({ page, request }) => {
  const headers = (await request.get('./')).headers()
  for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()], name).toBe(value)
  await open(page)
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(meta.first()).toHaveAttribute('content', contentSecurityPolicy)
  await expect(meta.nth(1)).toHaveAttribute('content', `connect-src ${new URL(page.url()).origin}`)
})

// Without the fixture that fails on the browser's complaints: here the complaint is the point.
anyPage('the browser refuses to turn text into markup', async ({ page }) => {
  await page.goto('./')
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>text</b>'
      return 'taken'
    } catch (error) {
      return (error as Error).name
    }
  })
  expect(refused).toBe('TypeError')
})

anyPage('the browser refuses a second policy, and a worker from any text', async ({ page }) => {
  await open(page)
  const refused = await page.evaluate(() => {
    const nameOf = (attempt: () => unknown) => {
      try {
        attempt()
        return 'taken'
      } catch (error) {
        return (error as Error).name
      }
    }
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown }
    }
    const rules = { createScriptURL: (url: string) => url }
    return [
      nameOf(() => trustedTypes.createPolicy('another', rules)),
      // The page's own was made when the page began to draw, and the name is taken.
      nameOf(() => trustedTypes.createPolicy('cutline-worker', rules)),
      nameOf(() => new Worker('/assets/anything.js')),
    ]
  })
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError'])
})

test('the folder that is served holds no mock worker, and its header file says what the server says', async () => {
  const files = await readdir(DIST, { recursive: true })
  expect(files.some((file) => file.endsWith('index.html'))).toBe(true)
  expect(files.filter((file) => /mock/i.test(file))).toEqual([])
  const written = await readFile(new URL('_headers', DIST), 'utf8')
  for (const [name, value] of Object.entries(securityHeaders)) expect(written).toContain(`${name}: ${value}`)
})
