import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { additions } from '#state/savedScenarios/merge.ts'
import { readRecord, writeRecord } from '#state/savedScenarios/record.ts'
import { readSavedFile, writeSavedFile } from '#state/savedScenarios/savedFile.ts'
import { cleanName, MAX_NAME, type SavedScenario } from '#state/savedScenarios/savedScenario.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { scenarioArbitrary } from '../scenario/arbitrary.ts'

const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map(cleanName)
const moment = fc.date({ min: new Date(0), max: new Date('2999-01-01'), noInvalidDate: true })

/** Few ids and names, so that they meet. */
const kept: fc.Arbitrary<SavedScenario> = fc
  .record({
    id: fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.stringMatching(/^[a-z0-9]{12}$/)),
    name: fc.oneof(fc.constantFrom('one', 'two', '가'), printable),
    search: fc.oneof(
      fc.constantFrom('?v=1', '?v=1&k=2'),
      scenarioArbitrary.map((scenario) => toSearch(scenario, { versioned: true })),
    ),
    order: fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((order) => order + 0),
    created: moment.map((date) => date.toISOString()),
  })
  .filter(({ name, search }) => name !== '' && search.length <= 8192)

const listOf = fc.uniqueArray(kept, { selector: ({ id }) => id, maxLength: 8 })
const content = ({ name, search }: { name: string; search: string }) => JSON.stringify([name, search])
const counter = () => {
  let n = 0
  return () => `fresh-${n++}`
}

describe('a stored record', () => {
  it('gives back what was kept', () => {
    fc.assert(
      fc.property(kept, (record) => {
        expect(readRecord(writeRecord(record))).toEqual(record)
      }),
    )
  })
})

describe(cleanName, () => {
  it('gives one printable line, and the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = cleanName(text)
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]|^\s|\s$/u)
        expect([...name].length).toBeLessThanOrEqual(MAX_NAME)
        expect(cleanName(name)).toBe(name)
      }),
    )
  })

  it('keeps Hangul as one would type it', () => {
    expect(cleanName('\u1112\u1161\u11ab\u1100\u1173\u11af  이름')).toBe('한글 이름')
  })
})

describe('a file of scenarios', () => {
  it('gives back every scenario, in order', () => {
    fc.assert(
      fc.property(listOf, (list) => {
        const { scenarios, issues } = readSavedFile(writeSavedFile(list))
        expect(issues).toEqual([])
        expect(scenarios).toEqual(list.map(({ order: _, ...rest }) => rest))
      }),
    )
  })

  it.each([
    ['{', '', { code: 'json' }],
    ['null', 'format', { code: 'scenarios-file' }],
    ['{"format":"other"}', 'format', { code: 'scenarios-file' }],
    ['{"format":"cutline-scenarios","version":2,"scenarios":[]}', 'version', { code: 'version', max: 1 }],
    ['{"format":"cutline-scenarios","version":1,"scenarios":{}}', 'scenarios', { code: 'list' }],
    ['x'.repeat(5_000_001), '', { code: 'bytes', max: 5_000_000 }],
  ])('is refused whole with its place and what was expected (%#)', (text, place, expected) => {
    expect(readSavedFile(text)).toEqual({
      scenarios: [],
      issues: [{ code: 'refused', place, found: expect.any(String), expected }],
    })
  })

  it('names each part that it leaves out or cannot read, and takes the rest', () => {
    const scenarios = [
      7,
      { name: 'no link' },
      { name: '', link: '?v=1' },
      { name: 'good', link: '?v=1&k=2', id: 'a', created: '2026-01-01T00:00:00.000Z' },
      { name: 'odd', link: '?v=1&k=many', id: 'NOT AN ID', created: 'yesterday' },
      { name: 'x'.repeat(100), link: '?v=1' },
    ]
    const read = readSavedFile(JSON.stringify({ format: 'cutline-scenarios', version: 1, scenarios }), new Date(0))
    expect(read.issues).toEqual([
      { code: 'refused', place: 'scenarios[0]', found: '7', expected: { code: 'object' } },
      { code: 'refused', place: 'scenarios[1].link', found: '–', expected: { code: 'link' } },
      { code: 'refused', place: 'scenarios[2].name', found: '', expected: { code: 'name' } },
      { code: 'link', place: 'scenarios[4].link', issue: expect.objectContaining({ param: 'k', found: 'many' }) },
      {
        code: 'shortened',
        place: 'scenarios[5].name',
        found: expect.any(String),
        expected: { code: 'characters', max: 80 },
      },
    ])
    expect(read.scenarios.map(({ name, search }) => [name, search])).toEqual([
      ['good', '?v=1&k=2'],
      ['odd', '?v=1&k=many'],
      ['x'.repeat(80), '?v=1'],
    ])
    expect(read.scenarios[0]).toMatchObject({ id: 'a', created: '2026-01-01T00:00:00.000Z' })
    expect(read.scenarios[1]).toMatchObject({
      id: expect.stringMatching(/^[a-z0-9]{12}$/),
      created: new Date(0).toISOString(),
    })
  })

  it('never throws, whatever the text', () => {
    const scenario = fc.oneof(
      fc.jsonValue(),
      fc.record({ name: fc.jsonValue(), link: fc.jsonValue(), id: fc.jsonValue() }),
    )
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({
          format: fc.constantFrom('cutline-scenarios', 'x'),
          version: fc.oneof(fc.constant(1), fc.jsonValue()),
          scenarios: fc.oneof(fc.array(scenario, { maxLength: 60 }), fc.jsonValue()),
        })
        .map((file) => JSON.stringify(file)),
    )
    fc.assert(
      fc.property(text, (file) => {
        const { scenarios, issues } = readSavedFile(file)
        expect(issues.length).toBeLessThanOrEqual(41)
        for (const { name, search } of scenarios) {
          expect(cleanName(name)).toBe(name)
          expect(search.startsWith('?')).toBe(true)
        }
      }),
    )
  })
})

describe('merging', () => {
  it('changes nothing that is kept, adds all that is new in its order, and gives each an id of its own', () => {
    fc.assert(
      fc.property(listOf, listOf, (mine, filed) => {
        const added = additions(mine, filed, counter())
        const all = [...mine, ...added]
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        for (const record of filed) expect(all.map(content)).toContain(content(record))
        const wanted = [...new Set(filed.map(content))].filter((c) => !mine.map(content).includes(c))
        expect(added.map(content)).toEqual(wanted)
        const last = Math.max(Number.NEGATIVE_INFINITY, ...mine.map(({ order }) => order))
        for (const { order } of added) expect(order).toBeGreaterThan(last)
      }),
    )
  })

  it('adds nothing the second time, nor of one’s own', () => {
    fc.assert(
      fc.property(listOf, listOf, (mine, filed) => {
        expect(additions(mine, mine)).toEqual([])
        const all = [...mine, ...additions(mine, filed, counter())]
        expect(additions(all, filed, counter())).toEqual([])
      }),
    )
  })

  it('holds the same scenarios whichever of two files comes first', () => {
    fc.assert(
      fc.property(listOf, listOf, listOf, (mine, one, two) => {
        const then = (first: readonly SavedScenario[], second: readonly SavedScenario[]) => {
          const half = [...mine, ...additions(mine, first, counter())]
          return new Set([...half, ...additions(half, second, counter())].map(content))
        }
        expect(then(one, two)).toEqual(then(two, one))
      }),
    )
  })
})
