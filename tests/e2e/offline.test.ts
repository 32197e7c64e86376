import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { test as anyPage } from '@playwright/test'
import { kept } from './offline.ts'
import { expect, LANGUAGES, open, sentence, test } from './page.ts'
import { openSite, type Site } from './site.ts'

test.use({ serviceWorkers: 'allow' })

for (const language of LANGUAGES) {
  test(`after one visit the whole page works without a network, and says that its data is a copy (${language})`, async ({
    page,
    context,
  }) => {
    await open(page, '?rules=strict', language)
    const says = await sentence(page).innerText()
    const copy = language === 'ko' ? /받아 둔 사본/ : /a copy kept on \d{4}-\d{2}-\d{2}/
    await expect(page.getByRole('contentinfo')).not.toContainText(copy)
    await kept(page)

    await context.setOffline(true)
    await page.reload()
    await expect(sentence(page)).toHaveText(says)
    await expect(page.getByRole('contentinfo')).toContainText(copy)
    // What was never opened is there too: a tab with its chart, the other stage, the other language.
    await page.getByRole('tab', { name: language === 'ko' ? '무엇이 바꾸나' : 'What would change it' }).click()
    await expect(page.getByRole('tabpanel').locator('.recharts-surface').first()).toBeVisible()
    await page.getByRole('combobox', { name: language === 'ko' ? '대회·단계' : 'Stage' }).selectOption('kr-sovereign-2')
    await expect(sentence(page)).not.toHaveText(says)
    await page.getByRole('button', { name: language === 'ko' ? 'English' : '한국어' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language === 'ko' ? 'en' : 'ko')
    // The letters come along.
    const letters = await page.evaluate(async () => {
      const faces = await document.fonts.load('16px "Pretendard Variable"', '컷라인 뷁 Cutline')
      return faces.map((face) => face.status)
    })
    expect(letters.length).toBeGreaterThan(1)
    expect(new Set(letters)).toEqual(new Set(['loaded']))
  })
}

anyPage.describe('a site that changes', () => {
  anyPage.use({ serviceWorkers: 'allow' })
  let site: Site
  anyPage.beforeEach(async () => {
    site = await openSite()
  })
  anyPage.afterEach(() => site.close())

  const edit = async (name: string, change: (text: string) => string) => {
    const file = path.join(site.folder, name)
    await writeFile(file, change(await readFile(file, 'utf8')))
  }

  anyPage('says that a new version is there, and goes over to it at the reader’s word alone', async ({ page }) => {
    await page.goto(site.url)
    await kept(page)
    const html = await readFile(path.join(site.folder, 'index.html'), 'utf8')
    await edit('index.html', (text) => text.replace('<html', '<html data-version="next"'))
    await edit('sw.js', (text) => text.replace(/(url:`index\.html`,revision:`)[^`]*/, '$1next'))

    await page.reload()
    const notice = page.getByRole('status').filter({ hasText: '새 판이 있습니다' })
    await expect(notice).toBeVisible()
    expect(html).not.toContain('data-version')
    await expect(page.locator('html')).not.toHaveAttribute('data-version')

    await notice.getByRole('button', { name: '다시 불러오기' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-version', 'next')
    await expect(sentence(page)).not.toBeEmpty()
    await expect(notice).toHaveCount(0)
  })

  anyPage('another tab that goes over does not take this one along', async ({ page, context }) => {
    await page.goto(site.url)
    await kept(page)
    await edit('index.html', (text) => text.replace('<html', '<html data-version="next"'))
    await edit('sw.js', (text) => text.replace(/(url:`index\.html`,revision:`)[^`]*/, '$1next'))
    const other = await context.newPage()
    await other.goto(site.url)
    await other.getByRole('button', { name: '다시 불러오기' }).click()
    await expect(other.locator('html')).toHaveAttribute('data-version', 'next')
    await expect(page.getByText('다른 탭에서 새 판으로 바꾸었습니다', { exact: false })).toBeVisible()
    await expect(page.locator('html')).not.toHaveAttribute('data-version')
  })

  anyPage('a site that no longer has the worker is not hidden by what was kept', async ({ page }) => {
    await page.goto(site.url)
    await kept(page)
    await rm(path.join(site.folder, 'sw.js'))
    await page.reload()
    await expect(page.getByText('연결 없이 쓰는 기능을 제공하지 않습니다', { exact: false })).toBeVisible()
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
  })

  anyPage('a mock server left behind by development is sent away', async ({ page }) => {
    await writeFile(path.join(site.folder, 'mockServiceWorker.js'), 'self.addEventListener("fetch", () => {})')
    await writeFile(path.join(site.folder, 'blank.txt'), '')
    await page.goto(`${site.url}blank.txt`)
    await page.evaluate(() => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } }
      }
      const policy = trustedTypes.createPolicy('cutline-worker', { createScriptURL: (url: string) => url })
      return navigator.serviceWorker.register(policy.createScriptURL('mockServiceWorker.js')).then(() => {})
    })
    await page.goto(site.url)
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0)
    await page.reload()
    await expect
      .poll(() =>
        page.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map((r) => r.active?.scriptURL.split('/').at(-1)),
        ),
      )
      .toEqual(['sw.js'])
  })
})
