import { describe, expect, it } from 'vitest'
import { type Choices, type Competition, RULE_SETS } from '#core/engine/index.ts'
import { DEFAULT_UNCERTAINTY, robustness, type UncertaintyChoices } from '#core/robustness/index.ts'
import { makeChoices, makeClaim, makePillar, makeTable } from '../make.ts'

const N = 40_000

const run = (
  competition: Competition,
  uncertainty: Partial<UncertaintyChoices>,
  choices: Partial<Choices> = {},
  samples = N,
) =>
  robustness(
    {
      competition,
      choices: makeChoices(competition, choices),
      uncertainty: { ...DEFAULT_UNCERTAINTY, ...uncertainty },
    },
    samples,
  )

/** Within five standard errors of the formula; with a fixed seed the result is always the same. */
const expectChance = (found: number | undefined, wanted: number) => {
  const error = Math.sqrt((wanted * (1 - wanted)) / N)
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(5 * error + 1e-12)
}

const chancesOf = (result: ReturnType<typeof run>, team: string) => result.teams.find((t) => t.team === team)

describe('any weights', () => {
  it('give the length of the losing side with two benchmarks', () => {
    // a is below b where 20·s < 21·(1 − s).
    const result = run(makeTable(['a', 'b'], { one: [60, 40], two: [40, 61] }), { sources: ['weights'], epsilon: 1 })
    expectChance(chancesOf(result, 'a')?.outByScore, 21 / 41)
    expectChance(chancesOf(result, 'b')?.outByScore, 20 / 41)
    // In the samples in which a is out, its share of `one` is uniform on 0..21/41.
    expect(result.centralWeights['a']?.weights['one']).toBeCloseTo(21 / 82, 2)
  })

  it('give the cut-off corner of the triangle with three benchmarks', () => {
    // a leads by 30 in one and trails by 10 and 20 in the others: P(a above b) = 30² / ((30 + 10)(30 + 20)).
    const table = makeTable(['a', 'b'], { one: [80, 50], two: [50, 60], three: [50, 70] })
    const result = run(table, { sources: ['weights'], epsilon: 1 })
    expectChance(result.above['a']?.['b'], 900 / (40 * 50))
    expectChance(result.ranks['a']?.[1], 1 - 900 / (40 * 50))
  })

  it('have a confidence: how often the team goes with exactly its central weights, all else drawn', () => {
    // With measurements in doubt the confidence of a lies between 0 and 1, and is what a run with these weights gives.
    const table = makeTable(['a', 'b', 'c'], { one: [60, 58, 70], two: [56, 61, 50] })
    const sources = ['weights', 'measurement'] as const
    const { centralWeights } = run(table, { sources, epsilon: 1 })
    for (const team of ['a', 'b', 'c']) {
      const own = centralWeights[team]
      if (own == null) throw new Error(`${team} never goes`)
      const weights = Object.fromEntries(Object.entries(own.weights).map(([id, share]) => [id, 100 * share]))
      const there = run(table, { sources: ['measurement'] }, { weights }, 2000)
      expect(own.confidence).toBeCloseTo(chancesOf(there, team)?.outByScore ?? Number.NaN, 12)
    }
    // Without other doubts the answer there is sure: a goes below 21/41 of `one`, and its centre is 21/82.
    const sure = run(makeTable(['a', 'b'], { one: [60, 40], two: [40, 61] }), { sources: ['weights'], epsilon: 1 })
    expect(sure.centralWeights['a']?.confidence).toBe(1)
  })

  it('never save a team that is worst everywhere, nor put out one that is best everywhere', () => {
    const table = makeTable(['a', 'b', 'c'], { one: [90, 50, 40], two: [80, 60, 10], three: [70, 55, 54] })
    const result = run(table, { sources: ['weights'], epsilon: 1 })
    expect(chancesOf(result, 'c')).toMatchObject({ outByScore: 1, safe: 0 })
    expect(chancesOf(result, 'a')).toMatchObject({ outByScore: 0, safe: 1 })
    expect(result.centralWeights['a']).toBeNull()
  })

  it('leave a benchmark of weight zero at zero', () => {
    const table = makeTable(['a', 'b'], { one: [60, 40], two: [40, 61], three: [0, 100] })
    const choices = makeChoices(table)
    const result = run(table, { sources: ['weights'], epsilon: 1 }, { weights: { ...choices.weights, three: 0 } })
    expectChance(chancesOf(result, 'a')?.outByScore, 21 / 41)
  })
})

