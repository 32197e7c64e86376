import { createHash } from 'node:crypto'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { test as anyPage, type Page } from '@playwright/test'
import { COPY_HEADER } from '../../src/data/copyHeader.ts'
import { WORKER_FILE } from '../../src/offline/workerFile.ts'
import { kept } from './offline.ts'
import { drawFewer, expect, open, sentence, test } from './page.ts'
import { openSite, type Site } from './site.ts'

test.use({ serviceWorkers: 'allow' })

/** The worker is asked about once the page has nothing else to do, which a busy machine puts off. */
const AT_REST = { timeout: 60_000 }

test('after one visit the whole page works without a network, and says that its data is a copy', async ({
  page,
  context,
}) => {
  await open(page, '?rules=strict')
  const says = await sentence(page).innerText()
  const copy = /받아 둔 사본/
  await expect(page.getByRole('contentinfo')).not.toContainText(copy)
  await kept(page)

  await context.setOffline(true)
  await page.reload()
  await expect(sentence(page)).toHaveText(says)
  await expect(page.getByRole('contentinfo')).toContainText(copy)
  // What was never opened is there too: a room with its chart, the other stage, the other language.
  await page.getByRole('tab', { name: '무엇이 결과를 바꾸나' }).click()
  await expect(page.getByRole('tabpanel').locator('.recharts-surface').first()).toBeVisible()
  await page.getByRole('combobox', { name: '사업·단계' }).selectOption('kr-sovereign-2')
  await expect(sentence(page)).not.toHaveText(says)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('contentinfo')).toContainText(/a copy saved on \d{4}-\d{2}-\d{2}/)
  // The letters come along.
  const letters = await page.evaluate(async () => {
    const faces = await document.fonts.load('16px "Pretendard Variable"', '컷라인 뷁 Cutline')
    return faces.map((face) => face.status)
  })
  expect(letters.length).toBeGreaterThan(1)
  expect(new Set(letters)).toEqual(new Set(['loaded']))
})

