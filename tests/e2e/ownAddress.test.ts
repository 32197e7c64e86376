import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'

type Board = { text: string; isOpen: boolean; readonly url: string; readonly close: () => Promise<void> }

/** A server of somebody else's with one table, which lets other sites read from it or not. */
async function serveBoard(text: string): Promise<Board> {
  const board = { text, isOpen: true }
  const server = createServer((request, response) => {
    if (board.isOpen) response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Content-Type', 'text/csv')
    if (request.url === '/moved.csv') response.writeHead(302, { Location: '/board.csv' }).end()
    else response.end(board.text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(board, {
    url: `http://127.0.0.1:${port}/board.csv`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

async function openImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('button', { name: 'Data', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Import your own data' }).click()
}

const ADDRESS = 'Address of a table (CSV, JSON, XLSX, Parquet)'

test('a table from an address is asked for, fetched after a reload that keeps the scenario, and read again', async ({
  page,
}) => {
  const board = await serveBoard('team,a,b\nx,71,62\ny,83,94\nz,50,51')
  try {
    await page.goto('/?lang=en&v=1&c=kr-sovereign-1&k=2')
    const sentence = page.getByRole('heading', { level: 1 })
    await expect(sentence).not.toBeEmpty()
    const before = await sentence.textContent()
    const dialog = page.getByRole('dialog')
    const fetchFrom = async (address: string) => {
      await dialog.getByLabel(ADDRESS).fill(address)
      await dialog.getByRole('button', { name: 'Fetch', exact: true }).click()
    }
    await openImport(page)
    await fetchFrom('ftp://e.org/x')
    await expect(dialog.getByText('Only addresses that begin with http or https')).toBeVisible()

    await test.step('a server that lets nobody read is told apart from a bad address', async () => {
      board.isOpen = false
      await dialog.getByLabel('Paste a table or JSON').fill('half a table')
      await dialog.getByLabel(ADDRESS).fill(board.url)
      await expect(dialog.getByText(`This one file is asked of ${new URL(board.url).origin}`)).toBeVisible()
      await expect(dialog.getByText('the page is loaded anew')).toBeVisible()
      await dialog.getByRole('button', { name: 'Fetch', exact: true }).click()
      await expect(dialog.getByRole('alert')).toContainText('does not allow other sites to read from it (CORS)')
      await expect(sentence).toHaveText(before ?? '')
      await dialog.getByRole('button', { name: 'Choose another file' }).click()
      await expect(dialog.getByLabel('Paste a table or JSON')).toHaveValue('half a table')
      board.isOpen = true
    })

    await test.step('so is one that sends elsewhere', async () => {
      await fetchFrom(board.url.replace('board', 'moved'))
      await expect(dialog.getByRole('alert')).toContainText('redirects are not followed')
      await dialog.getByRole('button', { name: 'Choose another file' }).click()
    })

    await fetchFrom(board.url)
    await expect(dialog.getByRole('heading', { name: '3 teams × 2 benchmarks' })).toBeVisible()
    await expect(sentence).toHaveText(before ?? '')
    await expect(dialog.getByText(/Fetched from .*board\.csv on/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Open with this data' }).first().click()
    await expect(sentence).toContainText('z')

    board.text = 'team,a,b\nx,71,62\ny,33,34\nz,50,51\nw,90,91'
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('button', { name: 'Data', exact: true }).click()
    await dialog.getByRole('button', { name: 'board: read again from its address' }).click()
    await expect(dialog.getByText('New teams: w')).toBeVisible()
    await expect(dialog.getByText('y · a: 83 → 33')).toBeVisible()
    await dialog.getByRole('button', { name: 'Open with this data' }).first().click()
    await expect(sentence).toContainText('y')
  } finally {
    await board.close()
  }
})
