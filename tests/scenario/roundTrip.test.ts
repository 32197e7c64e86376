import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromSearch, MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { hasScenario, PARAMS } from '#state/scenario/params.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { runs } from '../engine/runs.ts'
import { scenarioArbitrary } from './arbitrary.ts'

describe(toSearch, () => {
  it('writes nothing for the default scenario', () => {
    expect(toSearch(DEFAULT_SCENARIO)).toBe('')
  })

  it('writes what differs, readably and in order', () => {
    const scenario = { ...DEFAULT_SCENARIO, asOf: '2026-01-14', weights: { mmlu_pro: 30, kobalt: 0 } }
    expect(toSearch({ ...scenario, rules: { preset: 'strict' }, seats: 0 })).toBe(
      '?v=2&at=2026-01-14&w=kobalt:0_mmlu_pro:30&rules=strict&k=0&end=1',
    )
  })

  it('shares a link that pins version, competition, data, seed and draws', () => {
    expect(toSearch(DEFAULT_SCENARIO, { share: { dataVersion: '2026-11-23' } })).toBe(
      '?v=2&c=kr-sovereign-1&d=2026-11-23&seed=7&draws=3&end=1',
    )
  })

  it('gives every valid scenario back', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const search = toSearch(scenario)
        fc.pre(search.length <= MAX_LINK_BYTES)
        expect(fromSearch(search)).toEqual({ scenario, issues: [] })
      }),
      { numRuns: runs(500) },
    )
  })

  it('gives every shared scenario back with the data version pinned', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const search = toSearch(scenario, { share: { dataVersion: '2026-11-23' } })
        fc.pre(search.length <= MAX_LINK_BYTES)
        expect(fromSearch(search)).toEqual({ scenario: { ...scenario, dataVersion: '2026-11-23' }, issues: [] })
        expect(hasScenario(search)).toBe(true)
      }),
    )
  })

  it('needs no percent escape and keeps the order of the parameters', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const search = toSearch(scenario)
        expect(search).toMatch(/^(\?v=2&[a-z0-9:_.&=-]+&end=1)?$/)
        const names = [...new URLSearchParams(search).keys()]
        expect(names).toEqual(PARAMS.filter((param) => names.includes(param)))
      }),
    )
  })

  it('gives equal scenarios equal links, whatever the order of their keys', () => {
    const turned = (record: Readonly<Record<string, number>>) => Object.fromEntries(Object.entries(record).reverse())
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        expect(toSearch({ ...scenario, weights: turned(scenario.weights) })).toBe(toSearch(scenario))
      }),
    )
  })

  it('brings numbers that no link can carry within their limits', () => {
    const weights = { a: Number.NaN, b: 1e300, c: -5, d: 1 / 3, e: -0 }
    expect(toSearch({ ...DEFAULT_SCENARIO, weights })).toBe('?v=2&w=a:0_b:100_c:0_d:0.33_e:0&end=1')
  })
})