describe('weights around those that were set', () => {
  const table = makeTable(['a', 'b'], { one: [60, 40], two: [40, 61] })

  it.each([0.1, 0.3, 0.5, 0.8, 1])('give the length of the losing side with two benchmarks (ε = %d)', (epsilon) => {
    for (const one of [5, 45, 50, 55, 60, 95]) {
      // a is below b where its share of `one`, (1 − ε)·s + ε·d with d uniform on 0..1, is below 21/41.
      const edge = (21 / 41 - (1 - epsilon) * (one / 100)) / epsilon
      const wanted = Math.min(1, Math.max(0, edge))
      const result = run(table, { sources: ['weights'], epsilon }, { weights: { one, two: 100 - one } })
      expectChance(chancesOf(result, 'a')?.outByScore, wanted)
      if (wanted > 0) {
        const mean = (1 - epsilon) * (one / 100) + (epsilon * wanted) / 2
        expect(result.centralWeights['a']?.weights['one']).toBeCloseTo(mean, 2)
      }
    }
  })

  it('have the mean (1 − ε)·share + ε/n, and zero stays zero', () => {
    const dominated = makeTable(['a', 'b'], { one: [50, 40], two: [50, 40], three: [50, 40], four: [50, 40] })
    const weights = { one: 50, two: 30, three: 20, four: 0 }
    const result = run(dominated, { sources: ['weights'], epsilon: 0.6 }, { weights })
    const central = result.centralWeights['b']?.weights
    expect(central?.['one']).toBeCloseTo(0.4 * 0.5 + 0.2, 2)
    expect(central?.['two']).toBeCloseTo(0.4 * 0.3 + 0.2, 2)
    expect(central?.['three']).toBeCloseTo(0.4 * 0.2 + 0.2, 2)
    expect(central?.['four']).toBe(0)
  })

  it('are those that were set where ε is 0, or where one benchmark has all weight', () => {
    for (const [epsilon, one] of [
      [0, 51],
      [0, 52],
      [1, 0],
      [1, 100],
    ] as const) {
      const result = run(table, { sources: ['weights'], epsilon }, { weights: { one, two: 100 - one } }, 1000)
      expect(chancesOf(result, 'a')?.outByScore).toBe(one < 100 * (21 / 41) ? 1 : 0)
      expect(result.varies).toBe(false)
    }
  })
})

describe('measurement', () => {
  /** Standard normal distribution function by its power series: good for small arguments. */
  const normalBelow = (z: number): number => {
    let term = z
    let sum = z
    for (let n = 1; n < 60; n++) {
      term *= (z * z) / (2 * n + 1)
      sum += term
    }
    return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
  }

  it('moves values of unknown size by 1.4 points each', () => {
    const table = makeTable(['a', 'b'], { one: [50, 51] })
    expectChance(
      chancesOf(run(table, { sources: ['measurement'] }), 'b')?.outByScore,
      normalBelow(-1 / (1.4 * Math.SQRT2)),
    )
    expectChance(
      chancesOf(run(table, { sources: ['measurement'], noise: 2 }), 'b')?.outByScore,
      normalBelow(-1 / (2.8 * Math.SQRT2)),
    )
  })

  it('does not touch what the user typed', () => {
    const table = makeTable(['a', 'b'], { one: [50, 51] })
    const result = run(table, { sources: ['measurement'] }, { cells: { a: { one: 50 }, b: { one: 51 } } })
    expect(chancesOf(result, 'a')?.outByScore).toBe(1)
  })

  it('is binomial for other questions, with half of the variance shared by all teams', () => {
    const plain = makeTable(['a', 'b'], { one: [50, 51] })
    const table = { ...plain, benchmarks: plain.benchmarks.map((b) => ({ ...b, questions: 400 })) }
    // Each has sd √(2500 / 400 …) near 2.5; what is shared does not tell them apart.
    const sd = (p: number) => Math.sqrt((p * (1 - p) * 10_000) / 400)
    const [x, y] = [sd(0.5), sd(0.51)]
    const difference = Math.sqrt(x * x + y * y - 2 * 0.5 * x * y)
    const result = run(table, { sources: ['measurement'], reading: 'questions' })
    expectChance(chancesOf(result, 'b')?.outByScore, normalBelow(-1 / difference))
  })
})

