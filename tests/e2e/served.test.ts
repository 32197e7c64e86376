import { readdir, readFile } from 'node:fs/promises'
import { test as anyPage } from '@playwright/test'
import { contentSecurityPolicy, securityHeaders } from '../../scripts/build/contentSecurityPolicy.ts'
import { expect, open, test } from './page.ts'

const DIST = new URL('../../dist/', import.meta.url)

/** One built file of a kind, as the page would ask for it. */
async function builtFile(ending: RegExp): Promise<string> {
  const file = (await readdir(DIST, { recursive: true })).find((name) => ending.test(name))
  if (file === undefined) throw new Error(`dist holds no file ${ending}`)
  return `./${file.replaceAll('\\', '/')}`
}

test('every kind of file is served with every security header, under its own type', async ({ request }) => {
  const kinds = [
    { file: './', type: 'text/html' },
    { file: await builtFile(/^assets.*\.js$/), type: 'text/javascript' },
    { file: await builtFile(/^assets.*\.css$/), type: 'text/css' },
    { file: await builtFile(/^assets.*\.woff2$/), type: 'font/woff2' },
    { file: './data/index.json', type: 'application/json' },
    { file: './favicon.svg', type: 'image/svg+xml' },
  ]
  for (const { file, type } of kinds) {
    const headers = (await request.get(file)).headers()
    expect(headers['content-type'], file).toContain(type)
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers[name.toLowerCase()], `${name} of ${file}`).toBe(value)
    }
  }
})

// Without the fixture that fails on the browser's complaints: here the complaint is the point.
anyPage('the page narrows its policy: no markup, no worker from any text, no second trust', async ({ page }) => {
  await open(page)
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(meta.first()).toHaveAttribute('content', contentSecurityPolicy)
  await expect(meta.nth(1)).toHaveAttribute('content', "connect-src 'self'")
  // The worker that draws the chances has been started.
  await expect(page.locator('#board')).toContainText('±')
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
      nameOf(() => {
        document.createElement('div').innerHTML = '<b>text</b>'
      }),
      nameOf(() => trustedTypes.createPolicy('another', rules)),
      // The page's own was made when the page began to draw, and the name is taken.
      nameOf(() => trustedTypes.createPolicy('cutline-worker', rules)),
      nameOf(() => new Worker('/assets/anything.js')),
    ]
  })
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError'])
})

test('the folder that is served holds no mock worker, and its header file says what the server says', async () => {
  const files = await readdir(DIST, { recursive: true })
  expect(files.some((file) => file.endsWith('index.html'))).toBe(true)
  expect(files.filter((file) => /mock/i.test(file))).toEqual([])
  const written = await readFile(new URL('_headers', DIST), 'utf8')
  for (const [name, value] of Object.entries(securityHeaders)) expect(written).toContain(`${name}: ${value}`)
  // Where rules of several paths add up, the strict one is taken off first.
  expect(written).toMatch(
    /\n\/embed\.html\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: .*frame-ancestors \*\n/,
  )
})

test('what is served asks nobody else for anything, and makes no program from text', async () => {
  const page = await readFile(new URL('index.html', DIST), 'utf8')
  expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son[a-z]+=|javascript:/i)
  const asked = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
  expect(asked.length).toBeGreaterThan(2)
  expect(asked.filter((address) => !/^(\.\/|#)/.test(address ?? ''))).toEqual([])
  const files = (await readdir(DIST, { recursive: true })).filter((file) => /\.(js|css)$/.test(file))
  for (const file of files) {
    const text = await readFile(new URL(file.replaceAll('\\', '/'), DIST), 'utf8')
    // Zod would probe for `new Function` but for its setting; the last two are what the mock server says. `eval(?:`
    // is part of a pattern.
    expect(text, file).not.toMatch(/\bnew Function\s*\(|\beval\s*\((?!\?)|\[MSW\]|MOCK_ACTIVATE/)
    if (file.endsWith('.css')) expect(text, file).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//)
  }
})
