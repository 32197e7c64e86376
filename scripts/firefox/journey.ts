import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { sameFigures } from '../../tests/engines/sameFigures.ts'
import { type Complaints, expectEqual, expectText, openPage, overflow, pause, press } from './openPage.ts'

type Stage = {
  readonly browser: Browser
  readonly address: string
  readonly page: Page
  readonly complaints: Complaints
  /** Keeps a picture under this name. */
  readonly picture: (name: string, page?: Page) => Promise<void>
}

const SAYS = {
  official: {
    ko: 'NC AI가 점수로, 네이버클라우드가 독자성 기준 미달로 탈락한다.',
    en: 'NC AI is eliminated on score and Naver Cloud on independence.',
  },
  strict: 'NC AI is eliminated on score and SK Telecom, Upstage and Naver Cloud on independence.',
  lenient: 'NC AI is eliminated on score.',
  moved: 'Naver Cloud is eliminated on both score and independence.',
} as const

const SLIDER = 'input[type="range"][aria-label="Weight of AIME 2025"]'

/** The main journey in the order a reader takes it; each step begins where the one before ended. */
export const JOURNEY: readonly { readonly name: string; readonly run: (stage: Stage) => Promise<void> }[] = [
  {
    name: 'the verdict stands in Korean, then in English',
    run: async ({ page, picture }) => {
      await expectText(page, 'h1', SAYS.official.ko)
      await picture('first-screen-ko')
      await press(page, 'English')
      await expectText(page, 'h1', SAYS.official.en)
      await picture('first-screen-en')
    },
  },
  {
    name: 'a weight follows the keyboard, and one undo takes it back',
    run: async ({ page }) => {
      await page.focus(SLIDER)
      await page.keyboard.down('Shift')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.up('Shift')
      await expectText(page, 'h1', SAYS.moved)
      expectEqual('share', await shareOf(page), '17.7%')
      await press(page, 'Undo')
      await expectText(page, 'h1', SAYS.official.en)
      expectEqual('share after undo', await shareOf(page), '7.7%')
    },
  },
  {
    name: 'a weight follows the mouse in one drag, the sum stays whole, and one undo takes it back',
    run: async ({ page, picture }) => {
      const slider = await page.$(SLIDER)
      if (slider === null) throw new Error(`no ${SLIDER}`)
      await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      const from = await placeOf(slider, 1 / 13)
      const to = await placeOf(slider, 0.5)
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 12 })
      await picture('while-dragging')
      await page.mouse.up()
      await expectText(page, 'h1', SAYS.moved)
      const share = Number.parseFloat(await shareOf(page))
      if (Math.abs(share - 50) > 3) throw new Error(`the thumb was let go at a half, the share says ${share}`)
      await page.waitForSelector('::-p-text(sum 100.0%)', { timeout: 20_000 })
      await press(page, 'Undo')
      await expectText(page, 'h1', SAYS.official.en)
      await press(page, 'Redo')
      await expectText(page, 'h1', SAYS.moved)
      await press(page, 'Undo')
    },
  },
  {
    name: 'strict and lenient say at once what they change',
    run: async ({ page, picture }) => {
      await choose(page, 'strict')
      await expectText(page, 'h1', SAYS.strict)
      await picture('strict')
      await choose(page, 'lenient')
      await expectText(page, 'h1', SAYS.lenient)
      await choose(page, 'official')
      await expectText(page, 'h1', SAYS.official.en)
    },
  },
  {
    name: 'every room opens, with its heading, and nothing scrolls sideways',
    run: async ({ page, picture }) => {
      for (const tab of await page.$$('[role="tab"]')) {
        const id = await tab.evaluate((element) => element.getAttribute('data-tab') ?? '')
        await tab.evaluate((element) => element.scrollIntoView({ block: 'center' }))
        await tab.click()
        await page.waitForSelector('[role="tabpanel"] h2', { timeout: 20_000 })
        await pause(400)
        expectEqual(`sideways scroll in ${id}`, await overflow(page), 0)
        await picture(`tab-${id}`)
      }
    },
  },
  {
    name: 'a shared link opens elsewhere with the same verdict, as a guest',
    run: async ({ browser, page, complaints, address }) => {
      await page.evaluate(() => window.scrollTo(0, 0))
      await choose(page, 'strict')
      await press(page, 'Share')
      await page.waitForSelector('dialog input', { timeout: 20_000 })
      const link = await page.$eval('dialog input', (field) => (field as HTMLInputElement).value)
      expectEqual('link', new URL(link).origin, new URL(address).origin)
      if (!link.includes('rules=strict')) throw new Error(`the link does not say what was chosen: ${link}`)
      await page.keyboard.press('Escape')
      const elsewhere = await browser.createBrowserContext()
      const other = await openPage(elsewhere, link, complaints)
      await press(other, 'English')
      await expectText(other, 'h1', SAYS.strict)
      await other.waitForSelector('::-p-text(You are looking at a shared scenario)', { timeout: 20_000 })
      await elsewhere.close()
      await choose(page, 'official')
    },
  },
  {
    name: 'the day is typed and written the same way',
    run: async ({ page }) => {
      const field = await page.$('input[type="text"][aria-label="As of"]')
      if (field === null) throw new Error('no field of the day')
      expectEqual('day', await field.evaluate((element) => element.value), '2026-01-14')
      await field.focus()
      await page.keyboard.press('ArrowUp')
      await page.waitForFunction(() => new URL(location.href).searchParams.get('at') === '2026-01-15', {
        timeout: 20_000,
      })
      await press(page, 'Undo')
    },
  },
  {
    name: 'the page holds in the dark and on a telephone',
    run: async ({ page, picture }) => {
      await press(page, 'More')
      await page.select('header select:has(option[value="dark"])', 'dark')
      await page.keyboard.press('Escape')
      await picture('dark')
      await page.setViewport({ width: 390, height: 844 })
      await page.evaluate(() => window.scrollTo(0, 0))
      await pause(300)
      expectEqual('sideways scroll', await overflow(page), 0)
      await picture('telephone')
      await press(page, 'AIME 2025')
      await page.waitForSelector(SLIDER, { visible: true, timeout: 20_000 })
      expectEqual('sideways scroll with an open row', await overflow(page), 0)
      await picture('telephone-row')
    },
  },
  {
    name: '200 links have the same JSON, chances included, as in Node',
    run: async ({ browser }) => {
      const blank = await browser.newPage()
      const { links, differing, sameBits } = await sameFigures((script) => blank.evaluate(script))
      await blank.close()
      expectEqual('links', links, 200)
      expectEqual('logarithm and exponential in every bit', sameBits, true)
      if (differing.length > 0) throw new Error(`${differing.length} links differ:\n${differing.join('\n')}`)
    },
  },
  {
    name: 'no error, no refusal of the policy, no style element, no request to anybody else in all of it',
    run: async ({ page, complaints }) => {
      expectEqual('style elements', await page.$$eval('style', (all) => all.length), 0)
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
    },
  },
]

/** A reading is chosen by its face: the radio button itself is hidden under it. */
const choose = async (page: Page, reading: string): Promise<void> => {
  const face = await page.waitForSelector(`[role="row"] label:has(> input[value="${reading}"])`, { timeout: 20_000 })
  await face?.evaluate((label) => label.scrollIntoView({ block: 'center' }))
  await face?.click()
}

/** The value text of the slider, such as `7.7%`. */
const shareOf = (page: Page): Promise<string> =>
  page.$eval(SLIDER, (slider) => slider.getAttribute('aria-valuetext') ?? '')

/** Position of the middle of the slider's thumb at a share of 0..1, on a square-root scale. */
async function placeOf(slider: ElementHandle<Element>, share: number): Promise<{ x: number; y: number }> {
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the slider is not on screen')
  const thumb = 16
  return { x: box.x + thumb / 2 + Math.sqrt(share) * (box.width - thumb), y: box.y + box.height / 2 }
}
