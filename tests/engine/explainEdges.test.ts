import { describe, expect, it } from 'vitest'
import { type Claim, explainGate } from '#core/engine/index.ts'
import { makeChoices, makeClaim, makeCompetition, makeRules } from '../make.ts'

const on = (first: string, last = first) => ({ public: { first, last } })
const good = { polarity: 'exonerating' } as const

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
        makeClaim({ id: 'said again', team: 'a', ...good, strength: 'alleged', ...on('2026-01-02') }),
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
        answers: ['shown', 'said', 'said again'],
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

  it('looks at the claims on the team alone, and takes none that is adverse for a reply', () => {
    const reply = { ...good, answers: ['bad'], ...on('2026-01-02') } as const
    const competition = makeCompetition({
      claims: [
        makeClaim({ id: 'bad', team: 'a' }),
        makeClaim({ id: 'theirs', team: 'b', ...reply }),
        makeClaim({ id: 'again', team: 'a', answers: ['bad'], components: ['data'], ...on('2026-01-02') }),
        makeClaim({ id: 'own', team: 'a', ...reply, strength: 'alleged' }),
      ],
    })
    const [a] = explainGate(competition, makeChoices(competition, { rules: makeRules(['lm-weights']) }))
    expect(a?.because.map(({ claims, answers }) => [claims, answers])).toEqual([[['bad'], ['own']]])
  })

  it('names what is open where the rules leave it open', () => {
    const competition = makeCompetition({
      claims: [vision, makeClaim({ id: 'noted', team: 'a', components: ['data'] })],
    })
    const open = makeRules(['vision-encoder'], { unknown: 'open' })
    const [a] = explainGate(competition, makeChoices(competition, { rules: open }))
    expect(a?.status).toBe('unknown')
    expect(a?.because.map(({ component, effect, claims }) => [component, effect, claims])).toEqual([
      ['vision-encoder', 'open', ['vision']],
    ])
  })

  it('asks for evidence not older than the last of what stands, in whatever order it was recorded', () => {
    const dayOf = (...claims: readonly Claim[]) => {
      const competition = makeCompetition({ claims })
      return explainGate(competition, makeChoices(competition, { rules }))[0]?.clearedBy[0]?.notBefore
    }
    const [first, second, third] = ['2026-01-02', '2026-01-05', '2026-01-03'].map((date) =>
      makeClaim({ id: date, team: 'a', ...on(date) }),
    ) as [Claim, Claim, Claim]
    expect(dayOf(first, second, third)).toBe('2026-01-05')
    expect(dayOf(second, third, first)).toBe('2026-01-05')
    expect(dayOf(third, first, second)).toBe('2026-01-05')
  })

  it('tells the nearest day on either side that turns the team, and no other', () => {
    const competition = makeCompetition({
      claims: [
        makeClaim({ id: 'early', team: 'a', ...on('2026-01-03') }),
        makeClaim({ id: 'cleared', team: 'a', ...good, ...on('2026-01-05') }),
        makeClaim({ id: 'again', team: 'a', ...on('2026-01-07') }),
        makeClaim({ id: 'elsewhere', team: 'b', ...on('2026-01-08') }),
        makeClaim({ id: 'cleared again', team: 'a', ...good, ...on('2026-01-12') }),
        makeClaim({ id: 'and again', team: 'a', ...good, ...on('2026-01-14') }),
        makeClaim({ id: 'first of all', team: 'b', ...on('2026-01-01') }),
      ],
    })
    const daysTo = (asOf: string) => {
      const [a] = explainGate(competition, makeChoices(competition, { asOf, rules: makeRules(['lm-weights']) }))
      return [a?.toPass, a?.toFail].map((changes) => changes?.flatMap((c) => (c.code === 'date' ? [c.asOf] : [])))
    }
    // Fails on the 3rd and 4th and from the 7th to the 11th, passes on all other days.
    expect(daysTo('2026-01-10')).toEqual([['2026-01-05', '2026-01-12'], []])
    expect(daysTo('2026-01-06')).toEqual([[], ['2026-01-03', '2026-01-07']])
    expect(daysTo('2026-01-13')).toEqual([[], ['2026-01-08']])
    expect(daysTo('2026-01-02')).toEqual([[], ['2026-01-03']])
  })

  it('lists no combination where setting aside one claim is enough', () => {
    const competition = makeCompetition({
      claims: [
        makeClaim({ id: 'found', team: 'a' }),
        makeClaim({ id: 'said', team: 'a', strength: 'alleged', ...on('2026-01-02') }),
      ],
    })
    const [a] = explainGate(competition, makeChoices(competition))
    expect(a?.status).toBe('fail')
    expect(a?.toPass.filter(({ code }) => code === 'claims-off')).toEqual([{ code: 'claims-off', claims: ['found'] }])
  })

  it('finds a combination among fourteen claims that stand, however many others do not count', () => {
    const alleged = Array.from({ length: 12 }, (_, i) =>
      makeClaim({ id: `alleged ${i}`, team: 'a', strength: 'alleged' }),
    )
    const noted = Array.from({ length: 20 }, (_, i) => makeClaim({ id: `noted ${i}`, team: 'a', components: ['data'] }))
    const competition = makeCompetition({
      claims: [...noted, ...alleged, more, { ...vision, strength: 'established' }],
    })
    const [a] = explainGate(competition, makeChoices(competition, { rules: { ...rules, unknown: 'pass' } }))
    expect(a?.toPass.filter(({ code }) => code === 'claims-off')).toEqual([
      { code: 'claims-off', claims: ['more', 'vision'] },
    ])
  })
})
