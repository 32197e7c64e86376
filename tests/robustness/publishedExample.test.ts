import { describe, expect, it } from 'vitest'
import { evaluate, evaluatePrepared, prepare } from '#core/engine/index.ts'
import { DEFAULT_UNCERTAINTY, robustness, weightChances } from '#core/robustness/index.ts'
import { makeChoices, makeTable } from '../make.ts'

/**
 * The "thrombolytics" example of the SMAA literature (heparin and enoxaparin on three adverse events of one trial),
 * with the figures that the test suite of MCDA, the decision tool of drugis.org, holds its `smaa` and `hitandrun` to:
 * repository drugis/mcda-elicitation-web, `R/test/thrombo.R` and `examples/thrombolytics.json`. Those figures come from
 * 10,000 draws; the suite allows 0.02 for acceptabilities and 5 % for central weights.
 */
const CRITERIA = [
  { id: 'proximal', heparin: [20, 116], enoxaparin: [8, 121], range: [0, 0.25] },
  { id: 'distal', heparin: [40, 96], enoxaparin: [32, 97], range: [0.15, 0.4] },
  { id: 'bleeding', heparin: [1, 135], enoxaparin: [5, 124], range: [0, 0.1] },
] as const
const PUBLISHED = {
  firstHeparin: 0.3381,
  exactSwing: 0.1049,
  confidence: { heparin: 0.6389, enoxaparin: 0.8925 },
  central: { heparin: [0.1976, 0.278, 0.5244], enoxaparin: [0.4118, 0.3578, 0.2304] },
}

/** A generator of this test's own (mulberry32), and from it Beta variates with whole parameters as order statistics. */
function betaOf(seed: number) {
  let state = seed
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
  const gamma = (shape: number) => {
    let product = 0
    for (let i = 0; i < shape; i++) product -= Math.log(1 - uniform())
    return product
  }
  return ([a, b]: readonly [number, number]) => {
    const x = gamma(a)
    return x / (x + gamma(b))
  }
}

/** One drawn table: the partial values, linear and decreasing over each range, in points. */
function drawn(beta: ReturnType<typeof betaOf>) {
  const partial = (parameters: readonly [number, number], [low, high]: readonly [number, number]) =>
    (high - beta(parameters)) / (high - low)
  const table = Object.fromEntries(
    CRITERIA.map(({ id, heparin, enoxaparin, range }) => [id, [partial(heparin, range), partial(enoxaparin, range)]]),
  )
  // Partial values can leave 0..1; the same scale for all leaves the order of weighted sums as it is.
  const competition = makeTable(['heparin', 'enoxaparin'], table)
  return {
    ...competition,
    benchmarks: competition.benchmarks.map((b) => ({ ...b, scale: { min: -4, max: 5, unit: '' } })),
  }
}

const within = (found: number, published: number, tolerance: number) =>
  expect(Math.abs(found - published), `${found} beside ${published}`).toBeLessThanOrEqual(tolerance)

describe('a published SMAA example, measurements drawn here, weights by the page', () => {
  it('gives its rank acceptabilities without preferences, by integration over the weights', () => {
    const beta = betaOf(1)
    const draws = 1500
    let heparinLast = 0
    for (let i = 0; i < draws; i++) {
      const competition = drawn(beta)
      const choices = makeChoices(competition)
      const prepared = prepare(competition, choices)
      const chances = weightChances(prepared, evaluatePrepared(prepared, choices), choices, {
        points: 32,
        randomisations: 2,
        seed: 7,
      })
      heparinLast += (chances?.outByScore['heparin'] ?? Number.NaN) / draws
    }
    within(1 - heparinLast, PUBLISHED.firstHeparin, 0.02)
  })

  it('gives its acceptabilities and central weights by the Monte Carlo of all doubts, the weights alone switched on', () => {
    const beta = betaOf(2)
    const draws = 300
    const samples = 1000
    const sums = { heparin: { out: 0, weights: [0, 0, 0] }, enoxaparin: { out: 0, weights: [0, 0, 0] } }
    for (let i = 0; i < draws; i++) {
      const competition = drawn(beta)
      const uncertainty = { ...DEFAULT_UNCERTAINTY, epsilon: 1, sources: ['weights'] as const, seed: i }
      const result = robustness({ competition, choices: makeChoices(competition), uncertainty }, samples)
      for (const team of ['heparin', 'enoxaparin'] as const) {
        const out = result.teams.find((t) => t.team === team)?.outByScore ?? Number.NaN
        sums[team].out += out
        CRITERIA.forEach(({ id }, j) => {
          sums[team].weights[j] =
            (sums[team].weights[j] as number) + out * (result.centralWeights[team]?.weights[id] ?? 0)
        })
      }
    }
    within(sums.enoxaparin.out / draws, PUBLISHED.firstHeparin, 0.03)
    // Of two, one is last exactly where the other is first: weights of elimination are the other's central weights.
    sums.enoxaparin.weights.forEach((sum, j) => {
      within(sum / sums.enoxaparin.out, PUBLISHED.central.heparin[j] as number, 0.03)
    })
    sums.heparin.weights.forEach((sum, j) => {
      within(sum / sums.heparin.out, PUBLISHED.central.enoxaparin[j] as number, 0.03)
    })
  })

  it('gives its confidence factors at its central weights', () => {
    for (const [team, other] of [
      ['heparin', 'enoxaparin'],
      ['enoxaparin', 'heparin'],
    ] as const) {
      const beta = betaOf(4)
      const draws = 2500
      let first = 0
      for (let i = 0; i < draws; i++) {
        const competition = drawn(beta)
        const weights = Object.fromEntries(CRITERIA.map(({ id }, j) => [id, 100 * (PUBLISHED.central[team][j] ?? 0)]))
        const { verdicts } = evaluate(competition, makeChoices(competition, { weights }))
        if (verdicts.find((v) => v.team === other)?.outcome === 'out') first++
      }
      within(first / draws, PUBLISHED.confidence[team], 0.02)
    }
  })

  it('gives its acceptability at exact weights 4 : 1 : 2', () => {
    const beta = betaOf(3)
    const draws = 3000
    let first = 0
    for (let i = 0; i < draws; i++) {
      const competition = drawn(beta)
      const choices = makeChoices(competition, { weights: { proximal: 40, distal: 10, bleeding: 20 } })
      if (evaluate(competition, choices).verdicts[0]?.outcome === 'safe') first++
    }
    within(first / draws, PUBLISHED.exactSwing, 0.02)
  })
})