describe('gaps', () => {
  const table = makeTable(['a', 'b', 'c'], { one: [20, 80, null], two: [50, 50, 50] })

  it('are uniform from the worst to the best published', () => {
    // c is last where its fill is below 20 … never; b is last never: a is always last or tied.
    const result = run(table, { sources: ['missing'] })
    expect(chancesOf(result, 'a')?.outByScore).toBe(1)
    expectChance(result.above['c']?.['b'], 0)
    const low = makeTable(['a', 'b', 'c'], { one: [20, 80, null], two: [50, 15, 50] })
    // c above a always; c above b where 20 + 60q + 50 > 95.
    expectChance(run(low, { sources: ['missing'] }).above['c']?.['b'], 1 - 25 / 60)
  })

  it('of one team move together, unless their correlation is taken away', () => {
    const two = makeTable(['a', 'b', 'c'], { one: [0, 100, null], two: [0, 100, null], three: [60, 40, 40] })
    // c above b where 100·q₁ + 100·q₂ > 200 … never; c above a where q₁ + q₂ > 0.2.
    expectChance(run(two, { sources: ['missing'] }).above['c']?.['a'], 0.9)
    expectChance(run(two, { sources: ['missing'], gapCorrelation: 0 }).above['c']?.['a'], 1 - 0.2 ** 2 / 2)
  })

  it('stay as the policy has them where that fills nothing', () => {
    const result = run(table, { sources: ['missing'] }, { missing: 'renormalise' })
    expect(result.teams.every((t) => t.outByScore === 0 || t.outByScore === 1)).toBe(true)
  })
})

describe('unpublished points', () => {
  it('are uniform below the published top where no mean was published', () => {
    const pillar = makePillar('expert', { max: 30, published: [{ team: 'a', points: 20 }] })
    const base = makeTable(['a', 'b', 'c'], { one: [0, 50, 50] })
    const table = { ...base, pillars: [...base.pillars, pillar] }
    const result = run(table, { sources: ['pillars'] })
    expectChance(result.above['b']?.['c'], 0.5)
  })

  it('keep the published mean: what one team gets another lacks', () => {
    const pillar = makePillar('expert', { max: 30, published: [{ team: 'a', points: 30 }], mean: 20 })
    const base = makeTable(['a', 'b', 'c'], { one: [50, 50, 50] })
    const table = { ...base, pillars: [...base.pillars, pillar] }
    const result = run(table, { sources: ['pillars'] })
    expect(chancesOf(result, 'a')).toMatchObject({ outByScore: 0 })
    expectChance(chancesOf(result, 'b')?.outByScore, 0.5)
    expectChance(chancesOf(result, 'c')?.outByScore, 0.5)
  })
})

describe('open evidence', () => {
  const base = makeTable(['a', 'b'], { one: [60, 40] })
  const claims = (['vision-encoder', 'audio-encoder'] as const).map((component, i) =>
    makeClaim({ id: `c${i}`, team: 'a', polarity: 'adverse', strength: 'alleged', components: [component] }),
  )
  const table = { ...base, claims }

  it('fails a team by the chance that at least one of its components is upheld', () => {
    const result = run(table, { sources: ['evidence'], uphold: 0.3 })
    expectChance(chancesOf(result, 'a')?.outByGate, 1 - 0.7 ** 2)
    expect(chancesOf(result, 'b')).toMatchObject({ outByGate: 0, outByScore: 1 })
  })

  it('is decided by the policy alone where evidence is no source of doubt', () => {
    expect(chancesOf(run(table, { sources: [] }), 'a')?.outByGate).toBe(0)
    const strict = { rules: { ...RULE_SETS.official, unknown: 'fail' as const } }
    expect(chancesOf(run(table, { sources: [] }, strict), 'a')?.outByGate).toBe(1)
    const open = { rules: { ...RULE_SETS.official, unknown: 'open' as const } }
    expect(chancesOf(run(table, { sources: [] }, open), 'a')).toMatchObject({ outByGate: 0, safe: 0, undecided: 1 })
  })
})
