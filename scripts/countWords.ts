import path from 'node:path'
import process from 'node:process'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { buildIfStale } from './build/buildIfStale.mjs'
import { endWithReader } from './command/pipes.mjs'
import { findBrowser } from './setup/findBrowser.cjs'

/**
 * Words of prose and mentions of teams on the first screen of a first visit at 1440 × 900, in both languages. Issue
 * 14's goal: at most 260 words and 25 mentions.
 *
 * What counts as a word: a run without spaces that holds a letter, in text that a reader sees in the window without
 * scrolling, and of a menu its chosen line alone. Figures (numbers, dates, shares, signs) do not count, nor does text
 * for screen readers alone. A mention is a team's name or short name in that text, the longest name first.
 */
const root = path.resolve(import.meta.dirname, '..')
endWithReader()
const GOAL = { words: 260, mentions: 25 }

const NAMES = {
  ko: ['LG AI연구원', 'LG', 'SK텔레콤', 'SKT', '업스테이지', '네이버클라우드', '네이버', 'NC AI'],
  en: ['LG AI Research', 'LG', 'SK Telecom', 'SKT', 'Upstage', 'Naver Cloud', 'Naver', 'NC AI'],
} as const

/** Runs in the page: nothing in it may have a name, which the loader of this script would note outside of it. */
function textsInSight(): string[] {
  const found: { readonly element: Element; readonly box: DOMRect; readonly text: string }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement: element, textContent: text } = walker.currentNode
    if (element === null || text === null) continue
    if (element.closest('script, style, noscript, select') !== null) continue
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    found.push({ element, box: range.getBoundingClientRect(), text })
  }
  for (const element of document.querySelectorAll('select')) {
    const text = element.selectedOptions[0]?.textContent ?? ''
    found.push({ element, box: element.getBoundingClientRect(), text })
  }
  return found
    .filter(({ box }) => box.width >= 2 && box.height >= 2)
    .filter(({ box }) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth)
    .filter(({ element }) => element.closest('.visually-hidden') === null)
    .filter(({ element }) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map(({ text }) => text)
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}/u.test(word))

function mentionsIn(text: string, names: readonly string[]): number {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  return text.match(new RegExp(longestFirst.join('|'), 'g'))?.length ?? 0
}

await buildIfStale(root)
const server = await preview({ root, logLevel: 'warn', preview: { port: 0, host: '127.0.0.1', open: false } })
const executablePath = findBrowser(root)
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  for (const language of ['ko', 'en'] as const) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.addInitScript((locale) => localStorage.setItem('cutline.locale', locale), language)
    await page.goto(server.resolvedUrls?.local[0] ?? '')
    await page.getByRole('tab').first().waitFor({ state: 'attached' })
    const texts = await page.evaluate(textsInSight)
    const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0)
    const mentions = texts.reduce((sum, text) => sum + mentionsIn(text, NAMES[language]), 0)
    console.log(
      `${language}: ${words} words (goal ${GOAL.words}), ${mentions} mentions of teams (goal ${GOAL.mentions})`,
    )
    if (process.argv.includes('--list')) console.log(texts.flatMap(wordsOf).join(' '))
    await context.close()
  }
} finally {
  await browser.close()
  await server.close()
}
