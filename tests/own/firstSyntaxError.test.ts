import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstSyntaxError } from '#data/own/firstSyntaxError.ts'
import { readOwnFile } from '#data/own/readOwnFile.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['{"a" 1}', 5],
    ['[1, 2', 5],
    ['[1 2]', 3],
    ['{"a": tru}', 6],
    ['{"a": 01}', 6],
    ['{"a": "x\n"}', 8],
    ['{"a": "\\q"}', 7],
    ['[1]]', 3],
    ['{"a": [1}', 8],
    ['', 0],
  ])('%j', (text, at) => {
    expect(firstSyntaxError(text)).toBe(at)
  })

  it('finds nothing in what is JSON, and something in what is not', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(firstSyntaxError(text)).toBe(text.length)
      }),
    )
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('@', '}', ']', ',', '"', 'x'), (text, place, sign) => {
        const at = place % (text.length + 1)
        const broken = text.slice(0, at) + sign + text.slice(at)
        let isJson = true
        try {
          JSON.parse(broken)
        } catch {
          isJson = false
        }
        if (isJson) expect(firstSyntaxError(broken)).toBe(broken.length)
        else expect(firstSyntaxError(broken)).toBeLessThanOrEqual(broken.length)
      }),
    )
  })
})

describe('files made to keep a page busy', () => {
  it.each([
    ['lists', `${'['.repeat(4000)}x`, 4001],
    ['objects', `${'{"a":'.repeat(4000)}x`, 20_001],
    ['objects that lack one end', `${'{"a":'.repeat(4000)}1${'}'.repeat(3999)}`, 24_001],
  ])('broken JSON nested four thousand deep: %s', async (_, text, column) => {
    const reading = await readOwnFile(bytes(`{"teams": ${text}`))
    expect(reading).toMatchObject({ kind: 'refused', issues: [{ line: 1, column: column + 10 }] })
  })

  it('whole JSON nested deeper than anything can be walked', async () => {
    const text = `{"teams":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    expect(await readOwnFile(bytes(text))).toMatchObject({ kind: 'refused' })
  })

  it('150,000 numbers as texts: the first hundred are named', async () => {
    const benchmarks = Array.from({ length: 15 }, (_, i) => ({ name: `b${i}` }))
    const teams = Array.from({ length: 10_000 }, (_, i) => ({ name: `t${i}`, scores: benchmarks.map(() => '1.5') }))
    const reading = await readOwnFile(
      bytes(JSON.stringify({ cutline: 1, title: 'x', date: '2026-01-01', benchmarks, teams })),
    )
    expect(reading.kind).toBe('refused')
    if (reading.kind !== 'refused') return
    expect(reading.issues.length).toBeLessThanOrEqual(100)
    expect(reading.issues[0]).toMatchObject({ path: 'teams[0].scores[0]', found: '"1.5"' })
  })
})
