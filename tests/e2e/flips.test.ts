import { expect, open, query, sentence, test } from './page.ts'

const SAVE = 'NC AI가 살아남으려면'
const KINDS = 5
const OUT = /NC AI가 점수로/

test('a change that saves NC AI, applied, saves it, and is taken back', async ({ page }) => {
  await open(page, '?at=2026-01-14')
  await page.getByRole('tab', { name: '무엇이 결과를 바꾸나' }).click()
  const section = page.getByRole('region', { name: SAVE })
  const buttons = section.getByRole('button')
  await expect(buttons.first()).toBeEnabled()
  const before = await sentence(page).textContent()
  expect(before).toMatch(OUT)
  // A word that explains itself is a button too; those that apply a change say which.
  const labels = await buttons.evaluateAll((all) =>
    all.map((button) => button.getAttribute('aria-label') ?? '').filter((label) => label !== ''),
  )
  expect(labels.length).toBeGreaterThanOrEqual(KINDS)
  // Of each kind a button is pressed in the tests of the panel; here the first and the last, on the whole page.
  for (const label of [labels[0] ?? '', labels.at(-1) ?? '']) {
    await section.getByRole('button', { name: label, exact: true }).click()
    await expect(sentence(page)).not.toHaveText(OUT)
    await page.getByRole('tabpanel').getByRole('button', { name: '되돌리기', exact: true }).press('Enter')
    await expect(sentence(page)).toHaveText(before ?? '')
  }
  await expect.poll(() => query(page)).toEqual({ at: '2026-01-14' })
})
