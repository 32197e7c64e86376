import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { withEndlessRun } from '../own/damagedParquet.ts'

/** The page itself, not the picture that stands before it: only the page hears what is dropped on it. */
const started = (page: Page): Promise<void> => expect(page.locator('[data-picture]')).toHaveCount(0)

const fixture = (name: string) => `tests/fixtures/own/${name}`

async function openImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Import your own data' }).click()
}

async function choose(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles(file as string)
}

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

/** Two thousand teams with three benchmarks and their mean. */
function largeTable(): string {
  const rows = Array.from({ length: 2000 }, (_, i) => {
    // No two are equal: the steps and the whole have no factor in common.
    const cells = [7919, 104_729, 1301].map((step) => (((i + 1) * step) % 10_007) / 101)
    const mean = cells.reduce((sum, cell) => sum + cell, 0) / cells.length
    return [`team ${i}`, ...[mean, ...cells].map((cell) => cell.toFixed(3))].join(',')
  })
  return ['team,m,ARC,GSM8K,MMLU', ...rows].join('\n')
}

test('a large table becomes a competition: chosen, weighed, kept, saved, deleted and brought back', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await openImport(page)
  await choose(page, file('large.csv', largeTable()))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: '2,000 teams × 3 benchmarks' })).toBeVisible()
  await expect(dialog.getByText('the mean of the others: left out').first()).toBeVisible()
  await dialog.getByLabel('Name of the evaluation').fill('Open LLM v1')
  await dialog.getByLabel('Source of the numbers').fill('Hugging Face')
  await dialog.getByRole('button', { name: 'Open with this data' }).first().click()
  await expect(dialog).toBeHidden()

  // A row count for screen readers, far fewer rows in the document.
  const ranking = page.getByRole('table', { name: 'Ranking' }).first()
  await expect(ranking).toHaveAttribute('aria-rowcount', '2001')
  expect(await ranking.getByRole('row').count()).toBeLessThan(60)
  await page.getByRole('button', { name: 'To the cut line' }).click()
  await expect(ranking.locator('[data-state=out]').first()).toBeVisible()

  const before = await page.getByRole('heading', { level: 1 }).textContent()
  const gsm = page.getByRole('slider', { name: /GSM8K/ })
  await gsm.focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/c=own-.*w=/)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(before ?? '')

  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue(/^own-/)
  await expect(page.getByText('Hugging Face')).toBeVisible()

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Open LLM v1: save as CSV' }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')
  expect(saved.split('\r\n')[0]).toContain('GSM8K')
  expect(saved).toContain('# source,Hugging Face')

  await dialog.getByRole('button', { name: 'Delete Open LLM v1' }).click()
  await expect(dialog.getByText('“Open LLM v1” was deleted.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(dialog.getByRole('button', { name: 'Open Open LLM v1' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Stage', includeHidden: true })).toHaveValue(/^own-/)
})

test('a file is dropped on the page; a broken one says where, and one whose reading never ends is given up', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const drop = async (name: string, text: string) => {
    await started(page)
    const data = await page.evaluateHandle(
      ([n, t]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([t], n, { type: 'text/plain' }))
        return transfer
      },
      [name, text] as const,
    )
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: data })
    await expect(page.getByText('Drop to open as your own data')).toBeVisible()
    await page.dispatchEvent('body', 'drop', { dataTransfer: data })
    await expect(page.getByText('Drop to open as your own data')).toBeHidden()
  }
  await drop('helm.tsv', readFileSync(fixture('helm_accuracy.tsv'), 'utf8'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: '67 teams × 16 benchmarks' })).toBeVisible()
  await expect(dialog.getByText('the mean win rate over the others: left out').first()).toBeVisible()
  await dialog.getByRole('button', { name: 'Choose another file' }).click()

  await choose(page, file('broken.json', '{"cutline": 1,\n "title": oops}'))
  await expect(dialog.getByText(/line 2, column 11: found “oops\}”, expected text that follows/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Choose another file' }).click()

  await dropBytes(page, [{ name: 'endless.parquet', bytes: withEndlessRun() }])
  await expect(dialog.getByRole('alert')).toContainText('endless.parquet: cannot be used as it is')
  await expect(dialog.getByRole('alert')).toContainText('a file that can be read within 2 seconds')
  await dialog.getByRole('button', { name: 'Choose another file' }).click()

  await choose(page, file('hostile.csv', 'team,a,b\n<img src=x onerror=alert(1)>,1,2\n__proto__,many,4\nz,5,6'))
  await expect(dialog.getByText(/line 3, column 2 \(a\): found “many”, expected a number/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Open with this data' }).first().click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>')
})

