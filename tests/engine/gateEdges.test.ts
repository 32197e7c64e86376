import { describe, expect, it } from 'vitest'
import { candidateChanges } from '#core/engine/explain/candidateChanges.ts'
import { fewestClaims } from '#core/engine/explain/fewestClaims.ts'
import { weighClaims } from '#core/engine/gate/assessComponent.ts'
import { claimsOf } from '#core/engine/gate/claimsOf.ts'
import {
  applyChoiceChange,
  COMPONENTS,
  evaluate,
  explainGate,
  type GateChange,
  type GateChoices,
  gateChanges,
  RULE_SETS,
  type Rules,
} from '#core/engine/index.ts'
import { makeChoices, makeClaim, makeCompetition, modelOf } from '../make.ts'

const on = (first: string, last = first) => ({ public: { first, last } })
const good = { polarity: 'exonerating' } as const

describe('what the claims on one component come to', () => {
  it('names what clears before what disputes, each once, in the order of the claims they answer', () => {
    const claims = [
      makeClaim({ id: 'first', team: 'a', strength: 'alleged', ...on('2026-01-05') }),
      makeClaim({ id: 'second', team: 'a', strength: 'alleged', ...on('2026-01-02') }),
      makeClaim({ id: 'third', team: 'a', strength: 'alleged', ...on('2026-01-02') }),
      makeClaim({ id: 'fourth', team: 'a', strength: 'alleged', ...on('2026-01-04') }),
      makeClaim({ id: 'said', team: 'a', ...good, strength: 'alleged', ...on('2026-01-06') }),
      makeClaim({ id: 'shown', team: 'a', ...good, strength: 'established', ...on('2026-01-03') }),
    ]
    expect(weighClaims(claims)).toEqual({
      state: 'disputed',
      standing: ['first', 'fourth'],
      cleared: ['second', 'third'],
      replies: ['shown', 'said'],
    })
  })

  it('names no reply that neither clears nor disputes anything, though others do', () => {
    const claims = [
      makeClaim({ id: 'ruled', team: 'a', strength: 'ruled', ...on('2026-01-03') }),
      makeClaim({ id: 'found', team: 'a', ...on('2026-01-05') }),
      makeClaim({ id: 'weaker', team: 'a', ...good, strength: 'established', ...on('2026-01-04') }),
      makeClaim({ id: 'clears', team: 'a', ...good, strength: 'ruled', ...on('2026-01-05') }),
      makeClaim({ id: 'older', team: 'a', ...good, strength: 'ruled', ...on('2026-01-02') }),
      makeClaim({ id: 'word', team: 'a', ...good, strength: 'alleged', ...on('2026-01-06') }),
    ]
    expect(weighClaims(claims)).toEqual({
      state: 'cleared',
      standing: [],
      cleared: ['ruled', 'found'],
      replies: ['clears'],
    })
  })

  it('names each reply with the first that it answers', () => {
    const claims = [
      makeClaim({ id: 'late', team: 'a', ...on('2026-01-05') }),
      makeClaim({ id: 'early', team: 'a', ...on('2026-01-02') }),
      makeClaim({ id: 'to early', team: 'a', ...good, ...on('2026-01-03') }),
      makeClaim({ id: 'to both', team: 'a', ...good, ...on('2026-01-06') }),
    ]
    expect(weighClaims(claims)).toMatchObject({ cleared: ['late', 'early'], replies: ['to both', 'to early'] })
  })

  it('is said of thousands as of few', () => {
    const claims = Array.from({ length: 5000 }, (_, i) =>
      makeClaim({
        id: `c${i}`,
        team: 'a',
        ...(i % 3 === 0 ? good : {}),
        strength: 'established',
        ...on(i < 2500 ? '2026-01-05' : '2026-01-07'),
      }),
    )
    const { state, standing, cleared, replies } = weighClaims(claims)
    // The newer ones clear all, those of the same day included.
    expect([state, standing.length, cleared.length, replies.length]).toEqual(['cleared', 0, 3333, 1667])
    const competition = makeCompetition({ claims })
    const [explained] = explainGate(competition, makeChoices(competition))
    expect(explained?.toFail.filter(({ code }) => code === 'claims-off')).toEqual([])
  })

  it('is an allegation where one of two was not answered', () => {
    const claims = [
      makeClaim({ id: 'answered', team: 'a', strength: 'alleged', ...on('2026-01-01') }),
      makeClaim({ id: 'open', team: 'a', strength: 'alleged', ...on('2026-01-09') }),
      makeClaim({ id: 'said', team: 'a', ...good, strength: 'alleged', ...on('2026-01-02') }),
    ]
    expect(weighClaims(claims)).toMatchObject({ state: 'alleged', standing: ['answered', 'open'], replies: ['said'] })
    expect(weighClaims(claims.toReversed())).toMatchObject({ state: 'alleged', standing: ['open', 'answered'] })
  })

  it('is unmoved by what is exonerating alone', () => {
    const claims = [makeClaim({ id: 'shown', team: 'a', ...good })]
    expect(weighClaims(claims)).toEqual({ state: 'clear', standing: [], cleared: [], replies: [] })
  })

  it('is nothing where nothing was said', () => {
    const competition = makeCompetition()
    const [gate] = evaluate(competition, makeChoices(competition)).gates
    expect(gate?.components).toHaveLength(COMPONENTS.length)
    for (const component of gate?.components ?? [])
      expect(component).toMatchObject({ state: 'clear', standing: [], cleared: [], replies: [] })
  })
})

