import { describe, expect, it } from 'vitest'
import { inferNow } from './finish.ts'
import { factsOf } from './makeFacts.ts'

const TEAMS = ['a', 'b', 'c', 'd']
const SAMPLES = 20_000
/** Four standard errors of a share. */
const error = (p: number, n = SAMPLES) => 4 * Math.sqrt((p * (1 - p)) / n)

/** Share of the draws below a value, read off the bins. */
function below(found: ReturnType<typeof inferNow>, team: string, quantile: 0 | 1 | 2): number {
  const estimate = found?.estimates.jury?.[team]
  if (estimate?.kind !== 'inferred' || estimate.density === null) throw new Error('no density')
  return estimate.density.quantiles[quantile]
}

describe('densities of unpublished points', () => {
  it('are those of uniform points under a top and a sum: a deficit is Beta(1, k − 1)', () => {
    const [top, mean] = [30, 28.105]
    const found = inferNow(factsOf(TEAMS, { jury: { points: { a: top }, mean } }), { samples: SAMPLES })
    const deficit = 4 * top - 4 * mean
    for (const team of ['b', 'c', 'd']) {
      ;[0.05, 0.5, 0.95].forEach((share, i) => {
        const d = top - below(found, team, i as 0 | 1 | 2)
        const closed = (1 - d / deficit) ** 2
        expect(Math.abs(closed - share)).toBeLessThan(error(share) + 0.001)
      })
    }
  })

  it('are drawn from the same law by the walk where rejection hardly accepts', () => {
    // The last lies nearly the whole deficit below the top: 3·(1 − 2.975/3)² or so of the plain draws.
    const [top, mean, gap] = [30, 29.25, 3.0]
    const found = inferNow(factsOf(TEAMS, { jury: { points: { a: top }, mean: mean + 0.001, gap } }), { samples: 3000 })
    const report = found?.reports[0]
    expect(report?.isWalk).toBe(true)
    expect((report?.accepted ?? 0) / (report?.tried ?? 1)).toBeLessThan(0.001)
    for (const team of ['b', 'c', 'd']) {
      // One of three is last, by symmetry; the chains start from some 200 accepted draws.
      expect(Math.abs((found?.lowest[team] ?? 0) - 1 / 3)).toBeLessThan(error(1 / 3, 200))
    }
    const estimate = found?.estimates.jury?.b
    if (estimate?.kind !== 'inferred' || estimate.density === null) throw new Error('no density')
    // Either last, about 3 below the top, or one of the two that share next to nothing.
    expect(estimate.density.quantiles[0]).toBeCloseTo(27, 0)
    expect(estimate.density.quantiles[2]).toBeGreaterThan(29.9)
  })

  it('stay within the exact ranges, and every draw puts the team of the outcome last', () => {
    const pillars = { jury: { points: { a: 30 }, mean: 28, gap: 4 }, crowd: { points: { b: 20 }, mean: 18 } }
    const found = inferNow(factsOf(TEAMS, pillars), { samples: 3000, lowest: ['c'] })
    expect(found?.samples).toBe(3000)
    expect(found?.lowest).toEqual({ a: 0, b: 0, c: 1, d: 0 })
    for (const row of Object.values(found?.estimates ?? {})) {
      for (const estimate of Object.values(row)) {
        if (estimate.kind !== 'inferred' || estimate.density === null) continue
        const [least, middle, most] = estimate.density.quantiles
        expect(least).toBeGreaterThanOrEqual(estimate.low - 1e-6)
        expect(most).toBeLessThanOrEqual(estimate.high + 1e-6)
        expect(least).toBeLessThanOrEqual(middle)
        expect(estimate.density.bins.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }
    }
  })

  it('give the same figures for the same seed, and others for another', () => {
    const facts = factsOf(TEAMS, { jury: { points: { a: 30 }, mean: 28 } })
    expect(inferNow(facts, { seed: 3 })).toEqual(inferNow(facts, { seed: 3 }))
    expect(inferNow(facts, { seed: 3 })).not.toEqual(inferNow(facts, { seed: 4 }))
  })

  it('say who is lowest when the pillars weigh differently', () => {
    const pillars = { jury: { points: { a: 30, b: 10 }, max: 30 }, crowd: { points: { a: 5, b: 20 }, max: 20 } }
    const found = inferNow(factsOf(['a', 'b'], pillars), {
      samples: 10,
      weightings: [
        { jury: 100, crowd: 0 },
        { jury: 0, crowd: 100 },
      ],
    })
    expect(found?.lowestUnder.map((row) => row.shares)).toEqual([
      { a: 0, b: 1 },
      { a: 0, b: 1 },
      { a: 1, b: 0 },
    ])
  })
})
