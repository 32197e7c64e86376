import type { Page } from '@playwright/test'
import { stageList } from './actions.ts'

/** Closes every dialog and note over the page. */
export async function nothingOpen(page: Page): Promise<void> {
  for (let i = 0; i < 5; i++) {
    const isOpen = await page.evaluate(
      () => document.querySelector('dialog[open], [data-slide], [data-black], body [inert] main') !== null,
    )
    if (!isOpen) return
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
  throw new Error('something stays over the page')
}

/**
 * Brings the page to the state in which it is measured: first stage, Korean, first tab, nothing open. The choices stay.
 */
export async function homeAgain(page: Page): Promise<void> {
  const language = page.locator('header fieldset button[lang=ko]')
  if ((await language.getAttribute('aria-pressed')) === 'false') await language.click()
  await stageList(page).selectOption({ value: 'kr-sovereign-1' })
  await page.locator('[data-tab="evidence"]').click()
  await page.keyboard.press('Escape')
  // Chances and pictures are drawn a moment after the last change.
  await page.waitForTimeout(2500)
}
