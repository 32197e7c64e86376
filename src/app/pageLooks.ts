import type { FirstMessages } from '#i18n/messages.ts'
import { reportMissing } from '#ui/missingParts.ts'
import { SHEET_END } from '#ui/sheetEnd.ts'
import { rulesOf } from '#ui/sheetRules.ts'

const name = (t: FirstMessages) => t.app.missing.looks

/** Those of the page itself, which have come before its script runs; a part that is fetched later brings its own. */
let sheets =
  typeof document === 'undefined' ? [] : [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]

/** Says where the page's own style sheet did not come, or something else came in its place; once all are here or failed. */
export function watchLooks(): () => void {
  if (document.readyState === 'complete') checkLooks()
  else window.addEventListener('load', checkLooks, { once: true })
  return () => window.removeEventListener('load', checkLooks)
}

function checkLooks(): void {
  const missing = import.meta.env.PROD ? sheets.filter((link) => !isWhole(link)) : []
  if (missing.length > 0) reportMissing({ name, again: () => missing.forEach(fetchAgain) })
}

function isWhole({ sheet }: HTMLLinkElement): boolean {
  const last = rulesOf(sheet).at(-1)
  return last instanceof CSSStyleRule && last.selectorText === SHEET_END
}

function fetchAgain(link: HTMLLinkElement): void {
  const next = document.createElement('link')
  next.rel = link.rel
  next.crossOrigin = link.crossOrigin
  next.href = link.href
  next.addEventListener('load', checkLooks)
  next.addEventListener('error', checkLooks)
  link.replaceWith(next)
  sheets = sheets.map((sheet) => (sheet === link ? next : sheet))
}
