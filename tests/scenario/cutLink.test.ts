import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toSearch } from '#state/scenario/encode.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { runs } from '../engine/runs.ts'
import { scenarioArbitrary } from './arbitrary.ts'
import { checkCutLink, cutLink } from './cutLink.ts'

describe('a link that was cut', () => {
  it('gives the whole scenario or says that it was cut', () => {
    // `npm run fuzz` cuts 100,000.
    fc.assert(fc.property(cutLink(scenarioArbitrary), checkCutLink), { numRuns: runs(500) })
  })

  it('says so at every place of the example of the reference', () => {
    const whole = { ...DEFAULT_SCENARIO, rules: { preset: 'strict' }, weights: { kobalt: 0, mmlu_pro: 30 } } as const
    const link = toSearch(whole, { versioned: true })
    for (let length = 2; length <= link.length; length++) {
      expect(() => checkCutLink({ whole, cut: link.slice(0, length) }), link.slice(0, length)).not.toThrow()
    }
  })

  it('is found out where nothing is said', () => {
    const cut = '?rules=strict&w=mmlu_pro:3'
    expect(() => checkCutLink({ whole: DEFAULT_SCENARIO, cut })).toThrow('nothing said')
  })
})
