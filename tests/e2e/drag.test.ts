import type { Locator, Page } from '@playwright/test'
import { expect, LANGUAGES, open, query, reading, sentence, slider, test, tile, tilesOf } from './page.ts'

const BEFORE = {
  ko: 'NC AI가 점수에서, 네이버클라우드가 독자성에서 탈락한다.',
  en: 'NC AI goes out on score and Naver Cloud on independence.',
}
/** NC AI is strong and Naver Cloud weak on AIME 2025: past a share of 16.1 % the two change places. */
const AFTER = {
  ko: '네이버클라우드가 점수와 독자성 모두에서 탈락한다.',
  en: 'Naver Cloud goes out on both score and independence.',
}

/** Where the thumb's middle stands at a share of 0..1. */
async function placeOf(track: Locator, share: number): Promise<{ x: number; y: number }> {
  const box = await track.boundingBox()
  if (box === null) throw new Error('the slider is not on screen')
  const thumb = 16
  return { x: box.x + thumb / 2 + share * (box.width - thumb), y: box.y + box.height / 2 }
}

/** One whole drag of a slider that stands at its default share. */
async function dragTo(page: Page, track: Locator, share: number): Promise<void> {
  await track.scrollIntoViewIfNeeded()
  const start = await placeOf(track, 1 / 13)
  const end = await placeOf(track, share)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(end.x, end.y, { steps: 6 })
  await page.mouse.up()
}

/** From now on each trusted input event notes the verdict as it stands in the frame that the event belongs to. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seenInFrame: seen })
    document.addEventListener('input', (event) => {
      if (!event.isTrusted) return
      const value = (event.target as HTMLInputElement).value
      requestAnimationFrame(() => seen.push(`${value} ${document.querySelector('h1')?.textContent}`))
    })
  })
}

const seenInFrame = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { seenInFrame: string[] }).seenInFrame)

for (const language of LANGUAGES) {
  test(`verdict, tiles and table follow the thumb in the frame of the move (${language})`, async ({ page }) => {
    await open(page, '', language)
    const aime = slider(page, 'AIME 2025')
    await aime.scrollIntoViewIfNeeded()
    await watchFrames(page)
    const start = await placeOf(aime, 1 / 13)
    const end = await placeOf(aime, 0.5)

    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move(end.x, end.y, { steps: 12 })
    // The button is still down.
    await expect(sentence(page)).toHaveText(AFTER[language])
    await expect(tile(page, 'NC AI')).toContainText({ ko: '안전', en: 'Safe' }[language])
    await expect(page.getByText(/^(합|sum) 100\.0 ?%$/)).toBeVisible()
    const frames = await seenInFrame(page)
    expect(frames.length).toBeGreaterThan(3)
    for (const frame of frames) {
      const [share, verdict] = [Number(frame.split(' ')[0]), frame.slice(frame.indexOf(' ') + 1)]
      expect({ share, verdict }).toEqual({ share, verdict: share > 16.1 ? AFTER[language] : BEFORE[language] })
    }
    expect(frames.some((frame) => frame.endsWith(BEFORE[language]))).toBe(true)
    await page.mouse.up()
    await expect(sentence(page)).toHaveText(AFTER[language])
  })
}

test('a drag to 100 % and back gives the others their proportions again', async ({ page }) => {
  await open(page, '?w=kobalt*30')
  const aime = slider(page, 'AIME 2025')
  await aime.scrollIntoViewIfNeeded()
  const start = await placeOf(aime, 1 / 15)
  const right = await placeOf(aime, 1)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(right.x, right.y, { steps: 4 })
  await expect(slider(page, 'KoBALT')).toHaveValue('0')
  await expect(slider(page, 'CLIcK')).toHaveValue('0')
  const middle = await placeOf(aime, 0.3)
  await page.mouse.move(middle.x, middle.y, { steps: 4 })
  await page.mouse.up()
  const rest = 100 - Number(await aime.inputValue())
  expect(Number(await slider(page, 'KoBALT').inputValue())).toBeCloseTo((rest * 30) / 140, 0)
  expect(Number(await slider(page, 'CLIcK').inputValue())).toBeCloseTo((rest * 10) / 140, 0)
})

test('the address follows a drag, and opens the same after a reload', async ({ page }) => {
  await open(page)
  const aime = slider(page, 'AIME 2025')
  await dragTo(page, aime, 0.4)
  const share = await aime.inputValue()
  // The others keep their 10 each: the address says the share as a weight.
  const inAddress = () => {
    const weight = Number(/^aime25\*([\d.]+)$/.exec(query(page).w ?? '')?.[1])
    return ((100 * weight) / (weight + 120)).toFixed(1)
  }
  await expect.poll(inAddress).toBe(Number(share).toFixed(1))
  const total = await tilesOf(tile(page, 'NC AI'))

  await page.reload()
  await expect(sentence(page)).toHaveText(AFTER.ko)
  await expect(aime).toHaveValue(share)
  expect(await tilesOf(tile(page, 'NC AI'))).toBe(total)
  // One's own scenario is no guest after a reload.
  await expect(page.getByText('공유받은 시나리오를 보고 있습니다.')).toHaveCount(0)
})

test('one undo takes a whole drag back, one redo does it again', async ({ page }) => {
  await open(page)
  const aime = slider(page, 'AIME 2025')
  const undo = page.getByRole('button', { name: '실행 취소' })
  await expect(undo).toBeDisabled()
  await dragTo(page, aime, 0.6)
  await expect(sentence(page)).toHaveText(AFTER.ko)
  const share = await aime.inputValue()

  await undo.click()
  await expect(sentence(page)).toHaveText(BEFORE.ko)
  await expect(aime).toHaveValue('7.7')
  await expect(undo).toBeDisabled()
  await expect.poll(() => query(page)).toEqual({})
  await page.getByRole('button', { name: '다시 실행' }).click()
  await expect(aime).toHaveValue(share)
})

test('back and forward cross a switch of the reading', async ({ page }) => {
  await open(page)
  await page.getByText('완화', { exact: true }).first().click()
  await expect(sentence(page)).toHaveText('NC AI가 점수에서 탈락한다.')
  await expect.poll(() => query(page)).toMatchObject({ rules: 'lenient' })
  await page.goBack()
  await expect(sentence(page)).toHaveText(BEFORE.ko)
  await expect(reading(page, '당국 기준')).toBeChecked()
  await page.goForward()
  await expect(sentence(page)).toHaveText('NC AI가 점수에서 탈락한다.')
  await expect(reading(page, '완화')).toBeChecked()
})
