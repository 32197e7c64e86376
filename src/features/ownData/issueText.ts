import type { OwnExpected, OwnIssue } from '#data/own/ownIssue.ts'
import { raw } from '#i18n/format.ts'
import type { Messages } from '#i18n/messages.ts'

const MEBIBYTE = 1_048_576

/** One sentence: where, what was found, what should have stood there. */
export function issueText(issue: OwnIssue, words: Messages['ownData']): string {
  const { line, column, columnName, found, expected, path } = issue
  const place = [words.issues.place(line, column, columnName), path].filter((part) => part).join(', ')
  const isSize = expected.code === 'bytes'
  const shown = isSize ? `${Math.ceil((10 * Number(found)) / MEBIBYTE) / 10} MiB` : found
  return words.issues.sentence(place, shown === '' ? null : shown, expectedText(expected, words.expected))
}

function expectedText(expected: OwnExpected, words: Messages['ownData']['expected']): string {
  switch (expected.code) {
    case 'bytes':
      return words.bytes(expected.max / MEBIBYTE)
    case 'teams':
    case 'benchmarks':
    case 'number-up-to':
    case 'version':
    case 'seconds':
      return words[expected.code](expected.max)
    case 'missing':
    case 'bare-number':
      return words[expected.code](expected.count)
    case 'unit':
      return words.unit(expected.unit)
    case 'one-unit':
      return words['one-unit'](expected.unit, expected.count)
    case 'row':
      return words.row[expected.reason]
    case 'file-kind':
      return words['file-kind'][expected.kind]
    case 'codec':
      return words.codec(expected.codec)
    case 'damaged':
      return words.damaged[expected.kind]
    case 'cells':
      return words.cells(expected.count)
    case 'within':
      return words.within(raw(expected.min), raw(expected.max))
    case 'new-name':
      return words['new-name'](expected.firstLine)
    case 'schema':
      return expected.text
    default:
      return words[expected.code]
  }
}
