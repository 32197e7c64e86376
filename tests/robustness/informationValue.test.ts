import { describe, expect, it } from 'vitest'
import { DEFAULT_UNCERTAINTY, informationValue, openQuestions, robustness, type Worth } from '#core/robustness/index.ts'
import { makeChoices, makeClaim, makeRules, makeTable } from '../make.ts'
import { realDataset } from '../realDataset.ts'

type Input = Parameters<typeof informationValue>[0]

function worthNow(input: Input, samples = 2000): Worth[] {
  const turns = informationValue(input, samples)
  for (;;) {
    const turn = turns.next()
    if (turn.done) return turn.value
  }
}

const CERTAIN = { ...DEFAULT_UNCERTAINTY, sources: [] }

describe('the value of information', () => {
  it('of a missing score is the whole chance where the score decides, and nothing where it cannot', () => {
    const competition = makeTable(['a', 'b', 'c'], { x: [50, 60, null], y: [90, 90, 10], z: [90, null, 20] })
    const choices = makeChoices(competition, { weights: { x: 10, y: 10, z: 0 } })
    const worths = worthNow({ competition, choices, uncertainty: CERTAIN }, 10)
    // c has at most 35 on average, the others 70 and more; z weighs nothing.
    expect(worths).toEqual([expect.objectContaining({ moved: 0, standardError: 0 })])
    expect(worths[0]?.question).toEqual({ kind: 'score', team: 'c', benchmark: 'x', low: 50, high: 60 })

    const close = makeTable(['a', 'b', 'c'], { x: [50, 60, null], y: [52, 90, 51] })
    const decided = worthNow(
      { competition: close, choices: makeChoices(close, { weights: { x: 10, y: 10 } }), uncertainty: CERTAIN },
      10,
    )
    // a has 51 on average. c has 50.5 with the lower value, 55.5 with the higher one.
    expect(decided).toHaveLength(1)
    expect(decided[0]).toMatchObject({ moved: 1, standardError: 0 })
    expect([decided[0]?.from, decided[0]?.to].sort()).toEqual([0, 1])
  })

  it('of an open claim is that of its being upheld rather than set aside', () => {
    const competition = makeTable(
      ['a', 'b', 'c'],
      { x: [50, 60, 70] },
      { claims: [makeClaim({ id: 'k', team: 'c', strength: 'alleged' })] },
    )
    const rules = makeRules(['lm-weights'], { unknown: 'pass' })
    const choices = makeChoices(competition, { rules })
    expect(worthNow({ competition, choices, uncertainty: CERTAIN }, 10)).toEqual([
      {
        question: { kind: 'claim', team: 'c', claim: 'k' },
        mover: 'c',
        from: 0,
        to: 1,
        moved: 1,
        standardError: 0,
      },
    ])
  })

  it('is that of the analysis with the answer typed in, on the real data', () => {
    const { competition } = realDataset()
    const choices = makeChoices(competition)
    const input = { competition, choices, uncertainty: DEFAULT_UNCERTAINTY }
    const samples = 1500
    const worths = worthNow(input, samples)
    expect(worths).toHaveLength(openQuestions(input).length)
    expect(worths.map((w) => w.moved)).toEqual(worths.map((w) => w.moved).toSorted((a, b) => b - a))
    const best = worths.find((w) => w.question.kind === 'score')
    if (best?.question.kind !== 'score') throw new Error('no missing score')
    const { team, benchmark, low, high } = best.question
    for (const [value, chance] of [
      [low, best.from],
      [high, best.to],
    ] as const) {
      const found = robustness(
        { ...input, choices: { ...choices, cells: { [team]: { [benchmark]: value } } } },
        samples,
      )
      const own = found.teams.find((c) => c.team === best.mover)
      expect(1 - (own?.safe ?? 0) - (own?.undecided ?? 0)).toBeCloseTo(chance, 9)
    }
  })
})
