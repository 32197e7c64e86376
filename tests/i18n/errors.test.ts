import { describe, expect, it } from 'vitest'
import type { LoadError, LoadErrorKind } from '#data/loadError.ts'
import { loadWords } from '#i18n/loadMessages.ts'
import { LOCALES } from '#i18n/locale.ts'

const url = 'https://data.example/kr/benchmarks.json'

/** One of each kind: a kind without an example does not compile. */
const EXAMPLES: { readonly [K in LoadErrorKind]: Extract<LoadError, { readonly kind: K }> | LoadError } = {
  offline: { kind: 'offline', url },
  unreachable: { kind: 'unreachable', url },
  timeout: { kind: 'timeout', url, limitMs: 10_000 },
  redirect: { kind: 'redirect', url },
  http: { kind: 'http', url, status: 503 },
  'too-large': { kind: 'too-large', url, limitBytes: 5 * 1024 * 1024 },
  'not-json': { kind: 'not-json', url, reason: 'content-type', contentType: 'text/html' },
  truncated: { kind: 'truncated', url, bytes: 1234 },
  'wrong-schema-version': { kind: 'wrong-schema-version', url, found: 3, supported: 1 },
  invalid: {
    kind: 'invalid',
    url,
    total: 7,
    issues: [{ path: 'benchmarks[2].scores[0].value', found: '"83.8"', expected: 'number' }],
  },
  'unknown-competition': { kind: 'unknown-competition', url, requested: 'kr-9', available: ['kr-sovereign-1'] },
  'unknown-version': { kind: 'unknown-version', url, requested: '2020-01-01', available: ['2026-09-01'] },
  'own-missing': { kind: 'own-missing', url: 'own:own-abc', requested: 'own-abc' },
  'own-blocked': { kind: 'own-blocked', url: 'own:own-abc', requested: 'own-abc' },
  'own-version': { kind: 'own-version', url: 'own:own-abc', requested: 'x1', available: ['x2'] },
  'own-corrupt': {
    kind: 'own-corrupt',
    url: 'own:own-abc',
    total: 1,
    issues: [{ path: 'teams[0].name', found: '7', expected: 'string' }],
  },
}

describe.each(LOCALES)('the sentences for a failed load in %s', (locale) => {
  it.each(Object.entries(EXAMPLES))('%s says what, where, why and what to do', async (_, error) => {
    const { errors } = await loadWords(locale)
    const text = errors.describe(error)
    if (error.kind.startsWith('own-')) expect(text.where).toContain('own-abc')
    else expect(text.where).toBe(url)
    for (const sentence of [text.what, text.why, text.whatToDo]) {
      expect(sentence).toMatch(/\S/)
      expect(sentence).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  it('carries what the error knows', async () => {
    const { errors } = await loadWords(locale)
    const why = (error: LoadError) => errors.describe(error).why
    expect(why(EXAMPLES.timeout)).toContain('10')
    expect(why(EXAMPLES.http)).toContain('503')
    expect(why({ kind: 'http', url, status: 404 })).not.toBe(why({ kind: 'http', url, status: 403 }))
    expect(why(EXAMPLES['too-large'])).toMatch(/5 ?MiB/)
    expect(why(EXAMPLES['not-json'])).toContain('text/html')
    expect(why(EXAMPLES.truncated)).toContain('1,234')
    expect(why({ kind: 'truncated', url, bytes: 0 })).not.toContain('0')
    expect(why(EXAMPLES['wrong-schema-version'])).toMatch(/3.*1/)
    expect(why(EXAMPLES['unknown-version'])).toMatch(/2020-01-01.*2026-09-01/)
  })

  it('names place, found and expected of each mistake, and how many there are in all', async () => {
    const { errors } = await loadWords(locale)
    const text = errors.describe(EXAMPLES.invalid)
    expect(text.why).toContain('7')
    expect(text.places).toHaveLength(1)
    expect(text.places[0]).toMatch(/benchmarks\[2\]\.scores\[0\]\.value.*"83\.8".*number/)
  })

  it('cuts what a stranger wrote to a length that a sentence can bear', async () => {
    const { errors } = await loadWords(locale)
    const long = 'x'.repeat(10_000)
    const text = errors.describe({ kind: 'unknown-version', url, requested: long, available: [long] })
    expect(text.why.length).toBeLessThan(300)
  })
})
