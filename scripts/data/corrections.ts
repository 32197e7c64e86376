import { existsSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describeIssues } from '#data/describeIssues.ts'
import { correctionsFileSchema } from '#data/schema.ts'
import type { Finding } from './finding.ts'

const FILE = 'corrections.json'
const HANGUL = /[가-힣]/

/**
 * What is wrong with `corrections.json` under `root`: its shape, a language that is missing, an order
 * other than newest first, a file that is not there, a data version that nobody could have loaded.
 *
 * @param versions Every data version that was released, and the current one.
 */
export function correctionFindings(root: string, versions: readonly string[]): Finding[] {
  const whole = (found: string, expected: string): Finding[] => [
    { file: FILE, path: '(the whole file)', found, expected },
  ]
  const path = join(root, FILE)
  if (!existsSync(path)) return whole('nothing', 'a list of corrections, if only an empty one')
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return whole('text that is not JSON', 'a JSON file')
  }
  const result = correctionsFileSchema.safeParse(value)
  if (!result.success) return describeIssues(result.error, value).map((issue) => ({ file: FILE, ...issue }))
  const { corrections } = result.data
  return corrections.flatMap((correction, i) => {
    const at = (field: string, found: string, expected: string): Finding => ({
      file: FILE,
      path: `corrections[${i}].${field}`,
      found,
      expected,
    })
    const { date, what, reason, file, dataVersion } = correction
    const findings: Finding[] = []
    const before = corrections[i - 1]
    if (before !== undefined && before.date < date) findings.push(at('date', date, `${before.date} or before`))
    if (!versions.includes(dataVersion)) findings.push(at('dataVersion', dataVersion, versions.join(' | ')))
    else if (date > dataVersion.slice(0, 10)) findings.push(at('date', date, `a day by version ${dataVersion}`))
    if (normalize(file) !== file || file.startsWith('..') || !existsSync(join(root, file)))
      findings.push(at('file', file, 'a file under public/data/'))
    for (const [field, text] of [
      ['what', what],
      ['reason', reason],
    ] as const) {
      if (!HANGUL.test(text.ko)) findings.push(at(`${field}.ko`, text.ko, 'Korean'))
      if (HANGUL.test(text.en)) findings.push(at(`${field}.en`, text.en, 'English'))
    }
    return findings
  })
}
