import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'

const fixture = (name: string) => `tests/fixtures/own/${name}`

async function openImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bring your own data' }).click()
}

async function choose(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await (await chooser).setFiles(file as string)
}

const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a large leaderboard becomes a competition: chosen, weighed, kept, saved, deleted and brought back', async ({
  page,
}) => {
  await page.goto('/?lang=en')
  await openImport(page)
  await choose(page, fixture('open_llm_v1.csv'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: '1,804 teams × 6 benchmarks' })).toBeVisible()
  await expect(dialog.getByText('the mean of the others: left out')).toBeVisible()
  await dialog.getByLabel('Name of the competition').fill('Open LLM v1')
  await dialog.getByLabel('Source of the numbers').fill('Hugging Face')
  await dialog.getByRole('button', { name: 'Open with this data' }).click()
  await expect(dialog).toBeHidden()

  // A row count for screen readers, far fewer rows in the document.
  const ranking = page.getByRole('table', { name: 'Ranking' }).first()
  await expect(ranking).toHaveAttribute('aria-rowcount', '1805')
  expect(await ranking.getByRole('row').count()).toBeLessThan(60)
  await page.getByRole('button', { name: 'To the cut line' }).click()
  await expect(ranking.locator('[data-outcome=out]')).toBeVisible()

  const before = await page.getByRole('heading', { level: 1 }).textContent()
  const gsm = page.getByRole('slider', { name: /GSM8K/ })
  await gsm.focus()
  await page.keyboard.press('End')
  await expect(page).toHaveURL(/c=own-.*w=/)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(before)

  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Stage' })).toHaveValue(/^own-/)
  await expect(page.getByText('Hugging Face')).toBeVisible()

  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Open LLM v1: save as CSV' }).click()
  const saved = readFileSync(await (await download).path(), 'utf8')
  expect(saved.split('\r\n')[0]).toContain('HFV1_ARC')
  expect(saved).toContain('# source,Hugging Face')

  await dialog.getByRole('button', { name: 'Delete Open LLM v1' }).click()
  await expect(dialog.getByText('“Open LLM v1” was deleted.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Undo' }).click()
  await expect(dialog.getByRole('button', { name: 'Open Open LLM v1' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Stage', includeHidden: true })).toHaveValue(/^own-/)
})

test('a file is dropped on the page, and a broken one says where', async ({ page }) => {
  await page.goto('/?lang=en')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const drop = async (name: string, text: string) => {
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
  await expect(dialog.getByText('the mean win rate over the others: left out')).toBeVisible()
  await dialog.getByRole('button', { name: 'Choose another file' }).click()

  await choose(page, file('broken.json', '{"cutline": 1,\n "title": oops}'))
  await expect(dialog.getByText(/line 2, column 11: found “oops\}”, expected text that follows/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Choose another file' }).click()

  await choose(page, file('hostile.csv', 'team,a,b\n<img src=x onerror=alert(1)>,1,2\n__proto__,many,4\nz,5,6'))
  await expect(dialog.getByText(/line 3, column 2 \(a\): found “many”, expected a number/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Open with this data' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<img src=x onerror=alert(1)>')
})

test('a link to data that lies elsewhere says so, and opens once the file is there', async ({ page }) => {
  await page.goto('/?lang=en&v=1&c=own-nowhere')
  await expect(page.getByRole('alert')).toContainText('This browser does not have that data')
  await page.getByRole('button', { name: 'Bring your own data' }).click()
  const team = (name: string, score: number) => ({ name, scores: [score] })
  const table = { cutline: 1, id: 'own-nowhere', title: 'Sent', date: '2026-01-01', benchmarks: [{ name: 'x' }] }
  await choose(page, file('sent.json', JSON.stringify({ ...table, teams: [team('A', 1), team('B', 2)] })))
  await page.getByRole('dialog').getByRole('button', { name: 'Open with this data' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByText('A link does not carry data')).toBeVisible()
})
