import { describe, expect, it } from 'vitest'
import { randomStream } from '#core/random/index.ts'
import { LAB_FLOOR, LAB_SLOPE, UNKNOWN_SIZE_SD } from '#core/robustness/index.ts'
import { readAnchors } from '../../scripts/fit/anchors.ts'
import { fitSpread, logLikelihood, piecesOf, REGION_95, unknownSizeSd } from '../../scripts/fit/labSpread.ts'

describe('the fit of the spread between laboratories', () => {
  it('finds floor and slope again from simulated measurements', () => {
    const random = randomStream(11, 0, 0)
    const [floor, slope] = [0.9, 0.3]
    // Few groups of many values: the search looks at every one in 60,000 places, and the error is by values.
    const groups = Array.from({ length: 600 }, (_, i) => {
      const questions = [30, 200, 1000, 10_000][i % 4] as number
      const p = 0.3 + (0.1 * (i % 6)) / 1
      const sd = Math.sqrt(floor + (slope * p * (1 - p) * 10 ** 4) / questions)
      const normals = new Float64Array(11)
      random.fillNormal(normals, 0, 11)
      const values = [...normals].map((z) => 100 * p + sd * z)
      return { model: 'm', benchmark: `b${i}`, values, questions }
    })
    const found = fitSpread(piecesOf(groups))
    expect(Math.abs(found.floor - floor)).toBeLessThan(0.1)
    expect(Math.abs(found.slope - slope)).toBeLessThan(0.1)
    expect(found.logLikelihood).toBeGreaterThanOrEqual(logLikelihood(piecesOf(groups), floor, slope))
  })

  it('agrees with the closed form where all sizes are the same', () => {
    // One binomial variance for all: floor + slope·x is the pooled variance, half of 2·0.5² + 2·1².
    const groups = [
      { model: 'm', benchmark: 'a', values: [49.5, 50.5], questions: 10_000 },
      { model: 'm', benchmark: 'b', values: [49, 51], questions: 10_000 },
    ]
    const { floor, slope } = fitSpread(piecesOf(groups))
    expect(floor + slope * 0.25).toBeCloseTo((0.5 + 2) / 2, 1)
    expect(unknownSizeSd(groups.map((g) => ({ ...g, questions: null })))).toBeCloseTo(Math.sqrt(1.25), 12)
    expect(unknownSizeSd(groups)).toBeNull()
  })

  it('leaves the constants in use within its 95 % region on the laboratories that published the same models', () => {
    const groups = readAnchors()
    expect(groups.length).toBeGreaterThanOrEqual(20)
    const pieces = piecesOf(groups)
    const { logLikelihood: best, floor, slope } = fitSpread(pieces)
    expect(best - logLikelihood(pieces, LAB_FLOOR, LAB_SLOPE)).toBeLessThanOrEqual(REGION_95)
    expect([floor, slope]).toEqual([expect.closeTo(0.8, 2), expect.closeTo(0.29, 2)])
    const inField = groups.filter(({ benchmark }) => ['tau2_telecom', 'hle_text'].includes(benchmark))
    expect(Math.abs((unknownSizeSd(inField) ?? 0) - UNKNOWN_SIZE_SD)).toBeLessThan(0.3)
  })
})
