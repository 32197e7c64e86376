import { expect, LANGUAGES, open, openMore, query, reading, sentence, test } from './page.ts'

const WORDS = {
  ko: {
    field: '찾을 것',
    strict: 'ㅇㄱ',
    other: 'lenient',
    lenient: '완화',
    strictName: '엄격',
    kobalt: 'KoBALT 비중',
    term: '중심 가중치',
    empty: '맞는 것이 없습니다',
    keys: '단축키',
    tour: '둘러보기',
  },
  en: {
    field: 'What to find',
    strict: 'strict',
    other: '완화',
    lenient: 'Lenient',
    strictName: 'Strict',
    kobalt: 'Weight of KoBALT',
    term: 'central weights',
    empty: 'Nothing matches',
    keys: 'Shortcuts',
    tour: 'Tour',
  },
} as const

for (const language of LANGUAGES) {
  const words = WORDS[language]

  test(`everything is found by one field and the keyboard, in either language (${language})`, async ({ page }) => {
    await open(page, '', language)
    const field = page.getByRole('combobox', { name: words.field })
    const chosen = page.locator('[role="option"][aria-selected="true"]')
    const ask = async (keys: string, text: string, expected: RegExp) => {
      await page.keyboard.press(keys)
      await expect(field).toBeFocused()
      await page.keyboard.type(text)
      await expect(chosen).toHaveText(expected)
      await page.keyboard.press('Enter')
      await expect(field).toBeHidden()
    }
    await ask('Control+k', words.strict, new RegExp(words.strictName))
    await expect(reading(page, words.strictName)).toBeChecked()
    await expect.poll(() => query(page).rules).toBe('strict')
    await ask('/', words.other, new RegExp(words.lenient))
    await expect(reading(page, words.lenient)).toBeChecked()
    await ask('/', words.kobalt.slice(0, -2).toLowerCase(), new RegExp(words.kobalt))
    await expect(page.getByRole('slider', { name: words.kobalt, exact: true })).toBeFocused()
    await ask('/', 'c019', /c019/)
    await expect(page.locator('#claim-c019')).toBeFocused()
    await ask('/', words.term, new RegExp(words.term, 'i'))
    await expect(page.locator('#method-sure')).toBeFocused()

    // Recent comes first, arrows go round, and nothing found says so.
    await page.keyboard.press('/')
    await expect(chosen).toHaveText(new RegExp(words.term, 'i'))
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowDown')
    await expect(chosen).toHaveText(new RegExp(words.term, 'i'))
    await page.keyboard.type('zzzz')
    await expect(page.getByRole('listbox')).toContainText(words.empty)
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()

    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: words.keys })).toContainText('Ctrl')
    await page.keyboard.press('Escape')
  })
}

test('the tour leaves everything as it was', async ({ page }) => {
  await open(page)
  const before = { says: await sentence(page).innerText(), address: page.url() }
  await openMore(page, '둘러보기')
  await expect(page.getByRole('dialog')).toBeVisible()
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await page.getByRole('dialog').getByRole('button', { name: '마치기' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect({ says: await sentence(page).innerText(), address: page.url() }).toEqual(before)
})

test('a word explains itself where it stands and leads to its chapter', async ({ page }) => {
  await open(page)
  const word = page.getByRole('button', { name: '점수로 탈락', exact: true })
  await word.click()
  const more = page.getByRole('link', { name: '방법: 누가 탈락하나' })
  await expect(more).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(more).toBeHidden()
  await word.click()
  await more.click()
  await expect(page.locator('#method-seats')).toBeFocused()
})
