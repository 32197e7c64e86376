import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { test as anyPage } from '@playwright/test'
import { embedSnippet } from '#export/embed.ts'
import { DATA_VERSION } from '../../scripts/data/version.ts'
import { expect, LANGUAGES, open, read, sentence, test } from './page.ts'

const LINK = '?at=2026-01-14&cell=naver.ifbench:80'

const WORDS = {
  ko: {
    strict: '엄격',
    failing: 'SK텔레콤',
    report: ['요약', '순위', '얼마나 확실한가', '고른 조건', '독자성 근거', '출처'],
    printed: ['가정 값', '시나리오이며 기업에 대한 판정이 아닙니다.', 'https://github.com/LG-AI-EXAONE/'],
  },
  en: {
    strict: 'Strict',
    failing: 'SK Telecom',
    report: ['Summary', 'Ranking', 'How sure', 'Choices', 'Evidence on independence', 'Sources'],
    printed: ['what-if', 'A scenario, not a verdict on any company.', 'https://github.com/LG-AI-EXAONE/'],
  },
} as const

/** Texts in the Korean picture; a unit test checks both languages. */
const DRAWN = ['NC AI', '네이버클라우드', '출처: LG AI Research', `자료 ${DATA_VERSION}`, '빗금: 공개되지 않아 채운 값']

/** Parses an SVG file as XML, apart from the page, as another program would. */
async function readSvg(page: Page, bytes: Buffer) {
  const reader = await page.context().newPage()
  const read = await reader.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      root: root.localName,
      text: root.textContent ?? '',
      height: Number(root.getAttribute('height')),
      patterns: root.querySelectorAll('pattern').length,
      dots: root.querySelectorAll('rect[rx="5"]').length,
    }
  }, bytes.toString('utf8'))
  await reader.close()
  // Text that is not XML gives a root called `parsererror`.
  expect(read.root).toBe('svg')
  return read
}

/** Presses a button of the dialog and reads the file that it downloads. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/**
 * On the next page, `window.printable` resolves once the page has added its listener for printing, which it does when
 * idle.
 */
async function noteListener(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add: Window['addEventListener'] = window.addEventListener
    const printable = new Promise<void>((resolve) => {
      window.addEventListener = (...given: unknown[]) => {
        Reflect.apply(add, window, given)
        if (given[0] === 'beforeprint') resolve()
      }
    })
    Object.assign(window, { printable })
  })
}

/** Does what the browser does before it prints. */
async function beginPrinting(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(async () => {
    await (window as unknown as { printable: Promise<void> }).printable
    window.dispatchEvent(new Event('beforeprint'))
  })
}

async function part(page: Page, button: string, tab: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('dialog').getByRole('tab', { name: tab, exact: true }).click()
}

