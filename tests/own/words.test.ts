import { describe, expect, it } from 'vitest'
import { evaluate, RULE_SET_IDS, RULE_SETS } from '#core/engine/index.ts'
import { datasetOf } from '#data/own/ownContract.ts'
import type { OwnExpected, OwnIssue } from '#data/own/ownIssue.ts'
import type { OwnTable } from '#data/own/ownTable.ts'
import { issueText } from '#features/ownData/issueText.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import { LOCALES } from '#i18n/locale.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { readTable } from './readTable.ts'

const boardOf = (teams: number, seats: number) => {
  const rows = Array.from({ length: teams }, (_, i) => `t${i},${(i * 37) % 101},${(i * 53) % 97}`)
  const table = { ...(readTable(`team,a,b\n${rows.join('\n')}`).table as OwnTable), seats }
  const { competition } = datasetOf({ kind: 'table', table })
  return { competition, ...resolveChoices({ ...DEFAULT_SCENARIO, competition: competition.id }, competition) }
}

it('without claims every reading gives what the chosen one gives', () => {
  const { competition, choices } = boardOf(20, 3)
  const own = evaluate(competition, choices).verdicts
  for (const id of RULE_SET_IDS) {
    expect(evaluate(competition, { ...choices, rules: RULE_SETS[id] }).verdicts).toEqual(own)
  }
})

/** One of each: a kind without an example does not compile. */
const EXPECTED: { readonly [Code in OwnExpected['code']]: Extract<OwnExpected, { readonly code: Code }> } = {
  bytes: { code: 'bytes', max: 5_242_880 },
  text: { code: 'text' },
  table: { code: 'table' },
  header: { code: 'header' },
  'closing-quote': { code: 'closing-quote' },
  teams: { code: 'teams', max: 10_000 },
  benchmarks: { code: 'benchmarks', max: 150 },
  'some-team': { code: 'some-team' },
  'some-benchmark': { code: 'some-benchmark' },
  'team-name': { code: 'team-name' },
  cells: { code: 'cells', count: 7 },
  number: { code: 'number' },
  'one-number': { code: 'one-number' },
  'number-without-percent': { code: 'number-without-percent' },
  'number-up-to': { code: 'number-up-to', max: 1e9 },
  within: { code: 'within', min: 0, max: 1 },
  scale: { code: 'scale' },
  'number-with-percent': { code: 'number-with-percent' },
  unit: { code: 'unit', unit: 'ms' },
  missing: { code: 'missing', count: 2 },
  'bare-number': { code: 'bare-number', count: 2 },
  'one-unit': { code: 'one-unit', unit: 'ms', count: 2 },
  row: { code: 'row', reason: 'summary' },
  'row-above': { code: 'row-above' },
  'row-by-reader': { code: 'row-by-reader' },
  'one-value': { code: 'one-value' },
  'long-column': { code: 'long-column' },
  merged: { code: 'merged' },
  quotes: { code: 'quotes' },
  'web-page': { code: 'web-page' },
  reader: { code: 'reader' },
  seconds: { code: 'seconds', max: 2 },
  'foot-day': { code: 'foot-day' },
  'foot-number': { code: 'foot-number' },
  'foot-address': { code: 'foot-address' },
  'file-kind': { code: 'file-kind', kind: 'xls' },
  codec: { code: 'codec', codec: 'LZO' },
  damaged: { code: 'damaged', kind: 'xlsx' },
  'new-name': { code: 'new-name', firstLine: 3 },
  'known-team': { code: 'known-team' },
  'known-claim': { code: 'known-claim' },
  'known-component': { code: 'known-component' },
  'gate-result': { code: 'gate-result' },
  day: { code: 'day' },
  address: { code: 'address' },
  json: { code: 'json' },
  'known-shape': { code: 'known-shape' },
  version: { code: 'version', max: 1 },
  schema: { code: 'schema', text: 'number' },
}

describe.each(LOCALES)('the message of an issue in %s', (locale) => {
  it.each(Object.values(EXPECTED))('of $code names line and column, found and expected', async (expected) => {
    const { ownData } = await loadWords(locale)
    const found = expected.code === 'bytes' ? '6000000' : 'oops'
    const issue: OwnIssue = { severity: 'refused', line: 1234, column: 5, columnName: 'MMLU', found, expected }
    const text = issueText(issue, ownData)
    for (const part of ['1,234', '5', 'MMLU', expected.code === 'bytes' ? '5.8 MiB' : 'oops'])
      expect(text).toContain(part)
    expect(text).not.toMatch(/undefined|NaN|null|\[object/)
  })
})
