import type * as z from 'zod/mini'
import type { LoadIssue } from './loadError.ts'

const LONGEST_FOUND = 60

const FORMATS: Readonly<Record<string, string>> = {
  id: 'an id of small letters, digits, - and _',
  version: 'a version such as 2026-11-23',
  date: 'a day that exists, YYYY-MM-DD',
  url: 'an http or https address',
  language: 'a language code such as ko',
  regex: 'a text that is not blank',
}

/**
 * Says of each issue where it is, what stands there and what should. `input` is the value that was
 * checked: without it `found` stays unknown for most issues, since an error carries no values.
 */
export function describeIssues(error: z.core.$ZodError, input?: unknown): LoadIssue[] {
  return error.issues.map((issue) => describe(issue, input))
}

function describe(issue: z.core.$ZodIssue, input: unknown): LoadIssue {
  const path = pathText(issue.path)
  if (issue.code === 'custom') {
    const found = issue.params?.found
    const expected = issue.params?.expected
    return {
      path,
      found: typeof found === 'string' ? shortened(unlessEmpty(found)) : 'unknown',
      expected: typeof expected === 'string' ? unlessEmpty(expected) : 'something else',
    }
  }
  return {
    path,
    found: input === undefined ? 'unknown' : foundText(valueAt(input, issue.path)),
    expected: expectedText(issue),
  }
}

function expectedText(issue: Exclude<z.core.$ZodIssue, { code: 'custom' }>): string {
  switch (issue.code) {
    case 'invalid_type':
      return { array: 'list', record: 'object', int: 'whole number' }[issue.expected as string] ?? issue.expected
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ')
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unitOf(issue.origin)}`
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unitOf(issue.origin)}`
    case 'invalid_format':
      return FORMATS[issue.format] ?? issue.format
    case 'invalid_key':
      return 'ids as keys'
    case 'unrecognized_keys':
      return 'known fields only'
    default:
      return 'something else'
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters'
  return origin === 'array' ? ' entries' : ''
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return text === '' ? '(the whole file)' : text.replace(/^\./, '')
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    input,
  )
}

function foundText(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return shortened(typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value))
}

/** An empty text would leave a hole in the sentence. */
function unlessEmpty(text: string): string {
  return text === '' ? '""' : text
}

function shortened(text: string): string {
  return text.length <= LONGEST_FOUND ? text : `${text.slice(0, LONGEST_FOUND - 1)}…`
}