test.describe('with all chances', () => {
  test.use({ allDraws: true })

  test('verdict, tables and strips are saved with the status and source of every value', async ({ page }) => {
    await open(page, LINK)
    const strips = await test.step('the strips, from their data', async () => {
      await page.getByRole('button', { name: '그림 저장: 비중을 옮기면 점수로 누가 탈락하나' }).click()
      const { bytes } = await saved(page, 'SVG로 저장')
      await page.keyboard.press('Escape')
      return bytes
    })
    const drawn = await readSvg(page, strips)
    for (const said of [
      '비중을 옮기면 점수로 누가 탈락하나',
      '지금 비중',
      '가정 값 1개',
      '출처: ',
      `자료 ${DATA_VERSION}`,
    ])
      expect(drawn.text).toContain(said)
    expect(drawn.patterns).toBeGreaterThan(0)
    expect(strips.toString('utf8')).not.toMatch(/foreignObject|var\(--/)

    await test.step('tables and JSON', async () => {
      await part(page, '공유', '표와 자료')
      const scores = await saved(page, '점수 CSV')
      expect(scores.name).toBe('cutline-kr-sovereign-1-2026-01-14-scores.csv')
      expect([...scores.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
      const text = scores.bytes.toString('utf8')
      for (const said of ['네이버클라우드', ',filled,채움,', ',hypothetical,가정,80,', 'https://github.com/']) {
        expect(text).toContain(said)
      }
      await expect(page.getByRole('button', { name: '탈락 비율 CSV' })).toBeEnabled({ timeout: 40_000 })
      const json = JSON.parse((await saved(page, '전체 JSON')).bytes.toString('utf8'))
      expect(Object.keys(json)).toEqual(['scenario', 'ranking', 'verdict', 'robustness', 'scores', 'notices'])
      expect(json.robustness.samples).toBe(50_000)
    })

    await test.step('the verdict as a picture, with its letters', async () => {
      await page.getByRole('dialog').getByRole('tab', { name: '그림', exact: true }).click()
      const svg = await saved(page, 'SVG로 저장')
      expect(svg.name).toBe('cutline-kr-sovereign-1-2026-01-14.svg')
      const verdict = await readSvg(page, svg.bytes)
      for (const text of DRAWN) expect(verdict.text).toContain(text)
      expect(verdict.text).toContain(`${new URL(page.url()).origin}/?v=2&c=kr-sovereign-1`)
      const text = svg.bytes.toString('utf8')
      expect(text).toContain('src:url(data:font/woff2;base64,')
      expect(text).not.toMatch(/foreignObject|var\(--|<script/)
      expect(verdict.patterns).toBeGreaterThan(0)

      const png = await saved(page, 'PNG로 저장')
      expect(png.name).toBe('cutline-kr-sovereign-1-2026-01-14.png')
      expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
      expect(png.bytes.readUInt32BE(16)).toBe(2400)
      expect(png.bytes.readUInt32BE(20)).toBe(2 * verdict.height)
      expect(png.bytes.byteLength).toBeGreaterThan(100_000)
    })
  })
})

test('paper gets the report in the place of the page, in the language of the page', async ({ page }) => {
  await noteListener(page)
  await open(page, LINK)
  const report = page.locator('[data-report]')
  for (const language of LANGUAGES) {
    const words = WORDS[language]
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await beginPrinting(page)
    await expect(report).toBeVisible()
    await expect(report.getByRole('heading', { level: 2 })).toHaveText([...words.report])
    for (const said of words.printed) await expect(report).toContainText(said)
    await expect(page.locator('#root')).toBeHidden()
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(report).toHaveCount(0)

    // The reading with the most evidence is three pages of A4.
    await page.emulateMedia({ media: null })
    await read(page, words.strict)
    await expect(sentence(page)).toContainText(words.failing)
    await beginPrinting(page)
    await expect(page.locator('[data-report] table')).toHaveCount(2)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: null })
  }
})

test('a chart of the page is saved with the verdict above it and every mark on it', async ({ page }) => {
  await open(page, '?at=2026-01-14')
  await page.getByRole('tab', { name: '날짜별 다시 보기' }).click()
  await page.getByRole('button', { name: /^그림 저장: 이 시나리오의 날짜별 결과/ }).click()
  const svg = await saved(page, 'SVG로 저장')
  expect(svg.name).toBe('cutline-kr-sovereign-1-2026-01-14-chart.svg')
  const { text, dots } = await readSvg(page, svg.bytes)
  for (const said of ['네이버클라우드가 독자성 기준 미달로 탈락한다.', '이 시나리오의 날짜별 결과', '출처: ']) {
    expect(text).toContain(said)
  }
  // A dot for each of the five teams.
  expect(dots).toBe(5)
})

// Without the fixture that fails on the browser's complaints: a refused frame is one.
anyPage(
  'another page may frame the embed and nothing else, and the embed touches no storage',
  async ({ page, baseURL }) => {
    await page.goto('./?at=2026-01-14&rules=lenient')
    await expect(sentence(page)).toHaveText('NC AI가 점수로 탈락한다.')
    await page.addInitScript(() => {
      if (!location.pathname.endsWith('/embed.html')) return
      for (const name of ['getItem', 'setItem', 'removeItem', 'clear'] as const) {
        Storage.prototype[name] = () => {
          throw new Error('the embed asked the storage')
        }
      }
    })
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const frame = (src: string, id: string) => ({ src: new URL(src, baseURL).href, id })
    const frames = [
      frame('embed.html?v=1&c=kr-sovereign-1&at=2026-01-14&rules=strict&lang=en&theme=dark&size=full', 'embed'),
      frame('./?at=2026-01-14', 'page'),
    ]
    const host = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<!doctype html>'))
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
    await page.evaluate((all) => {
      for (const { src, id } of all) {
        const made = document.createElement('iframe')
        made.id = id
        made.src = src
        made.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox')
        document.body.append(made)
      }
    }, frames)
    const embed = page.frameLocator('#embed')
    await expect(embed.getByRole('heading', { level: 1 })).toHaveText(
      'NC AI is eliminated on score and SK Telecom, Upstage and Naver Cloud on independence.',
    )
    await expect(embed.locator('html')).toHaveAttribute('data-theme', 'dark')
    const back = embed.getByRole('link', { name: 'Open the full page' })
    await expect(back).toHaveAttribute('rel', 'noopener noreferrer')
    await expect(back).toHaveAttribute(
      'href',
      /^http:\/\/127\.0\.0\.1:\d+\/\?v=2&c=kr-sovereign-1.*rules=strict.*&end=1$/,
    )
    await expect(page.frameLocator('#page').getByRole('heading', { level: 1 })).toHaveCount(0)
    expect(errors).toEqual([])
  },
)

anyPage(
  'a frame of any width is as tall as what it shows, in a sandbox of scripts alone',
  async ({ page, baseURL }) => {
    const host = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><body style="margin:0">'),
    )
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const address = new URL('embed.html?v=2&c=kr-sovereign-1&at=2026-01-14&lang=ko&theme=light', baseURL).href
    for (const size of ['small', 'full'] as const) {
      const snippet = embedSnippet(`${address}&size=${size}&end=1`, 'Cutline', size)
      for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
        await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
        await page.setViewportSize({ width: 640, height: 900 })
        const [frameCode = '', script = ''] = snippet.split('\n<script>')
        await page.evaluate(
          ([html, code, only]) => {
            document.body.innerHTML = html.replace(/sandbox="[^"]*"/, `sandbox="${only}"`)
            const listener = document.createElement('script')
            listener.textContent = code
            document.body.append(listener)
            // A height from another frame is ignored.
            const other = document.createElement('iframe')
            other.srcdoc = '<script>parent.postMessage({ cutlineHeight: 3333 }, "*")<' + '/script>'
            other.style.display = 'none'
            document.body.append(other)
          },
          [frameCode, script.replace('</script>', ''), sandbox] as const,
        )
        const frame = page.locator('iframe').first()
        await expect(page.frameLocator('iframe >> nth=0').getByRole('heading', { level: 1 })).toHaveText(
          'NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.',
        )
        for (const width of [280, 390, 640, 800]) {
          await page.setViewportSize({ width, height: 900 })
          const content = await frame.elementHandle().then((handle) => handle?.contentFrame())
          await expect
            .poll(async () => {
              const shown = (await frame.boundingBox())?.height ?? 0
              const needed =
                (await content?.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height)) ?? -99
              return Math.abs(shown - needed) <= 1
            })
            .toBe(true)
          const over = await content?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(over, `${size} at ${width}`).toBeLessThanOrEqual(0)
          if (size === 'full') {
            // Every row has its cells below the heads.
            const aside = await content?.evaluate(() => {
              const ends = (row: Element | null | undefined) => row?.lastElementChild?.getBoundingClientRect().right
              const table = document.querySelector('table:has(thead)')
              return [...(table?.querySelectorAll('tbody tr') ?? [])].map(
                (row) => Math.round(ends(row) ?? 0) - Math.round(ends(table?.querySelector('thead tr')) ?? 0),
              )
            })
            expect(new Set(aside?.filter((by) => Math.abs(by) > 1)), `rows at ${width}`).toEqual(new Set())
          }
        }
      }
    }
    expect(errors).toEqual([])
    host.close()
  },
)

test('the embed fits a narrow frame, in both sizes', async ({ page }) => {
  // The two pages share their code: neither may start the other.
  const bars = page.getByRole('banner')
  for (const size of ['small', 'full']) {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(`./embed.html?v=1&c=kr-sovereign-1&at=2026-01-14&lang=ko&size=${size}`)
    await expect(sentence(page)).toHaveText('NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expect(page.getByRole('table', { name: '판정표: 팀별 점수, 독자성, 비중' })).toHaveCount(
      size === 'full' ? 1 : 0,
    )
    await expect(bars).toHaveCount(0)
    await expect(page.getByRole('main')).toHaveCount(1)
  }
})