test('a link to data that lies elsewhere says so, and opens once the file is there; so does a file whose answers move nothing', async ({
  page,
}) => {
  await page.goto('/?lang=en&v=1&c=own-nowhere')
  await expect(page.getByRole('alert')).toContainText('This browser does not have that data')
  await page.getByRole('button', { name: 'Import your own data' }).click()
  const team = (name: string, score: number) => ({ name, scores: [score] })
  const table = { cutline: 1, id: 'own-nowhere', title: 'Sent', date: '2026-01-01', benchmarks: [{ name: 'x' }] }
  await choose(page, file('sent.json', JSON.stringify({ ...table, teams: [team('A', 1), team('B', 2)] })))
  await page.getByRole('dialog').getByRole('button', { name: 'Open with this data' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText('A link does not carry data')).toBeVisible()
  await page.keyboard.press('Escape')

  // Another file, of which the answers move nothing, says so before it is opened.
  await openImport(page)
  const said = { team: 'C', components: ['lm-weights'], statement: 'Said.', by: 'Somebody', date: '2026-01-10' }
  const claims = [
    { id: 'bad', polarity: 'adverse', strength: 'established', ...said },
    { id: 'good', polarity: 'exonerating', strength: 'alleged', answers: ['bad'], ...said },
  ]
  await choose(
    page,
    file('mine.json', JSON.stringify({ ...table, id: 'own-mine', claims, teams: [team('C', 1), team('D', 2)] })),
  )
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Answers without effect on what they answer (1)')).toBeVisible()
  await expect(dialog.getByText('good answers bad')).toBeVisible()
  await dialog.getByRole('button', { name: 'Open with this data' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('C')
})

/** Drops files on the page, as they lie on the disk. */
async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: path.split('/').at(-1) ?? '', bytes: readFileSync(path) }))
  await dropBytes(page, files)
}

async function dropBytes(
  page: Page,
  list: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  await started(page)
  const files = list.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }))
  const data = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer()
    for (const { name, text } of list) {
      const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
      transfer.items.add(new File([bytes], name))
    }
    return transfer
  }, files)
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

