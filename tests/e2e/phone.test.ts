import type { CDPSession, Page } from '@playwright/test'
import { expect, expectShare, open, query, row, sentence, slider, test } from './page.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

type Point = { readonly x: number; readonly y: number }

/** A finger as the browser itself gets it: only so does a swipe scroll. */
async function finger(driver: CDPSession, from: Point, to: Point): Promise<void> {
  const at = ({ x, y }: Point) => [{ x, y }]
  const steps = 10
  await driver.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
  for (let i = 1; i <= steps; i++) {
    const part = i / steps
    const point = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) }
    await driver.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(point) })
  }
  await driver.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** The open row's slider, in the middle of the screen: its box and the middle of its knob. */
async function openRow(page: Page, benchmark: string) {
  await row(page, benchmark).getByRole('button', { name: benchmark, exact: true }).tap()
  const track = slider(page, benchmark)
  await track.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await track.boundingBox()
  if (box === null) throw new Error('the slider is not on screen')
  const knob = { x: box.x + Math.sqrt(1 / 13) * box.width, y: box.y + box.height / 2 }
  return { box, knob }
}

test('a swipe that begins on a slider scrolls and changes nothing', async ({ page, context }) => {
  await open(page)
  const { box, knob } = await openRow(page, 'AIME 2025')
  const driver = await context.newCDPSession(page)
  for (const from of [knob, { x: box.x + 0.8 * box.width, y: knob.y }]) {
    const before = await page.evaluate(() => scrollY)
    await finger(driver, from, { x: from.x, y: from.y - 200 })
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 50)
    await expectShare(page, 'AIME 2025', '7.7%')
    await slider(page, 'AIME 2025').evaluate((element) => element.scrollIntoView({ block: 'center' }))
  }
  expect(query(page)).toEqual({})
  await expect(page.getByRole('button', { name: '실행 취소' })).toBeDisabled()
})

test('a drag of the knob changes the weight, as one undo', async ({ page, context }) => {
  await open(page)
  const { box, knob } = await openRow(page, 'AIME 2025')
  const driver = await context.newCDPSession(page)
  await finger(driver, knob, { x: box.x + 0.7 * box.width, y: knob.y })
  await expect(slider(page, 'AIME 2025')).not.toHaveAttribute('aria-valuetext', '7.7%')
  await expect(sentence(page)).toHaveText('네이버클라우드가 점수와 독자성 기준 모두에서 탈락한다.')
  await page.getByRole('button', { name: '실행 취소' }).tap()
  await expectShare(page, 'AIME 2025', '7.7%')
})

test('a row opens in place and takes the focus; Escape and Back close it and take no choice back', async ({ page }) => {
  await open(page)
  const value = page.getByRole('button', { name: /^네이버클라우드, KoBALT: / })
  await value.tap()
  await expect(value).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('heading', { level: 4, name: /KoBALT/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(value).toHaveAttribute('aria-expanded', 'false')
  await expect(value).toBeFocused()
  await value.tap()
  await expect(page.getByRole('heading', { level: 4, name: /KoBALT/ })).toBeFocused()
  await page.goBack()
  await expect(value).toHaveAttribute('aria-expanded', 'false')

  const label = row(page, 'KoBALT').getByRole('button', { name: 'KoBALT', exact: true })
  await label.tap()
  await slider(page, 'KoBALT').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expectShare(page, 'KoBALT', '17.7%')
  await page.goBack()
  await expect(label).toHaveAttribute('aria-expanded', 'false')
  await expectShare(page, 'KoBALT', '17.7%')
  await expect.poll(() => query(page).w).toContain('kobalt')
})
