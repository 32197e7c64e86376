import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Compared, comparisonParams, readComparison } from '#state/comparison/comparisonLink.ts'
import { fromSearch, MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { hasScenario, plainQuery } from '#state/scenario/params.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { scenarioArbitrary } from '../scenario/arbitrary.ts'
import stored from './links.json'

const compared: fc.Arbitrary<readonly Compared[]> = fc.array(
  fc.oneof({ weight: 1, arbitrary: fc.constant('now' as const) }, { weight: 3, arbitrary: scenarioArbitrary }),
  { minLength: 2, maxLength: 4 },
)
const query = (sides: readonly Compared[]) => plainQuery(new URLSearchParams(comparisonParams(sides)))

describe('the link of a comparison', () => {
  it('gives every side back', () => {
    fc.assert(
      fc.property(compared, (sides) => {
        const search = query(sides)
        fc.pre(search.length <= MAX_LINK_BYTES)
        expect(readComparison(search)).toEqual({ compared: sides, issues: [] })
      }),
    )
  })

  it('needs no percent escape', () => {
    fc.assert(
      fc.property(compared, (sides) => {
        expect(query(sides)).toMatch(/^\?cmp=[a-z0-9:_.+-]+(&cmp=[a-z0-9:_.+-]+)+$/)
      }),
    )
  })

  it('is readable', () => {
    const sides: Compared[] = ['now', { ...DEFAULT_SCENARIO, rules: { preset: 'strict' }, weights: { mmlu_pro: 30 } }]
    expect(query(sides)).toBe('?cmp=now&cmp=v.2+w.mmlu_pro:30+rules.strict')
    expect(
      plainQuery(new URLSearchParams(comparisonParams(sides.slice(1), { share: { dataVersion: '2026-11-23' } }))),
    ).toBe('?cmp=v.2+c.kr-sovereign-1+d.2026-11-23+w.mmlu_pro:30+rules.strict+seed.7+draws.3')
  })

  it('is read from any way in which programs write a blank', () => {
    for (const blank of ['+', '%20', '%2B', '++']) {
      expect(readComparison(`?cmp=v.2${blank}rules.strict`).compared).toEqual([
        { ...DEFAULT_SCENARIO, rules: { preset: 'strict' } },
      ])
    }
  })

  it('stands beside the scenario of the page without touching it', () => {
    fc.assert(
      fc.property(scenarioArbitrary, compared, (scenario, sides) => {
        const search = `${toSearch(scenario, { versioned: true })}&${query(sides).slice(1)}`
        fc.pre(search.length <= MAX_LINK_BYTES)
        expect(fromSearch(search)).toEqual({ scenario, issues: [] })
        expect(readComparison(search).compared).toEqual(sides)
      }),
    )
    expect(hasScenario('?cmp=now&cmp=v.1')).toBe(false)
  })

  it.each(['lang.en', 'present.story', 'what.ever', 'utm_source.x'])('takes %j for no side', (side) => {
    const { compared: sides, issues } = readComparison(`?cmp=now&cmp=${side}`)
    expect(sides).toEqual(['now'])
    expect(issues).toEqual([{ code: 'unreadable', param: 'cmp[2]', found: side, expected: { code: 'side' } }])
  })

  it('lists what it cannot read with its place, and reads the rest', () => {
    const search = '?cmp=now&cmp=v.2+rules.lax+k.2&cmp=&cmp=what+v.2&cmp=v.2&cmp=v.2'
    expect(readComparison(search)).toEqual({
      compared: ['now', { ...DEFAULT_SCENARIO, seats: 2 }, DEFAULT_SCENARIO],
      issues: [
        {
          code: 'unreadable',
          param: 'cmp[2] rules',
          found: 'lax',
          expected: expect.objectContaining({ code: 'one-of' }),
        },
        { code: 'unreadable', param: 'cmp[3]', found: '', expected: { code: 'side' } },
        { code: 'unreadable', param: 'cmp[4]', found: 'what', expected: { code: 'side' } },
        { code: 'unreadable', param: 'cmp[5]', found: 'v.2', expected: { code: 'sides', max: 4 } },
      ],
    })
  })

  it('has sides with their version and without an end, and none of them is called incomplete', () => {
    const sides = [{ ...DEFAULT_SCENARIO, assume: { skt: 'fail' } }, DEFAULT_SCENARIO] as const
    expect(comparisonParams(sides).map(([, text]) => text)).toEqual(['v.2 assume.skt.fail', 'v.2'])
    expect(readComparison(query(sides))).toEqual({ compared: sides, issues: [] })
  })

  it('is refused whole over 8 KiB', () => {
    const { compared: sides, issues } = readComparison(`?cmp=now&cmp=v.1+off.${'c'.repeat(MAX_LINK_BYTES)}`)
    expect(sides).toEqual([])
    expect(issues).toMatchObject([{ code: 'too-long', expected: { code: 'bytes', max: MAX_LINK_BYTES } }])
  })

  it('never throws and never gives more than four sides, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'cmp=&.+ %v1*_-now') }),
      fc.array(fc.string({ unit: 'binary' })).map((parts) => parts.map((part) => `cmp=${part}`).join('&')),
    )
    fc.assert(
      fc.property(text, (search) => {
        const read = readComparison(`?${search}`)
        expect(read.compared.length).toBeLessThanOrEqual(4)
        expect(read.issues.length).toBeLessThanOrEqual(41)
        expect(readComparison(query(read.compared)).compared).toEqual(read.compared)
      }),
      { numRuns: 500 },
    )
  })

  it.each(stored)('$link means what it meant', ({ link, sides }) => {
    const wanted = sides.map((side) => (side === '' ? 'now' : fromSearch(side).scenario))
    expect(readComparison(link)).toEqual({ compared: wanted, issues: [] })
    // That chances are drawn anew is said once, of the address.
    expect(fromSearch(link).issues.map(({ code }) => code)).toEqual(link.startsWith('?v=1') ? ['draws-anew'] : [])
  })
})
