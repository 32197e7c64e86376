import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, RULE_SETS } from '#core/engine/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { scenarioArbitrary } from './arbitrary.ts'
import { makeCompetition } from './makeCompetition.ts'

const competition = makeCompetition()
const resolve = (part: Partial<Scenario> = {}) => resolveChoices({ ...DEFAULT_SCENARIO, ...part }, competition)

describe(resolveChoices, () => {
  it('fills in every default', () => {
    const { knownFrom: _, words: __, ...rules } = RULE_SETS.official
    expect(resolve()).toEqual({
      choices: {
        asOf: competition.defaultDate,
        undated: 'show',
        source: 'best',
        missing: 'mean',
        normalisation: 'points',
        weights: { red: 10, blue: 10, green: 10, tostring: 5 },
        pillars: { benchmark: 40, expert: 35 },
        assumed: {},
        cells: {},
        rules,
        claimsOff: [],
        assume: {},
        gate: 'adds',
        penalty: 10,
        seats: 1,
      },
      notices: [],
    })
  })

  it('takes what was set', () => {
    const { choices, notices } = resolve({
      weights: { blue: 0 },
      pillars: [1, 2],
      assumed: { alpha: { expert: 35 } },
      cells: { gamma: { green: 100 } },
      claimsOff: { c1: 'trial' },
      assume: { beta: 'fail', gamma: 'pass' },
      seats: 0,
      asOf: '2026-01-05',
    })
    expect(notices).toEqual([])
    expect(choices).toMatchObject({
      weights: { red: 10, blue: 0, green: 10, tostring: 5 },
      pillars: { benchmark: 1, expert: 2 },
      assumed: { alpha: { expert: 35 } },
      cells: { gamma: { green: 100 } },
      claimsOff: ['c1'],
      assume: { beta: 'fail', gamma: 'pass' },
      seats: 0,
      asOf: '2026-01-05',
    })
  })

  it('drops what the data does not know, with a notice each', () => {
    const { choices, notices } = resolve({
      weights: { red: 7, pink: 1 },
      assumed: { alpha: { expert: 36, user: 1, benchmark: 5 }, omega: { expert: 1 } },
      cells: { alpha: { red: 100.5, pink: 3, blue: -1 }, omega: { red: 1 } },
      claimsOff: { c1: 'unstated', c9: 'trial' },
      assume: { alpha: 'pass', omega: 'fail', valueof: 'fail' },
      pillars: [40, 35, 25],
    })
    expect(choices.weights).toEqual({ red: 7, blue: 10, green: 10, tostring: 5 })
    expect(choices.assumed).toEqual({ alpha: {} })
    expect(choices.cells).toEqual({ alpha: {} })
    expect(choices.claimsOff).toEqual(['c1'])
    expect(choices.assume).toEqual({ alpha: 'pass' })
    expect(choices.pillars).toEqual({ benchmark: 40, expert: 35 })
    expect(notices).toEqual([
      { code: 'unknown-claim', claim: 'c9' },
      { code: 'unknown-benchmark', param: 'w', benchmark: 'pink' },
      { code: 'pillar-count', found: 3, expected: 2 },
      { code: 'points-off-scale', team: 'alpha', pillar: 'expert', value: 36, max: 35 },
      { code: 'unknown-pillar', pillar: 'user' },
      { code: 'pillar-is-computed', pillar: 'benchmark' },
      { code: 'unknown-team', param: 'pts', team: 'omega' },
      { code: 'cell-off-scale', team: 'alpha', benchmark: 'red', value: 100.5, min: 0, max: 100 },
      { code: 'unknown-benchmark', param: 'cell', benchmark: 'pink' },
      { code: 'cell-off-scale', team: 'alpha', benchmark: 'blue', value: -1, min: 0, max: 100 },
      { code: 'unknown-team', param: 'cell', team: 'omega' },
      { code: 'unknown-team', param: 'assume', team: 'omega' },
      { code: 'unknown-team', param: 'assume', team: 'valueof' },
    ])
  })

  it('holds the seats to what leaves one team', () => {
    expect(resolve({ seats: 3 })).toMatchObject({
      choices: { seats: 2 },
      notices: [{ code: 'seats-clamped', found: 3, used: 2 }],
    })
  })

  it('gives choices that evaluate without NaN, for every scenario', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        const { choices } = resolveChoices(scenario, competition)
        expect(JSON.stringify(evaluate(competition, choices), (_, x) => (Number.isNaN(x) ? 'NaN' : x))).not.toContain(
          'NaN',
        )
      }),
    )
  })
})
