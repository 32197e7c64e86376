import type { Page } from '@playwright/test'

/** Collects what the page complains of: errors that nobody caught, and those it writes to the console. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  page.on('crash', () => complaints.push('the page crashed'))
  return complaints
}

/** What is wrong with the words on the page now: an empty verdict, or a figure that is none. Null where nothing is. */
export async function wrongWords(page: Page): Promise<string | null> {
  await page.locator('#verdict-sentence').waitFor({ state: 'attached' })
  return page.evaluate(() => {
    if (!document.querySelector('#verdict-sentence')?.textContent?.trim()) return 'the verdict sentence is empty'
    const found = /.{0,40}(NaN|undefined|\[object |Infinity).{0,40}/.exec(document.body.innerText)
    return found === null ? null : `on the page: ${found[0]}`
  })
}
