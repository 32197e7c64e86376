import { describe, expect, it } from 'vitest'
import { type Claim, idleAnswers } from '#core/engine/index.ts'
import { makeClaim } from '../make.ts'

const day = (date: string) => ({ first: date, last: date })
const bad = makeClaim({ id: 'bad', team: 'a', polarity: 'adverse', strength: 'established', public: day('2026-01-10') })
const answer = (change: Partial<Claim>) =>
  makeClaim({ id: 'good', team: 'a', polarity: 'exonerating', answers: ['bad'], public: day('2026-01-12'), ...change })
const inVain = [{ claim: 'good', answered: ['bad'] }]

describe('a claim that answers another', () => {
  it('has its effect where it is as strong and not older, and on a component of the same team', () => {
    for (const change of [
      {},
      { strength: 'ruled' },
      { public: day('2026-01-10') },
      { public: { first: '2026-01-10', last: '2026-03-01' } },
      { components: ['tokenizer', 'lm-weights', 'data'] },
    ] as const)
      expect(idleAnswers([bad, answer(change)]), JSON.stringify(change)).toEqual([])
  })

  it('has none where it is weaker, older, of another team or on another component', () => {
    for (const change of [
      { strength: 'alleged' },
      { public: day('2026-01-09') },
      { public: { first: '2026-01-09', last: '2026-01-12' } },
      { team: 'another' },
      { components: ['tokenizer'] },
      { components: ['overall'] },
    ] as const)
      expect(idleAnswers([bad, answer(change)]), JSON.stringify(change)).toEqual(inVain)
  })

  it('disputes an allegation by word alone, and clears one of several components', () => {
    const alleged: Claim = { ...bad, strength: 'alleged', components: ['data', 'lm-weights'] }
    expect(idleAnswers([alleged, answer({ strength: 'alleged' })])).toEqual([])
    expect(idleAnswers([alleged, answer({ strength: 'alleged', public: day('2026-01-09') })])).toEqual(inVain)
  })

  it('is told with those alone that it names in vain, in the order in which it names them', () => {
    const named = (id: string, date: string): Claim => ({ ...bad, id, public: day(date) })
    const claims = [
      answer({ answers: ['newest', 'older', 'newer'] }),
      named('newer', '2026-01-13'),
      named('newest', '2026-01-14'),
      named('older', '2026-01-11'),
      answer({ id: 'well', answers: ['older'] }),
      answer({ id: 'early', answers: ['older'], public: day('2026-01-10') }),
    ]
    expect(idleAnswers(claims)).toEqual([
      { claim: 'good', answered: ['newest', 'newer'] },
      { claim: 'early', answered: ['older'] },
    ])
  })

  it('relies on nothing where it names what is not there or not adverse, or is not itself exonerating', () => {
    const early = { public: day('2026-01-09') }
    expect(idleAnswers([answer({ ...early, answers: ['unknown'] })])).toEqual([])
    expect(idleAnswers([{ ...bad, polarity: 'neutral' }, answer(early)])).toEqual([])
    expect(idleAnswers([{ ...bad, polarity: 'exonerating' }, answer(early)])).toEqual([])
    expect(idleAnswers([bad, answer({ ...early, polarity: 'neutral' })])).toEqual([])
    expect(idleAnswers([bad, answer({ ...early, polarity: 'adverse' })])).toEqual([])
    expect(idleAnswers([bad, answer({ ...early, answers: [] })])).toEqual([])
  })
})
