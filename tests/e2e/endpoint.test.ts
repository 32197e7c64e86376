import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
// Without the fixture that allows the page's own origin only: another one is the point here.
import { expect, type Page, test } from '@playwright/test'
import { keepLanguage, openMore, sentence } from './page.ts'
import { VERDICTS } from './verdicts.ts'

const DATA = new URL('../../public/data', import.meta.url)
const DEFAULT = VERDICTS[0]?.says

/** A real server on another port that gives the bundled data as a careful host does, and counts what it is asked. */
class Endpoint {
  readonly asked: string[] = []
  private server: Server | null = null
  private port = 0

  async start(): Promise<void> {
    const server = createServer(async (request, response) => {
      const path = request.url ?? '/'
      this.asked.push(`${request.headers['if-none-match'] === undefined ? '' : 'again '}${path}`)
      const body = await readFile(`${DATA.pathname}${path}`).catch(() => null)
      const etag = body && `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`
      const allowed = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' }
      if (body === null || etag === null) response.writeHead(404, allowed).end()
      else if (request.headers['if-none-match'] === etag) response.writeHead(304, { ...allowed, ETag: etag }).end()
      else {
        const type = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip', ETag: etag }
        response.writeHead(200, { ...allowed, ...type }).end(gzipSync(body))
      }
    })
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = null
    if (server === null) return
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`
  }
}

const endpoint = new Endpoint()
test.describe.configure({ mode: 'serial' })
test.beforeEach(async () => {
  await endpoint.start()
  endpoint.asked.length = 0
})
test.afterEach(() => endpoint.stop())

const problem = (page: Page) => page.getByRole('alert')

async function typeAddress(page: Page, address: string): Promise<void> {
  await openMore(page, '자료')
  const dialog = page.getByRole('dialog', { name: '자료' })
  await dialog.getByRole('textbox', { name: '주소' }).fill(address)
  await dialog.getByRole('button', { name: '이 주소 쓰기' }).click()
}

/** What becomes of a request of the page's own: the directive that the browser refused it by, or that it arrived. */
const reach = (page: Page, url: string): Promise<string> =>
  page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
          once: true,
        })
        fetch(address).then(
          () => resolve('reached'),
          () => {},
        )
      }),
    url,
  )

test('a server on another port is used by typing its address, it alone; it may stop and come back', async ({
  page,
}) => {
  await keepLanguage(page, 'ko')
  await page.goto('./')
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  expect(await reach(page, `${endpoint.origin}/index.json`)).toBe('connect-src')
  expect(endpoint.asked).toEqual([])

  await typeAddress(page, `${endpoint.origin}/`)
  await expect(page.getByText(`자료 출처: ${endpoint.origin}.`)).toBeVisible()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  expect(endpoint.asked).toContain('/kr-sovereign-1/benchmarks.json')

  await test.step('the browser lets the page connect to that origin and its own, and to no other', async () => {
    expect(await reach(page, `${endpoint.origin}/index.json`)).toBe('reached')
    expect(await reach(page, new URL('data/index.json', page.url()).href)).toBe('reached')
    // The same server by another name.
    expect(await reach(page, `${endpoint.origin.replace('127.0.0.1', 'localhost')}/index.json`)).toBe('connect-src')
  })

  await test.step('an unchanged file is not sent twice', async () => {
    await openMore(page, '자료')
    await page.getByRole('button', { name: '자료 다시 받기' }).click()
    await expect.poll(() => endpoint.asked).toContain('again /kr-sovereign-1/benchmarks.json')
    await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  })

  await test.step('stopped in mid-use, the page keeps its data and says so', async () => {
    await endpoint.stop()
    await page.getByRole('combobox', { name: '사업·단계' }).selectOption({ label: '2차 단계평가' })
    await expect(problem(page)).toContainText('서버가 응답하지 않습니다.')
    await expect(problem(page)).toContainText(endpoint.origin)
    await expect(problem(page)).toContainText('마지막으로 제대로 받은 1차 단계평가의 화면입니다')
    await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  })

  await test.step('started again, trying again works', async () => {
    await endpoint.start()
    await problem(page).getByRole('button', { name: '다시 시도' }).click()
    await expect(page.getByRole('table', { name: /^판정표/ })).toContainText('모티프테크놀로지스')
    await expect(problem(page)).toHaveCount(0)
  })

  await test.step('it is remembered on a bare address, until one goes back', async () => {
    await page.goto('./')
    await expect(page.getByText(`자료 출처: ${endpoint.origin}.`)).toBeVisible()
    await openMore(page, '자료')
    await page.getByRole('button', { name: '함께 담긴 자료 쓰기' }).click()
    await expect(page.getByText('자료 출처 함께 담긴 자료')).toBeVisible()
  })
})

test('an address that came with a link is asked about before anything is fetched from it, or refused with the reason', async ({
  page,
}) => {
  await keepLanguage(page, 'ko')
  await page.goto('./?v=1&src=javascript:alert(1)')
  await expect(page.getByRole('main')).toContainText('http나 https로 시작하는 주소만')
  await page.getByRole('button', { name: /^쓰지 않고/ }).click()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  // So is one that is typed.
  await typeAddress(page, 'https://me:secret@data.example/')
  await expect(page.getByRole('dialog')).toContainText('비밀번호를 넣을 수 없습니다')

  const link = `./?v=1&c=kr-sovereign-1&src=${encodeURIComponent(`${endpoint.origin}/`)}`
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 링크는 다른 곳의 자료를 쓰려고 합니다')
  await expect(page.getByRole('main')).toContainText(endpoint.origin)
  expect(endpoint.asked).toEqual([])

  await page.getByRole('button', { name: /^쓰지 않고/ }).click()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  expect(endpoint.asked).toEqual([])
  expect(new URL(page.url()).searchParams.has('src')).toBe(false)

  await page.goto(link)
  await page.getByRole('button', { name: `${endpoint.origin} 자료 쓰기` }).click()
  await expect(sentence(page)).toHaveText(DEFAULT?.ko ?? '')
  expect(endpoint.asked).toContain('/index.json')
  // Never taken for one's own.
  await page.goto('./')
  await expect(page.getByText('자료 출처 함께 담긴 자료')).toBeVisible()
})
