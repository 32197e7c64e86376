import { expect, LANGUAGES, open, query, reading, sentence, test } from './page.ts'

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
    other: 'ㅇㅎ',
    lenient: 'Lenient',
    strictName: 'Strict',
    kobalt: 'Weight of KoBALT',
    term: 'central weights',
    empty: 'Nothing fits',
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

    // Used last comes first, arrows go round, and nothing found says so.
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

test('hints stand for a first visit, the tour leaves everything as it was, and the second visit has neither', async ({
  page,
  context,
}) => {
  await open(page)
  const hints = page.getByRole('complementary', { name: '처음 오셨다면' })
  await expect(hints.getByRole('listitem')).toHaveCount(3)
  await hints.getByRole('button', { name: /^닫기: 비중/ }).click()
  await expect(hints.getByRole('listitem')).toHaveCount(2)

  const before = { says: await sentence(page).innerText(), address: page.url() }
  await hints.getByRole('button', { name: '2분 둘러보기' }).click()
  for (const title of [
    '누가 나가는가',
    '독자성을 어떻게 읽나',
    '무엇을 얼마나 보나',
    '얼마나 확실한가',
    '무엇이 바꾸나',
  ]) {
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
    await page.keyboard.press('ArrowRight')
  }
  await page.getByRole('dialog', { name: '보여 주고 나누기' }).getByRole('button', { name: '마치기' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect({ says: await sentence(page).innerText(), address: page.url() }).toEqual(before)

  await page.reload()
  await expect(hints.getByRole('listitem')).toHaveCount(2)
  const second = await context.newPage()
  await open(second)
  await expect(second.getByRole('complementary', { name: '처음 오셨다면' })).toHaveCount(0)
})

test('a word explains itself where it stands and leads to its chapter', async ({ page }) => {
  await open(page)
  const word = page.getByRole('button', { name: '컷라인', exact: true })
  await word.click()
  const more = page.getByRole('link', { name: '방법: 누가 나가나' })
  await expect(more).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(more).toBeHidden()
  await word.click()
  await more.click()
  await expect(page.locator('#method-seats')).toBeFocused()
})
