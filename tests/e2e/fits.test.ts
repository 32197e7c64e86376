import type { Locator } from '@playwright/test'
import { expect, LANGUAGES, open, row, test } from './page.ts'

/** Left and right end, top and bottom of what is drawn. */
const boxOf = async (part: Locator) => {
  const box = await part.boundingBox()
  if (box === null) throw new Error('not drawn')
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
}

/** Parts of the board whose text is wider than they are. */
const tooNarrow = (part: Locator) =>
  part.evaluateAll((elements) =>
    elements
      // What only a screen reader hears is drawn as one dot; a name that is cut has the whole one at hand.
      .filter((e) => !e.matches('.visually-hidden') && getComputedStyle(e).textOverflow !== 'ellipsis')
      .filter((e) => e.scrollWidth > e.clientWidth + 1)
      .map((e) => `${e.className} ${e.textContent}`),
  )

/** Cells in whose line their last part begins, but does not end. */
const halfShown = (cells: Locator) =>
  cells.evaluateAll((elements) =>
    elements
      .filter((cell) => {
        const part = cell.querySelector(':scope > small')?.getBoundingClientRect()
        const box = cell.getBoundingClientRect()
        return part !== undefined && part.top < box.bottom && part.right > box.right + 0.5
      })
      .map((cell) => cell.textContent),
  )

const WIDTHS = [1440, 1280, 1024, 844, 390] as const

for (const language of LANGUAGES) {
  test(`what opens fits the board, and nothing lies over anything, at any width (${language})`, async ({ page }) => {
    await open(page, '', language)
    const board = page.locator('#board')
    for (const width of WIDTHS) {
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 })
        await board.locator('[data-cell="gpqa_diamond naver"]').click()
        const detail = page.locator('#board-detail')
        await expect(detail).toBeVisible()
        const edge = await boxOf(board)
        expect((await boxOf(detail)).right).toBeLessThanOrEqual(edge.right + 1)
        expect(await tooNarrow(detail.locator('*'))).toEqual([])
        await page.keyboard.press('Escape')
        await expect(detail).toHaveCount(0)

        // Every total and every chance is whole, in its own column.
        expect(await tooNarrow(board.locator('[role="columnheader"][data-column] span'))).toEqual([])

        // A number of claims is whole or left out.
        const counts = board.locator('[data-cell]:has(> small)').filter({ visible: true })
        expect(await halfShown(counts)).toEqual([])

        // The tools of a row that opens stand below its slider and its share.
        await row(page, 'KoBALT').getByRole('button', { name: 'KoBALT', exact: true }).click()
        const only = row(page, 'KoBALT').getByRole('button', { name: /^(KoBALT만 계산|Count KoBALT only)$/ })
        const slider = row(page, 'KoBALT').getByRole('slider')
        expect((await boxOf(only)).top).toBeGreaterThanOrEqual((await boxOf(slider)).bottom - 1)
        await row(page, 'KoBALT').getByRole('button', { name: 'KoBALT', exact: true }).click()
      })
    }
  })
}

test('the tools of a row that is pointed at leave its share in sight', async ({ page }) => {
  await open(page)
  const head = row(page, 'KoBALT')
  for (const width of [1440, 1280, 1024]) {
    await page.setViewportSize({ width, height: 900 })
    await head.getByRole('slider').focus()
    await page.keyboard.press('ArrowRight')
    await head.hover()
    const share = head.getByRole('button', { name: /^KoBALT 비중\(%\): / })
    const only = head.getByRole('button', { name: 'KoBALT만 계산' })
    expect((await boxOf(only)).left).toBeGreaterThanOrEqual((await boxOf(share)).right - 1)
  }
})
