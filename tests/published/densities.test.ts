import { describe, expect, it } from 'vitest'
import { drawPoints } from '#core/published/draw.ts'
import { pointsAt, publishedFacts, systemOf } from '#core/published/index.ts'
import type { Form } from '#core/published/system.ts'
import { realDataset } from '../realDataset.ts'
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
    // All but nothing is left for the others: they share 2.02, of the 90 that they might lack.
    const [top, mean] = [30, 8.005]
    const found = inferNow(factsOf(TEAMS, { jury: { points: { a: top }, mean } }), { samples: 3000 })
    const report = found?.reports[0]
    expect(report?.isWalk).toBe(true)
    expect((report?.accepted ?? 0) / (report?.tried ?? 1)).toBeLessThan(0.001)
    const left = 4 * mean - top
    for (const team of ['b', 'c', 'd']) {
      expect(Math.abs((found?.lowest[team] ?? 0) - 1 / 3)).toBeLessThan(error(1 / 3, 3000))
      ;[0.05, 0.5, 0.95].forEach((share, i) => {
        const closed = 1 - (1 - below(found, team, i as 0 | 1 | 2) / left) ** 2
        expect(Math.abs(closed - share)).toBeLessThan(error(share, 3000) + 0.005)
      })
    }
  })

  it('have no more than the binomial error where the outcome is let in, over 40 seeds', () => {
    const facts = publishedFacts(realDataset('kr-sovereign-2').competition, '2026-08-20')
    const system = systemOf(facts, ['motif'])
    const [own] = (system.forms.get('user') ?? []).slice(-1)
    const samples = 400
    const drawn = Array.from({ length: 40 }, (_, seed) => {
      const turns = drawPoints(system, samples, seed)
      let turn = turns.next()
      while (!turn.done) turn = turns.next()
      const values = (turn.value?.points ?? []).map((point) => pointsAt(own as Form, point))
      expect(values).toHaveLength(samples)
      return values
    })
    const middle = drawn.flat().sort((a, b) => a - b)[20 * samples] as number
    const shares = drawn.map((values) => values.filter((value) => value < middle).length / samples)
    const mean = 0.5
    const variance = shares.reduce((sum, p) => sum + (p - mean) ** 2, 0) / shares.length
    // 39 · s² / σ² is χ² with 39 degrees of freedom: its 99.99 % point is 81.
    expect((40 * variance) / ((mean * (1 - mean)) / samples)).toBeLessThan(81)
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
