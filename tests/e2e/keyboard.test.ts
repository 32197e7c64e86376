import type { Locator, Page } from '@playwright/test'
import { expect, expectShare, open, query, reading, sentence, slider, test } from './page.ts'

/** Goes on with Tab until the element has the focus, as a reader without a mouse would. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const element = await target.elementHandle()
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.evaluate((sought) => sought === document.activeElement, element)) return
    await page.keyboard.press(key)
  }
  throw new Error(`${target} is not reached by ${key}`)
}

/** Whether the focused element, or the label drawn in its place, shows a focus ring. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const active = document.activeElement
    return [active, active?.nextElementSibling].some((element) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    })
  })

test('weights are set, held and taken back by keyboard alone', async ({ page }) => {
  await open(page)
  const aime = slider(page, 'AIME 2025')
  await tabTo(page, aime)
  expect(await showsFocus(page)).toBe(true)
  await page.keyboard.press('ArrowRight')
  await expectShare(page, 'AIME 2025', '8.7%')
  await page.keyboard.press('ArrowLeft')
  await expectShare(page, 'AIME 2025', '7.7%')
  await page.keyboard.press('Shift+ArrowRight')
  await expectShare(page, 'AIME 2025', '17.7%')
  await expect(sentence(page)).toHaveText('네이버클라우드가 점수와 독자성 기준 모두에서 탈락한다.')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+ArrowUp')
  await expectShare(page, 'AIME 2025', '17.7%')

  // Held: the share stays where another takes all the rest.
  await tabTo(page, page.getByRole('button', { name: 'AIME 2025 비중 고정' }))
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'AIME 2025 고정 풀기' })).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, slider(page, 'HRM8K'))
  await page.keyboard.press('End')
  await expectShare(page, 'HRM8K', '82.3%')
  await expectShare(page, 'AIME 2025', '17.7%')
  await page.keyboard.press('Control+z')
  await expect(slider(page, 'HRM8K')).not.toHaveAttribute('aria-valuetext', '82.3%')
  await tabTo(page, page.getByRole('button', { name: 'AIME 2025 고정 풀기' }), 'Shift+Tab')
  await page.keyboard.press('Enter')

  await tabTo(page, page.getByRole('button', { name: 'KoBALT 빼기' }))
  await page.keyboard.press('Enter')
  await expectShare(page, 'KoBALT', '0.0%')
  await expect.poll(() => query(page).w).toContain('kobalt:0')
  await page.keyboard.press('Control+z')
  await expect(slider(page, 'KoBALT')).not.toHaveAttribute('aria-valuetext', '0.0%')

  await expect(page.getByText('합 100.0%')).toBeVisible()
})

test('fields take numbers as people type them, say what they refuse or cap, and undo works right after Enter', async ({
  page,
}) => {
  await open(page)
  const figure = page.getByRole('button', { name: /^KoBALT 비중\(%\): / })
  const type = async (text: string) => {
    await figure.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'KoBALT 비중(%)' })).toBeFocused()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await expect(figure).toBeFocused()
  }
  const said = page.getByRole('alert')
  for (const [typed, share] of [
    ['12,5', '12.5%'],
    ['１２', '12.0%'],
    [' 20 %', '20.0%'],
  ] as const) {
    await type(typed)
    await expectShare(page, 'KoBALT', share)
    await expect(said).toHaveCount(0)
  }
  // Right after Enter, and once for each.
  await page.keyboard.press('Control+z')
  await expectShare(page, 'KoBALT', '12.0%')

  await type('a lot')
  await expectShare(page, 'KoBALT', '12.0%')
  await expect(said).toHaveText('0%에서 100% 사이의 수가 아닙니다: ‘a lot’')
  await type('−5')
  await expectShare(page, 'KoBALT', '0.0%')
  await expect(said).toContainText('−5')
  await type('250')
  await expectShare(page, 'KoBALT', '100.0%')
  await expect(said).toHaveText('쓸 수 있는 값으로 맞췄습니다: ‘250’ → 100.0%')

  // Undo works right after Enter in the field of a what-if value, too.
  await page
    .locator('#board')
    .getByRole('button', { name: /^NC AI, AIME 2025/ })
    .press('Enter')
  const field = page.getByRole('region', { name: /NC AI.*AIME 2025/ }).getByRole('textbox')
  await field.fill('12,5')
  await field.press('Enter')
  await expect(page).toHaveURL(/cell=ncai\.aime25:12\.5/)
  await field.press('Control+z')
  await expect(page).not.toHaveURL(/cell=/)
  // While something is typed, the keys are the field's own.
  await field.fill('7')
  await field.press('Control+z')
  await expect(page.getByRole('button', { name: '다시 실행' })).toBeEnabled()
})

test('reading, presets and undo work by keyboard alone', async ({ page }) => {
  await open(page)
  await tabTo(page, reading(page, '당국 기준'))
  expect(await showsFocus(page)).toBe(true)
  await page.keyboard.press('ArrowLeft')
  await expect(reading(page, '엄격')).toBeChecked()
  await expect(sentence(page)).toContainText('SK텔레콤·업스테이지·네이버클라우드가 독자성 기준 미달로 탈락한다.')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(reading(page, '완화')).toBeChecked()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(reading(page, '엄격')).toBeChecked()
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+y')
  await expect(reading(page, '완화')).toBeChecked()

  await tabTo(page, page.getByRole('combobox', { name: '빠른 설정' }))
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
  await expect.poll(() => query(page).w).toBe('click:30_kmmlu_pro:30_kobalt:30')
  await expect(page.getByText('합 100.0%')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => query(page).w).toBeUndefined()
})

test('from the first stop past the bar to the rooms, and into a dialog and back', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '본문으로 건너뛰기' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  // Past the bar: the next stop stands below the verdict.
  const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(isInMain).toBe(true)

  const share = page.getByRole('button', { name: '공유', exact: true })
  await tabTo(page, share, 'Shift+Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '이 시나리오 공유' })
  await expect(dialog).toBeVisible()
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab')
    const isOutside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
    )
    expect(isOutside).toBe(false)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(share).toBeFocused()

  const first = page.getByRole('tab', { name: '근거' })
  await slider(page, 'KoBALT').focus()
  await tabTo(page, first)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: '얼마나 확실한가' })).toBeFocused()
  await expect(page.getByRole('tabpanel')).toHaveAccessibleName('얼마나 확실한가')
  await page.keyboard.press('Home')
  await expect(first).toHaveAttribute('aria-selected', 'true')
})

test('the arrows lead from cell to cell, and Tab past the rest of a row', async ({ page }) => {
  await open(page)
  const cell = (name: RegExp) => page.locator('#board').getByRole('button', { name })
  await cell(/^LG AI연구원, MMLU-Pro/).focus()
  await page.keyboard.press('ArrowRight')
  await expect(cell(/^SK텔레콤, MMLU-Pro/)).toBeFocused()
  await page.keyboard.press('End')
  await expect(cell(/, MMLU-Pro/).last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(cell(/^SK텔레콤, GPQA-Diamond/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /SK텔레콤.*GPQA-Diamond/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cell(/^SK텔레콤, GPQA-Diamond/)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'HLE', exact: true })).toBeFocused()
})
