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
  RULE_SETS,
} from '#core/engine/index.ts'
import { makeChoices, makeClaim, makeCompetition, makeRules, modelOf } from '../make.ts'

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
    const tried = candidateChanges(competition, 'a', choices, 'pass')
    const failing = COMPONENTS.filter((component) => RULE_SETS.official.consequences[component] !== 'note')
    expect(tried).toEqual([
      ...failing.map((component) => ({ code: 'consequence', component, consequence: 'note' })),
      ...['fail', 'open'].map((unknown) => ({ code: 'unknown', unknown })),
      ...['alleged', 'ruled'].map((proof) => ({ code: 'proof', proof })),
      { code: 'claims-off', claims: ['mine'] },
      { code: 'claim-on', claim: 'aside' },
      ...['strict', 'lenient'].map((preset) => ({ code: 'preset', preset })),
      ...['2026-01-05', '2026-01-02', '2026-01-11', '2026-01-12'].map((asOf) => ({ code: 'date', asOf })),
    ])
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

describe('the explanation of a gate', () => {
  const weights = makeClaim({ id: 'weights', team: 'a', strength: 'ruled', ...on('2026-01-03', '2026-01-04') })
  const more = makeClaim({ id: 'more', team: 'a', ...on('2026-01-02') })
  const vision = makeClaim({ id: 'vision', team: 'a', components: ['vision-encoder'], strength: 'alleged' })
  const rules = makeRules(['lm-weights', 'vision-encoder'], { unknown: 'fail' })

  it('puts the firmest ground first, and asks for evidence as strong and as late as what it has to clear', () => {
    const competition = makeCompetition({ claims: [vision, more, weights] })
    const [a] = explainGate(competition, makeChoices(competition, { rules }))
    expect(a?.because.map(({ component, claims }) => [component, claims])).toEqual([
      ['lm-weights', ['weights', 'more']],
      ['vision-encoder', ['vision']],
    ])
    expect(a?.clearedBy).toEqual([
      { component: 'lm-weights', strength: 'ruled', notBefore: '2026-01-04' },
      { component: 'vision-encoder', strength: 'established', notBefore: '2026-01-01' },
    ])
  })

  it('puts the replies on the component before others, then the older, and leaves out what is later or set aside', () => {
    const reply = { team: 'a', ...good, strength: 'alleged' } as const
    const competition = makeCompetition({
      claims: [
        makeClaim({ id: 'bad', team: 'a' }),
        makeClaim({ id: 'elsewhere', ...reply, components: ['data'], answers: ['bad'], ...on('2026-01-02') }),
        makeClaim({ id: 'late', ...reply, ...on('2026-01-05') }),
        makeClaim({ id: 'early', ...reply, ...on('2026-01-03') }),
        makeClaim({ id: 'remark', team: 'a', polarity: 'neutral', answers: ['bad'], ...on('2026-01-04') }),
        makeClaim({ id: 'context', team: 'a', polarity: 'neutral', ...on('2026-01-04') }),
        makeClaim({ id: 'today', ...reply, ...on('2026-01-10') }),
        makeClaim({ id: 'tomorrow', ...reply, ...on('2026-01-11') }),
        makeClaim({ id: 'aside', ...reply, ...on('2026-01-04') }),
        makeClaim({ id: 'unrelated', ...reply, components: ['data'], ...on('2026-01-02') }),
      ],
    })
    const [a] = explainGate(competition, makeChoices(competition, { claimsOff: ['aside'] }))
    expect(a?.because.map((ground) => ground.answers)).toEqual([['early', 'remark', 'late', 'today', 'elsewhere']])
  })

  it('names first what cleared, where everything was cleared', () => {
    const competition = makeCompetition({
      claims: [
        makeClaim({ id: 'bad', team: 'a', strength: 'alleged' }),
        makeClaim({ id: 'said', team: 'a', ...good, strength: 'alleged', ...on('2026-01-02') }),
        makeClaim({ id: 'shown', team: 'a', ...good, strength: 'established', ...on('2026-01-03') }),
      ],
    })
    const [a] = explainGate(competition, makeChoices(competition))
    expect(a).toMatchObject({ status: 'pass', toPass: [], clearedBy: [] })
    expect(a?.because).toEqual([
      {
        component: 'lm-weights',
        state: 'cleared',
        reading: 'passes',
        effect: 'pass',
        claims: [],
        answers: ['shown', 'said'],
      },
    ])
  })

  it('finds the replies that must be set aside together for a team to fail', () => {
    const competition = makeCompetition({
      claims: [
        makeClaim({ id: 'bad', team: 'a' }),
        makeClaim({ id: 'one', team: 'a', ...good, ...on('2026-01-02') }),
        makeClaim({ id: 'two', team: 'a', ...good, ...on('2026-01-03') }),
      ],
    })
    const [a] = explainGate(competition, makeChoices(competition))
    expect(a?.status).toBe('pass')
    expect(a?.toFail).toContainEqual({ code: 'claims-off', claims: ['one', 'two'] })
    expect(a?.toFail.filter(({ code }) => code === 'claims-off')).toHaveLength(1)
  })
})
