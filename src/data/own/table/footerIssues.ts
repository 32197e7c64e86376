import { unmarked } from '../formulaMark.ts'
import { noted, type OwnExpected, type OwnIssue } from '../ownIssue.ts'
import { plainText } from '../plainText.ts'
import { isWebAddress } from '../values.ts'
import { dayIn, seatsIn } from './draft.ts'
import type { Footer, FooterKey } from './footer.ts'

/** What the foot of an exported table says and cannot mean: a spreadsheet may have rewritten it. */
export function footerIssues(footer: Footer): readonly OwnIssue[] {
  const issues: OwnIssue[] = []
  const say = (key: FooterKey): string => unmarked(footer.get(key)?.cells[1] ?? '').trim()
  const check = (key: FooterKey, isGood: boolean, expected: OwnExpected) => {
    const row = footer.get(key)
    if (row === undefined || say(key) === '' || isGood) return
    issues.push(noted(expected, plainText(say(key), 60), { line: row.line, column: 2 }))
  }
  check('date', dayIn(say('date')) !== null, { code: 'foot-day' })
  check('seats', seatsIn(say('seats')) !== null, { code: 'foot-number' })
  check('url', isWebAddress(say('url')), { code: 'foot-address' })
  for (const key of ['min', 'max', 'weight', 'questions'] as const) {
    const row = footer.get(key)
    row?.cells.forEach((cell, at) => {
      const text = unmarked(cell).trim()
      if (at === 0 || text === '' || Number.isFinite(Number(text))) return
      issues.push(noted({ code: 'foot-number' }, plainText(text, 60), { line: row.line, column: at + 1 }))
    })
  }
  return issues
}