anyPage.describe('a site that changes', () => {
  anyPage.use({ serviceWorkers: 'allow' })
  let site: Site
  anyPage.beforeEach(async ({ context }) => {
    await context.addInitScript(drawFewer)
    site = await openSite()
  })
  anyPage.afterEach(() => site.close())

  const edit = async (name: string, change: (text: string) => string) => {
    const file = path.join(site.folder, name)
    await writeFile(file, change(await readFile(file, 'utf8')))
  }

  /** Puts another page in the place of the present one, with the worker that a build would make for it. */
  const deployNext = async () => {
    await edit('index.html', (text) => text.replace('<html', '<html data-version="next"'))
    const page = await readFile(path.join(site.folder, 'index.html'))
    const digest = createHash('sha256').update(page).digest('base64')
    await edit('sw.js', (text) =>
      text.replace(/(url:`index\.html`,revision:`)[^`]*(`,integrity:`sha256-)[^`]*/, `$1next$2${digest}`),
    )
  }

  /** The page as its worker gives it. */
  const pageGiven = (page: Page) => page.evaluate(async () => (await fetch('./')).text())

  anyPage('a new version waits for the reader’s word, in each tab and each build', async ({ page, context }) => {
    // Another build lies below this one, and has been kept.
    const html = await readFile(path.join(site.folder, 'index.html'), 'utf8')
    await cp(site.folder, `${site.folder}-preview`, { recursive: true })
    await rename(`${site.folder}-preview`, path.join(site.folder, 'preview'))
    const preview = await context.newPage()
    await preview.goto(`${site.url}preview/`)
    await kept(preview)
    await page.goto(site.url)
    await kept(page)
    await deployNext()

    const other = await context.newPage()
    await other.goto(site.url)
    const notice = other.getByRole('status').filter({ hasText: '새 버전이 있습니다' })
    await expect(notice).toBeVisible(AT_REST)
    await expect(other.locator('html')).not.toHaveAttribute('data-version')
    await notice.getByRole('button', { name: '다시 불러오기' }).click()
    await expect(other.locator('html')).toHaveAttribute('data-version', 'next')
    await expect(sentence(other)).not.toBeEmpty()
    await expect(notice).toHaveCount(0)

    await expect(page.getByText('다른 탭에서 새 버전으로 바꿨습니다', { exact: false })).toBeVisible(AT_REST)
    await expect(page.locator('html')).not.toHaveAttribute('data-version')

    await context.setOffline(true)
    expect(await pageGiven(preview)).toBe(html)
    // And what it starts with.
    const given = await preview.evaluate(() => {
      const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src)
      const data = ['data/index.json', 'data/kr-sovereign-1/benchmarks.json', 'data/kr-sovereign-1/provenance.json']
      return Promise.all([...scripts, ...data].map(async (address) => (await fetch(address)).status))
    })
    expect(given.length).toBeGreaterThan(3)
    expect(new Set(given)).toEqual(new Set([200]))
  })

  /** What stands between a reader and a site: halls' login pages, overloaded servers, cut lines. */
  const WRONG_ANSWERS: Readonly<Record<string, (response: ServerResponse, whole: Buffer) => void>> = {
    'a page in the place of the data': (response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end('<!doctype html><title>Login</title>')
    },
    'a page that calls itself JSON': (response) => response.end('<!doctype html>'),
    'a report of an error with status 200': (response) => response.end('{"error":"busy"}'),
    'a report of an error in the form of data': (response) => response.end('{"schemaVersion":1,"error":"busy"}'),
    'half a file': (response, whole) => response.end(whole.subarray(0, whole.length >> 1)),
    'a file that breaks off': (response, whole) => {
      response.setHeader('Content-Length', whole.length)
      response.write(whole.subarray(0, whole.length >> 1), () => response.destroy())
    },
    'a redirect': (response) => {
      response.statusCode = 302
      response.setHeader('Location', '/login')
      response.end()
    },
    ...Object.fromEntries(
      [404, 503, 511].map((status) => [
        `status ${status}`,
        (response: ServerResponse) => {
          response.statusCode = status
          response.end('{}')
        },
      ]),
    ),
  }

  anyPage('what is kept outlives every wrong answer, but not the worker’s removal', async ({ page, context }) => {
    await page.goto(site.url)
    await kept(page)
    const says = await sentence(page).innerText()
    const file = 'data/kr-sovereign-1/benchmarks.json'
    const whole = await readFile(path.join(site.folder, file))
    /** What the worker answers with, and whether it says that this is a copy. */
    const ask = () =>
      page.evaluate(
        async ([url, header]) => {
          const response = await fetch(url, { credentials: 'omit', redirect: 'manual' })
          return { text: await response.text(), isCopy: response.headers.has(header) }
        },
        [file, COPY_HEADER] as const,
      )
    const text = whole.toString()
    expect(await ask()).toEqual({ text, isCopy: false })
    for (const [name, answer] of Object.entries(WRONG_ANSWERS)) {
      await anyPage.step(name, async () => {
        let isAsked = false
        site.answer = (asked, response) => {
          if (!asked.startsWith('data/')) return false
          if (asked === file) isAsked = true
          response.setHeader('Content-Type', 'application/json')
          answer(response, whole)
          return true
        }
        expect(await ask()).toEqual({ text, isCopy: true })
        expect(isAsked).toBe(true)
        // Anything wrong that were kept would be what is given without a network, now or after the next answer.
        await context.setOffline(true)
        expect(await ask()).toEqual({ text, isCopy: true })
        await context.setOffline(false)
      })
    }

    await anyPage.step('a site that answers nothing but 404 for a while', async () => {
      const isGood = async () => {
        await expect(sentence(page)).toHaveText(says)
        await expect(page.getByRole('contentinfo')).toContainText('받아 둔 사본')
        await expect(page.getByRole('alert')).toHaveCount(0)
      }
      // The request that distinguishes a removed worker from a failing site comes last.
      let isLooked = false
      const looked = new Promise<void>((resolve) => {
        site.answer = (asked, response) => {
          if (asked === WORKER_FILE) isLooked = true
          else if (isLooked && asked === 'data/index.json') resolve()
          response.statusCode = 404
          response.end()
          return true
        }
      })
      await page.reload()
      await isGood()
      await looked
      await context.setOffline(true)
      await page.reload()
      await isGood()
      await context.setOffline(false)
    })

    await anyPage.step('a site that no longer has the worker', async () => {
      site.answer = null
      await rm(path.join(site.folder, WORKER_FILE))
      await page.reload()
      await expect(page.getByText('연결 없이 쓰는 기능을 제공하지 않습니다', { exact: false })).toBeVisible(AT_REST)
      expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    })
  })

  anyPage('neither an old mock server nor a login page is kept in place of the page', async ({ page, context }) => {
    await writeFile(path.join(site.folder, 'mockServiceWorker.js'), 'self.addEventListener("fetch", () => {})')
    await writeFile(path.join(site.folder, 'blank.txt'), '')
    await page.goto(`${site.url}blank.txt`)
    await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } }
      }
      const policy = trustedTypes.createPolicy('cutline-worker', { createScriptURL: (url: string) => url })
      return (
        navigator.serviceWorker
          .register(policy.createScriptURL('mockServiceWorker.js'))
          // Active, so that it answers for the page that is opened next.
          .then(() => navigator.serviceWorker.ready)
          .then(() => {})
      )
    })
    await page.goto(site.url)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), AT_REST)
      .toBe(0)

    // A hall's login page is sent for the page while it is kept.
    const asked = new Promise<void>((resolve) => {
      site.answer = (file, response) => {
        // The worker asks, not the tab.
        if (file !== 'index.html' || response.req.headers['sec-fetch-dest'] === 'document') return false
        response.setHeader('Content-Type', 'text/html')
        response.end('<!doctype html><title>Login</title>')
        resolve()
        return true
      }
    })
    await page.reload()
    await asked
    site.answer = null
    await page.reload()
    await kept(page)
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${site.url}${WORKER_FILE}`)
    await context.setOffline(true)
    expect(await pageGiven(page)).toBe(await readFile(path.join(site.folder, 'index.html'), 'utf8'))
  })
})
