import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differences } from '#state/comparison/differences.ts'
import { GROUPS, groupsOf, mix } from '#state/comparison/groups.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { realDataset } from '../realDataset.ts'
import { scenarioOn } from '../scenario/arbitrary.ts'

const { competition } = realDataset()
const second = realDataset('kr-sovereign-2').competition
const on = (search: string): Scenario => fromSearch(search).scenario
const against = (search: string, from = '') => differences(on(from), on(search), competition)

describe(differences, () => {
  it.each([
    ['?at=2026-01-16', [{ field: 'asOf', from: competition.defaultDate, to: '2026-01-16' }]],
    ['?undated=hide', [{ field: 'undated', from: 'show', to: 'hide' }]],
    ['?source=self', [{ field: 'source', from: 'best', to: 'self' }]],
    ['?missing=zero', [{ field: 'missing', from: 'mean', to: 'zero' }]],
    ['?norm=rank', [{ field: 'normalisation', from: 'points', to: 'rank' }]],
    ['?pts=lg.expert:30', [{ field: 'assumed', team: 'lg', pillar: 'expert', from: null, to: 30 }]],
    ['?cell=naver.hle:12', [{ field: 'cells', team: 'naver', benchmark: 'hle', from: null, to: 12 }]],
    ['?rules=strict', [{ field: 'rules', part: 'preset', from: 'official', to: 'strict' }]],
    [
      '?rule=tokenizer.fail&proof=ruled&unknown=open',
      [
        { field: 'rules', part: 'consequence', component: 'tokenizer', from: 'note', to: 'fail' },
        { field: 'rules', part: 'proof', from: 'established', to: 'ruled' },
        { field: 'rules', part: 'unknown', from: 'pass', to: 'open' },
      ],
    ],
    ['?off=c001:trial', [{ field: 'claimsOff', claim: 'c001', from: null, to: 'trial' }]],
    ['?assume=skt.fail', [{ field: 'assume', team: 'skt', from: null, to: 'fail' }]],
    ['?gate=fills', [{ field: 'gate', from: 'adds', to: 'fills' }]],
    ['?p=7', [{ field: 'penalty', from: 10, to: 7 }]],
    ['?k=3', [{ field: 'seats', from: 1, to: 3 }]],
    ['?eps=0.25', [{ field: 'uncertainty', part: 'epsilon', from: 0.5, to: 0.25 }]],
  ])('tells %s from the default', (search, expected) => {
    expect(against(search)).toEqual(expected)
    expect(against('', search)).toEqual(
      expected.map((difference) => ({ ...difference, from: difference.to, to: difference.from })),
    )
  })

  it('tells every share that moves, the widest first', () => {
    const [weights] = against('?w=kobalt:0')
    if (weights?.field !== 'weights') throw new Error('no weights')
    expect(weights.moves[0]).toEqual({ id: 'kobalt', from: 1 / 13, to: 0 })
    expect(weights.moves).toHaveLength(13)
    expect(weights.moves.reduce((sum, { from, to }) => sum + to - from, 0)).toBeCloseTo(0, 12)
  })

  it('does not tell what changes nothing: all weights doubled, a default said, an id that is not there', () => {
    const doubled = competition.field.map(({ benchmark }) => `${benchmark}*20`).join('_')
    expect(
      against(`?w=${doubled}&at=${competition.defaultDate}&k=1&pillars=80:70:50&off=nobody&cell=xx.hle:1`),
    ).toEqual([])
    expect(against('?rules=custom')).toEqual([])
  })

  it('tells the data version where it moved on, and of another stage what it changes there', () => {
    expect(differences(on(''), on(''), competition, 'earlier')).toEqual([
      { field: 'dataVersion', from: 'earlier', to: competition.dataVersion },
    ])
    const there = differences(on('?at=2026-01-14&missing=zero'), on('?c=kr-sovereign-2&k=2&missing=zero'), second, 'x')
    expect(there).toEqual([
      { field: 'competition', from: 'kr-sovereign-1', to: 'kr-sovereign-2' },
      { field: 'seats', from: second.defaultSeats, to: 2 },
    ])
  })

  it('is nothing of a scenario against itself', () => {
    fc.assert(
      fc.property(scenarioOn(competition), (scenario) => {
        expect(differences(scenario, scenario, competition)).toEqual([])
      }),
    )
  })

  it('misses nothing: once its groups are taken over, nothing differs that has a say', () => {
    fc.assert(
      fc.property(scenarioOn(competition), scenarioOn(competition), (from, to) => {
        const mixed = mix(from, to, groupsOf(differences(from, to, competition)))
        expect(differences(mixed, to, competition).filter(({ field }) => field !== 'uncertainty')).toEqual([])
      }),
    )
  })

  it('is turned round with the scenarios', () => {
    fc.assert(
      fc.property(scenarioOn(competition), scenarioOn(competition), (a, b) => {
        const fields = (from: Scenario, to: Scenario) => differences(from, to, competition).map(({ field }) => field)
        expect(fields(b, a).toSorted()).toEqual(fields(a, b).toSorted())
      }),
    )
  })
})

describe(mix, () => {
  it('of no group is the base, and of all the other but for what has no say', () => {
    fc.assert(
      fc.property(scenarioOn(competition), scenarioOn(competition), (base, other) => {
        expect(mix(base, other, [])).toEqual(base)
        expect(mix(base, other, GROUPS)).toEqual({ ...other, uncertainty: base.uncertainty })
      }),
    )
  })

  it('leaves the scenario of the default alone', () => {
    expect(mix(DEFAULT_SCENARIO, on('?rules=strict&k=2'), ['seats'])).toEqual({ ...DEFAULT_SCENARIO, seats: 2 })
  })
})