describe('the claims on a team', () => {
  it('are those on its own entry that move something, by component', () => {
    const competition = makeCompetition({
      claims: [
        makeClaim({ id: 'both', team: 'a', components: ['lm-weights', 'data'] }),
        makeClaim({ id: 'neutral', team: 'a', polarity: 'neutral' }),
        makeClaim({ id: 'entered', team: 'a', model: modelOf('a') }),
        makeClaim({ id: 'other', team: 'a', model: 'another' }),
        makeClaim({ id: 'whole', team: 'b', components: ['overall'] }),
        makeClaim({ id: 'stranger', team: 'nobody' }),
      ],
    })
    const found = claimsOf(competition).map(({ team, spoken }) => [
      team,
      spoken.map(({ component, claims }) => [component, claims.map((claim) => claim.id)]),
    ])
    expect(found).toEqual([
      [
        'a',
        [
          ['lm-weights', ['both', 'entered']],
          ['data', ['both']],
        ],
      ],
      ['b', []],
      ['c', []],
    ])
  })
})

describe('the fewest claims', () => {
  const ids = (n: number) => Array.from({ length: n }, (_, i) => `c${i}`)
  const holding =
    (...wanted: readonly string[]) =>
    (claims: readonly string[]) =>
      wanted.every((id) => claims.includes(id))

  it('are the smallest combination of at least two, in the order given', () => {
    expect(fewestClaims(ids(5), holding('c3', 'c1'))).toEqual(['c1', 'c3'])
    expect(fewestClaims(ids(5), holding('c4', 'c2', 'c0'))).toEqual(['c0', 'c2', 'c4'])
    expect(fewestClaims(ids(2), holding('c0', 'c1'))).toEqual(['c0', 'c1'])
    expect(fewestClaims(ids(5), () => true)).toEqual(['c0', 'c1'])
  })

  it('are up to four', () => {
    expect(fewestClaims(ids(5), holding('c0', 'c1', 'c2', 'c4'))).toEqual(['c0', 'c1', 'c2', 'c4'])
    expect(fewestClaims(ids(5), (claims) => claims.length > 4)).toBeNull()
  })

  it('are none where nothing works, and are not looked for among more than fourteen', () => {
    expect(fewestClaims(ids(4), () => false)).toBeNull()
    expect(fewestClaims(ids(1), () => true)).toBeNull()
    expect(fewestClaims(ids(14), () => true)).toEqual(['c0', 'c1'])
    expect(fewestClaims(ids(15), () => true)).toBeNull()
  })

  it('are each tried once, the smaller first', () => {
    const tried: string[] = []
    fewestClaims(ids(4), (claims) => tried.push(claims.join('')) < 0)
    expect(tried).toEqual([
      'c0c1',
      'c0c2',
      'c0c3',
      'c1c2',
      'c1c3',
      'c2c3',
      'c0c1c2',
      'c0c1c3',
      'c0c2c3',
      'c1c2c3',
      'c0c1c2c3',
    ])
  })
})

