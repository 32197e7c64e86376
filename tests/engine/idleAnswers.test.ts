import { describe, expect, it } from 'vitest'
import { type Claim, idleAnswers } from '#core/engine/index.ts'
import { makeClaim } from '../make.ts'

const day = (date: string) => ({ first: date, last: date })
const bad = makeClaim({ id: 'bad', team: 'a', polarity: 'adverse', strength: 'established', public: day('2026-01-10') })
const answer = (change: Partial<Claim>) =>
  makeClaim({ id: 'good', team: 'a', polarity: 'exonerating', answers: ['bad'], public: day('2026-01-12'), ...change })

describe(idleAnswers, () => {
  it('names a claim that answers one which it neither clears nor disputes', () => {
    expect(idleAnswers([bad, answer({ strength: 'established' })])).toEqual([])
    for (const change of [
      { strength: 'alleged' },
      { strength: 'established', public: day('2026-01-09') },
      { strength: 'established', team: 'another' },
      { strength: 'established', components: ['tokenizer'] },
    ] as const) {
      expect(idleAnswers([bad, answer(change)])).toEqual([{ claim: 'good', answered: ['bad'] }])
    }
  })
})
