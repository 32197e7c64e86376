import { expect, LANGUAGES, open, query, sentence, test } from './page.ts'

const WORDS = {
  ko: { tab: '무엇이 바꾸나', save: /NC AI가 살아남으려면/, kinds: 5, undo: '되돌리기', ncaiOut: /NC AI가 점수에서/ },
  en: {
    tab: 'What would change it',
    save: /To keep NC AI in/,
    kinds: 5,
    undo: 'Undo it',
    ncaiOut: /NC AI goes out on score/,
  },
} as const

for (const language of LANGUAGES) {
  const words = WORDS[language]
  test(`each change that saves NC AI, applied, saves it, and is taken back (${language})`, async ({ page }) => {
    await open(page, '?at=2026-01-14', language)
    await page.getByRole('tab', { name: words.tab }).click()
    const section = page.getByRole('region', { name: words.save })
    const buttons = section.getByRole('button')
    await expect(buttons.first()).toBeEnabled()
    const before = await sentence(page).textContent()
    expect(before).toMatch(words.ncaiOut)
    // A word that explains itself is a button too; those that apply a change say which.
    const labels = await buttons.evaluateAll((all) =>
      all.map((button) => button.getAttribute('aria-label') ?? '').filter((label) => label !== ''),
    )
    expect(labels.length).toBeGreaterThanOrEqual(words.kinds)
    for (const label of labels) {
      await section.getByRole('button', { name: label, exact: true }).click()
      await expect(sentence(page)).not.toHaveText(words.ncaiOut)
      await page.getByRole('button', { name: words.undo }).press('Enter')
      await expect(sentence(page)).toHaveText(before ?? '')
    }
    await expect.poll(() => Object.keys(query(page)).filter((key) => key !== 'v')).toEqual(['at'])
  })
}