describe('the changes tried for a gate', () => {
  const competition = makeCompetition({
    claims: [
      makeClaim({ id: 'mine', team: 'a', ...on('2026-01-02', '2026-01-12') }),
      makeClaim({ id: 'aside', team: 'a', ...on('2026-01-05', '2026-01-10') }),
      makeClaim({ id: 'theirs', team: 'b', ...on('2026-01-11') }),
    ],
  })
  const choices: GateChoices = {
    asOf: '2026-01-10',
    claimsOff: ['aside'],
    rules: RULE_SETS.official,
    assume: { a: 'fail', b: 'pass' },
  }

  it('are all that differ from what is chosen, the smallest first, the nearest day first', () => {
    const { changes, days } = candidateChanges(competition, 'a', choices, 'pass')
    const failing = COMPONENTS.filter((component) => RULE_SETS.official.consequences[component] !== 'note')
    expect(changes).toEqual([
      ...failing.map((component) => ({ code: 'consequence', component, consequence: 'note' })),
      ...['fail', 'open'].map((unknown) => ({ code: 'unknown', unknown })),
      ...['alleged', 'ruled'].map((proof) => ({ code: 'proof', proof })),
      { code: 'claims-off', claims: ['mine'] },
      { code: 'claim-on', claim: 'aside' },
      ...['strict', 'lenient'].map((preset) => ({ code: 'preset', preset })),
    ])
    expect(days).toEqual([
      ['2026-01-05', '2026-01-02'].map((asOf) => ({ code: 'date', asOf })),
      ['2026-01-11', '2026-01-12'].map((asOf) => ({ code: 'date', asOf })),
    ])
  })

  it('are one for each claim on a team of which a hundred were made, and none where there are more', () => {
    const setAside = (count: number) => {
      const claims = Array.from({ length: count }, (_, i) => makeClaim({ id: `c${i}`, team: 'a' }))
      const { changes } = candidateChanges(makeCompetition({ claims }), 'a', { ...choices, claimsOff: [] }, 'pass')
      return changes.filter(({ code }) => code === 'claims-off').length
    }
    expect([setAside(100), setAside(101)]).toEqual([100, 0])
  })

  it('offer a whole reading wherever the rules differ from it in anything', () => {
    const presets = (rules: Rules) =>
      gateChanges({ ...choices, rules }, []).flatMap((change) => (change.code === 'preset' ? [change.preset] : []))
    const { official } = RULE_SETS
    expect(presets(official)).toEqual(['strict', 'lenient'])
    const all = ['official', 'strict', 'lenient']
    expect(presets({ ...official, proof: 'ruled' }).toSorted()).toEqual(all.toSorted())
    expect(presets({ ...official, unknown: 'open' }).toSorted()).toEqual(all.toSorted())
    const consequences = { ...official.consequences, data: 'fail' } as const
    expect(presets({ ...official, consequences }).toSorted()).toEqual(all.toSorted())
  })

  it('leave all else as it is', () => {
    const { rules } = choices
    const changed = (change: GateChange) => applyChoiceChange(choices, change)
    const consequences = { ...rules.consequences, data: 'fail' }
    expect(changed({ code: 'consequence', component: 'data', consequence: 'fail' }).rules).toEqual({
      ...rules,
      consequences,
    })
    expect(changed({ code: 'unknown', unknown: 'open' })).toEqual({ ...choices, rules: { ...rules, unknown: 'open' } })
    expect(changed({ code: 'proof', proof: 'ruled' })).toEqual({ ...choices, rules: { ...rules, proof: 'ruled' } })
    expect(changed({ code: 'claims-off', claims: ['mine', 'aside'] }).claimsOff).toEqual(['aside', 'mine'])
    expect(changed({ code: 'claim-on', claim: 'aside' }).claimsOff).toEqual([])
    expect(changed({ code: 'claim-on', claim: 'mine' }).claimsOff).toEqual(['aside'])
    const { consequences: strict, proof, unknown } = RULE_SETS.strict
    expect(changed({ code: 'preset', preset: 'strict' })).toEqual({
      ...choices,
      rules: { consequences: strict, proof, unknown },
    })
    expect(changed({ code: 'date', asOf: '2026-01-02' })).toEqual({ ...choices, asOf: '2026-01-02' })
    expect(changed({ code: 'assume-off', team: 'a', assumed: 'fail' })).toEqual({ ...choices, assume: { b: 'pass' } })
  })
})