test('several files wait for one another, a sheet is chosen, and what the reader changes changes the verdict', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  const dialog = page.getByRole('dialog')
  await dropFiles(page, [fixture('import/bids.xlsx'), fixture('import/board.parquet'), fixture('import/x.hwpx')])
  await expect(dialog.getByRole('heading', { name: 'There are several files' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Open x.hwpx' }).click()
  await expect(dialog.getByRole('alert')).toContainText('a file other than a Hangul document')
  await dialog.getByRole('button', { name: 'Choose the next file (2 left)' }).click()
  await dialog.getByRole('button', { name: 'Open bids.xlsx' }).click()
  await expect(dialog.getByText('There are 2 tables in the file')).toBeVisible()
  await expect(dialog.getByRole('heading', { name: '5 teams × 4 benchmarks' })).toBeVisible()

  const verdict = dialog.locator('p').filter({ hasText: 'Opened like this:' }).locator('strong')
  for (const name of ['기술', '수행', '응답시간(초)']) await dialog.getByLabel(`Include ${name}`).uncheck()
  await expect(verdict).toContainText('라온')
  await dialog.getByLabel('가격(원): lower is better').uncheck()
  await expect(verdict).toContainText('마루')
  await expect(dialog.getByText('Lower is better – 가격(원): no')).toBeVisible()
  await dialog.getByRole('button', { name: 'Open with this data' }).first().click()
  await dialog.getByRole('button', { name: 'Open board.parquet' }).click()
  await expect(dialog.getByRole('heading', { name: '3 teams × 2 benchmarks' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Open with this data' }).first().click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('C')
})

test('a spreadsheet of five bids becomes a verdict and its link in two presses, in Korean', async ({ page }) => {
  await page.goto('/')
  const sentence = page.getByRole('heading', { level: 1 })
  await expect(sentence).not.toBeEmpty()
  let presses = 0
  const press = async (name: string) => {
    presses += 1
    await page.getByRole('button', { name, exact: true }).first().click()
  }
  await dropFiles(page, [fixture('import/bids.xlsx')])
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: '팀 5개 × 벤치마크 4개' })).toBeVisible()
  // Cost and time are better the lower they are, and the page says so before anything is opened.
  await expect(dialog.getByLabel('가격(원): 낮을수록 좋음')).toBeChecked()
  await expect(dialog.getByLabel('응답시간(초): 낮을수록 좋음')).toBeChecked()
  const out = await dialog.locator('p').filter({ hasText: '이대로 열면:' }).locator('strong').textContent()
  await press('이 자료로 열기')
  await expect(dialog).toBeHidden()
  await expect(sentence).toContainText((out ?? '').split(' ')[0] ?? '')
  await press('공유')
  await expect(page.getByRole('dialog').getByRole('textbox').first()).toHaveValue(/[?&]c=own-/)
  expect(presses).toBe(2)
})

test('how a table is read is said, and the reader may choose otherwise', async ({ page }) => {
  await page.goto('/?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
  const dialog = page.getByRole('dialog')
  const close = dialog.getByRole('button', { name: 'Close' })
  const verdict = dialog.locator('p').filter({ hasText: 'Opened like this:' }).locator('strong')

  await test.step('rows and columns', async () => {
    await dropFiles(page, [fixture('import/a12-transposed.csv')])
    await expect(verdict).toContainText('NC')
    await dialog.getByText('How it is read').click()
    await dialog.getByLabel('Swap rows and columns').uncheck()
    await expect(dialog.getByRole('heading', { name: '3 teams × 5 benchmarks' })).toBeVisible()
    await close.click()
  })

  await test.step('rows left out', async () => {
    await dropFiles(page, [fixture('import/a7-mean-row-ko.csv')])
    await expect(verdict).toContainText('다')
    await dialog.getByText('1 row left out').click()
    await dialog.getByLabel('Take in the row 평균 as a team').check()
    await expect(dialog.getByRole('heading', { name: '4 teams × 2 benchmarks' })).toBeVisible()
    await close.click()
  })

  await test.step('the encoding of its text', async () => {
    await dropFiles(page, [fixture('import/a19-gbk.csv')])
    await expect(verdict).toContainText('百度')
    await expect(dialog.getByText(/The text was taken to be in GBK/)).toBeVisible()
    await dialog.getByText('How it is read').click()
    await dialog.getByLabel('Text encoding').selectOption('EUC-KR (CP949)')
    await expect(dialog.getByText('百度').first()).toBeHidden()
    await close.click()
  })

  await test.step('a day that a spreadsheet made of a number', async () => {
    await dropFiles(page, [fixture('import/a21-us-excel-date.csv')])
    await dialog.getByText('Good to know').click()
    await expect(dialog.getByText(/line 7, column 2: found “2\/1\/2026”/)).toBeVisible()
    await close.click()
  })

  await test.step('its weights', async () => {
    const bids = '업체,기술(80점),가격(20점)\n가,70,18\n나,66,20\n다,60,15'
    await dropBytes(page, [{ name: 'bids.csv', bytes: Buffer.from(bids) }])
    const asked = dialog.getByText('The full marks were taken for weights: 기술(80점) 80, 가격(20점) 20. Check them.')
    await expect(asked).toBeVisible()
    const weight = dialog.getByLabel('Weight of 가격(20점)')
    await weight.fill('40')
    await weight.press('Tab')
    await expect(asked).toBeHidden()
    await expect(dialog.getByText('Weight – 가격(20점): 40')).toBeVisible()
    await dialog.getByRole('button', { name: 'Open with this data' }).first().click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Weight of 가격(20점) in per cent: 33.3%' })).toBeVisible()
  })
})
