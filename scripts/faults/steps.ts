import { readFileSync } from 'node:fs'
import type { Page } from 'playwright'

/** Something a reader does; what it opened stays until the next one begins. */
export type Step = { readonly name: string; readonly run: (page: Page) => Promise<void> }

const MESSAGE = '[role="alert"], .not-started'
/** Not that of the picture before the page. */
const VERDICT = 'h1:not([data-picture] *)'

const MORE: Readonly<Record<string, RegExp>> = {
  data: /^(자료|Data)$/,
  tour: /^(둘러보기|Tour)$/,
  keys: /^(단축키|Keyboard shortcuts|Shortcuts|Keys)$/,
}

/** A tool of the bar; those of the board's rows stand once in each. */
const BAR_TOOL = 'header [data-tool]'

/** How long a page may take to say something, on a machine that has other work, too. */
const PATIENCE_MS = 20_000
/** Without a new request for so long, a page has all that it will get. */
const QUIET_MS = 600

/** The parts of the page that can be opened, found on the page itself. */
export async function stepsOf(page: Page): Promise<Step[]> {
  const tabs = await page.getByRole('tab').count()
  const tools = await page
    .locator(`${BAR_TOOL}:not(:disabled)`)
    .evaluateAll((all) => all.map((tool) => (tool as HTMLElement).dataset['tool'] ?? ''))
  const steps: Step[] = [
    cell('a cell', '[data-cell]:not([data-cell^="gate "])'),
    cell('a state of the gate', '[data-cell^="gate "]'),
    ...Array.from({ length: tabs }, (_, i) => ({
      name: `tab ${i + 1}`,
      run: async (at: Page) => {
        const tab = at.getByRole('tab').nth(i)
        if ((await tab.count()) > 0) await tab.click({ timeout: PATIENCE_MS })
        await settled(at)
      },
    })),
    ...tools.map((tool) => ({
      name: `tool ${tool}`,
      run: async (at: Page) => {
        const button = at.locator(`${BAR_TOOL}[data-tool="${tool}"]`)
        if ((await button.count()) === 0) return
        await button.click({ timeout: PATIENCE_MS })
        await settled(at)
      },
    })),
    ...['data', 'tour', 'keys'].map((tool) => ({
      name: `tool ${tool}`,
      run: async (at: Page) => {
        await at.getByRole('button', { name: /^(더 보기|More)$/ }).click({ timeout: PATIENCE_MS })
        await at.getByRole('button', { name: MORE[tool] as RegExp }).click({ timeout: PATIENCE_MS })
        await settled(at)
      },
    })),
    {
      name: 'the other language',
      run: async (at: Page) => {
        const button = at.locator('button[lang][aria-pressed="false"]')
        if ((await button.count()) === 0) return
        await button.first().click({ timeout: PATIENCE_MS })
        await settled(at)
      },
    },
    ...dropped(['bids.xlsx', 'board.parquet', 'board-brotli.parquet']),
    // Last: from here on the page shows another board.
    league,
  ]
  return steps.map(({ name, run }) => ({
    name,
    run: async (at) => {
      await close(at)
      await run(at)
    },
  }))
}

/** What a file became stands over the page until another one comes. */
export const dropped = (names: readonly string[]): Step[] =>
  names.map((name) => ({
    name: `${name} dropped`,
    run: async (at: Page) => {
      await close(at)
      await drop(at, name, readFileSync(`tests/fixtures/own/import/${name}`))
      await settled(at)
    },
  }))

/** The details of a cell, below its row. */
const cell = (name: string, selector: string): Step => ({
  name,
  run: async (at) => {
    const button = at.locator(`${selector}:not([aria-expanded="true"])`).first()
    if ((await at.locator(`${selector}[aria-expanded="true"]`).count()) === 0) {
      await button.click({ timeout: PATIENCE_MS })
    }
    await settled(at)
  },
})

/** More teams than the board has columns for. */
const LEAGUE = ['team,a,b', ...Array.from({ length: 30 }, (_, i) => `t${i},${(i * 37) % 100},${(i * 61) % 100}`)]

const league: Step = {
  name: 'thirty teams opened',
  run: async (at) => {
    await drop(at, 'league.csv', Buffer.from(LEAGUE.join('\n')))
    await settled(at)
    const open = at.getByRole('button', { name: /^(이 자료로 열기|Open with this data)$/ })
    if ((await open.count()) === 0) return
    await open.first().click({ timeout: PATIENCE_MS })
    await settled(at)
  },
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, list }) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(list)], name))
      return transfer
    },
    { name, list: [...bytes] },
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer })
}

/** Until nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  const used = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  // There is no other sign that a part will not come: no new request, and two frames drawn.
  for (let before = -1, now = await used(); now !== before; ) {
    before = now
    await page.waitForTimeout(QUIET_MS)
    now = await used()
  }
}

/** Leaves what was opened over the page, step by step. */
async function close(page: Page): Promise<void> {
  const isOver = () => document.querySelector('dialog[open], #root [inert] h1') !== null
  for (let n = 0; n < 5 && (await page.evaluate(isOver)); n++) {
    await page.keyboard.press('Escape')
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
}

export type Look = {
  /** The verdict is shown. */
  readonly hasVerdict: boolean
  /** What the page says is missing. */
  readonly messages: readonly string[]
  readonly isEmpty: boolean
}

/** What a reader sees now. */
async function lookAt(page: Page): Promise<Look> {
  const messages = await page
    .locator(MESSAGE)
    .evaluateAll((all) =>
      all
        .filter((one) => (one as HTMLElement).checkVisibility({ visibilityProperty: true }))
        .map((one) => one.textContent ?? ''),
    )
  const heading = page.locator(VERDICT)
  const hasVerdict = (await heading.count()) > 0 && ((await heading.first().textContent()) ?? '').trim() !== ''
  const text = await page.evaluate(() => document.body.innerText.trim())
  return { hasVerdict, messages: messages.filter((text) => text.trim() !== ''), isEmpty: text.length < 40 }
}

/** Some messages appear or disappear only after a file was fetched again, when the page already seems idle. */
const RETRY_MS = 5000

/** The same, once there are messages or none, as expected; after 5 s what is seen then. */
export async function lookFor(page: Page, hasMessages: boolean): Promise<Look> {
  const start = Date.now()
  for (;;) {
    const look = await lookAt(page)
    if (look.messages.length > 0 === hasMessages || Date.now() - start > RETRY_MS) return look
    await page.waitForTimeout(QUIET_MS)
  }
}

/** The same, once the verdict or a message is shown and the page is idle. */
export async function lookOnceShown(page: Page): Promise<Look> {
  await page
    .waitForFunction(
      ([message, verdict]) =>
        (document.querySelector(verdict)?.textContent ?? '').trim() !== '' ||
        [...document.querySelectorAll<HTMLElement>(message)].some((one) =>
          one.checkVisibility({ visibilityProperty: true }),
        ),
      [MESSAGE, VERDICT] as const,
      { timeout: PATIENCE_MS },
    )
    .catch(() => {})
  await settled(page)
  return lookAt(page)
}
