import { expect, open, openMore, query, reading, sentence, test } from './page.ts'

test('everything is found by one field and the keyboard, by its name in either language', async ({ page }) => {
  await open(page)
  const field = page.getByRole('combobox', { name: '찾을 것' })
  const chosen = page.locator('[role="option"][aria-selected="true"]')
  const ask = async (keys: string, text: string, expected: RegExp) => {
    await page.keyboard.press(keys)
    await expect(field).toBeFocused()
    await page.keyboard.type(text)
    await expect(chosen).toHaveText(expected)
    await page.keyboard.press('Enter')
    await expect(field).toBeHidden()
  }
  await ask('Control+k', 'ㅇㄱ', /엄격/)
  await expect(reading(page, '엄격')).toBeChecked()
  await expect.poll(() => query(page).rules).toBe('strict')
  await ask('/', 'lenient', /완화/)
  await expect(reading(page, '완화')).toBeChecked()
  await ask('/', 'kobalt 비', /KoBALT 비중/)
  await expect(page.getByRole('slider', { name: 'KoBALT 비중', exact: true })).toBeFocused()
  await ask('/', 'c019', /c019/)
  await expect(page.locator('#claim-c019')).toBeFocused()
  await ask('/', '중심 가중치', /중심 가중치/)
  await expect(page.locator('#method-sure')).toBeFocused()

  // Recent comes first, arrows go round, and nothing found says so.
  await page.keyboard.press('/')
  await expect(chosen).toHaveText(/중심 가중치/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await expect(chosen).toHaveText(/중심 가중치/)
  await page.keyboard.type('zzzz')
  await expect(page.getByRole('listbox')).toContainText('맞는 것이 없습니다')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '단축키' })).toContainText('Ctrl')
  await page.keyboard.press('Escape')
})

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
