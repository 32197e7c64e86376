import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choices, type Competition, evaluatePrepared, prepare } from '#core/engine/index.ts'
import { DEFAULT_UNCERTAINTY, robustness, weightChances } from '#core/robustness/index.ts'
import { simplexPoints } from '#core/robustness/weightsAlone/simplexPoints.ts'
import { DIRECTIONS, SOBOL_DIMENSIONS, scrambledSobol } from '#core/robustness/weightsAlone/sobol.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { makeChoices, makeTable } from '../make.ts'
import { realDataset } from '../realDataset.ts'

const chancesOf = (competition: Competition, choices: Choices, options = {}) => {
  const prepared = prepare(competition, choices)
  return weightChances(prepared, evaluatePrepared(prepared, choices), choices, { seed: 5, ...options })
}

const real = (search: Partial<Choices> = {}) => {
  const { competition } = realDataset()
  const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, asOf: '2026-01-14' }, competition)
  return { competition, choices: { ...choices, ...search } }
}

describe('scrambled Sobol’ points', () => {
  it('come from primitive polynomials and odd first integers, each of them once', () => {
    const seen = new Set<number>()
    for (const [degree, inner, first] of DIRECTIONS) {
      const polynomial = 2 ** degree + 2 * inner + 1
      expect(seen.has(polynomial)).toBe(false)
      seen.add(polynomial)
      // Primitive: x generates every element but zero.
      let power = 1
      let order = 0
      do {
        power <<= 1
        if (power >= 2 ** degree) power ^= polynomial
        order++
      } while (power !== 1 && order < 2 ** degree)
      expect(order, `degree ${degree}, inner ${inner}`).toBe(2 ** degree - 1)
      expect(first.length).toBe(degree)
      first.forEach((m, k) => {
        expect(m % 2).toBe(1)
        expect(m).toBeLessThan(2 ** (k + 1))
      })
    }
  })

  it('put one point in every slice of every axis, whatever the scramble', () => {
    for (const seed of [1, 2, 3]) {
      const points = scrambledSobol(256, SOBOL_DIMENSIONS, seed)
      for (let d = 0; d < SOBOL_DIMENSIONS; d++) {
        const slices = new Set(
          Array.from({ length: 256 }, (_, i) => Math.floor(256 * (points[i * SOBOL_DIMENSIONS + d] as number))),
        )
        expect(slices.size).toBe(256)
      }
    }
  })

  it('put one point in every box of the first two axes', () => {
    const points = scrambledSobol(256, 2, 11)
    for (const columns of [2, 4, 8, 16, 32, 64, 128]) {
      const boxes = new Set<string>()
      for (let i = 0; i < 256; i++) {
        const [x, y] = [points[2 * i] as number, points[2 * i + 1] as number]
        boxes.add(`${Math.floor(columns * x)} ${Math.floor((256 / columns) * y)}`)
      }
      expect(boxes.size).toBe(256)
    }
  })

  it('become shares that sum to one, each with the mean and spread of the uniform simplex', () => {
    const [points, parts] = [4096, SOBOL_DIMENSIONS + 1]
    const rows = simplexPoints(points, parts, 3)
    for (let j = 0; j < parts; j++) {
      const column = Array.from({ length: points }, (_, i) => rows[i * parts + j] as number)
      const mean = column.reduce((sum, x) => sum + x, 0) / points
      const square = column.reduce((sum, x) => sum + x * x, 0) / points
      expect(mean).toBeCloseTo(1 / parts, 3)
      expect(square).toBeCloseTo(2 / (parts * (parts + 1)), 3)
    }
    for (let i = 0; i < points; i++) {
      expect(rows.subarray(i * parts, (i + 1) * parts).reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12)
    }
  })
})

describe('weights alone', () => {
  it('give the closed forms exactly with two benchmarks', () => {
    const table = makeTable(['a', 'b'], { one: [60, 40], two: [40, 61] })
    const found = chancesOf(table, makeChoices(table))
    expect(found?.outByScore['a']).toBeCloseTo(21 / 41, 12)
    expect(found?.outByScore['b']).toBeCloseTo(20 / 41, 12)
    expect(found?.standardError['a']).toBeCloseTo(0, 12)
  })

  it('give the cut-off corner of the triangle with three', () => {
    const table = makeTable(['a', 'b'], { one: [80, 50], two: [50, 60], three: [50, 70] })
    const found = chancesOf(table, makeChoices(table))
    expect(found?.outByScore['b']).toBeCloseTo(900 / (40 * 50), 4)
  })

  it('never save a team that is worst everywhere, and leave weight zero at zero', () => {
    const table = makeTable(['a', 'b', 'c'], { one: [90, 50, 40], two: [80, 60, 10], three: [70, 55, 54] })
    expect(chancesOf(table, makeChoices(table))?.outByScore).toEqual({ a: 0, b: 0, c: 1 })
    const zero = makeTable(['a', 'b'], { one: [60, 40], two: [40, 61], three: [0, 100] })
    const choices = makeChoices(zero, { weights: { ...makeChoices(zero).weights, three: 0 } })
    expect(chancesOf(zero, choices)?.outByScore['a']).toBeCloseTo(21 / 41, 12)
  })

  it('agree with plain draws on random tables, for any number of seats', () => {
    const table = fc.record({
      rows: fc.integer({ min: 2, max: 6 }),
      columns: fc.integer({ min: 1, max: 7 }),
      seats: fc.integer({ min: 0, max: 5 }),
      points: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 42, maxLength: 42 }),
    })
    let compared = 0
    fc.assert(
      fc.property(table, ({ rows, columns, seats, points }) => {
        const teams = Array.from({ length: rows }, (_, i) => `t${i}`)
        const scores = Object.fromEntries(
          Array.from({ length: columns }, (_, j) => [
            `b${j}`,
            teams.map((_t, i) => (points[i * columns + j] ?? 0) / 10),
          ]),
        )
        const competition = makeTable(teams, scores)
        const choices = makeChoices(competition, { seats: Math.min(seats, rows - 1) })
        const found = chancesOf(competition, choices)
        if (found === null) return
        compared++
        const uncertainty = { ...DEFAULT_UNCERTAINTY, epsilon: 1, sources: ['weights'] as const }
        const n = 4000
        for (const { team, outByScore } of robustness({ competition, choices, uncertainty }, n).teams) {
          const p = found.outByScore[team] as number
          expect(p).toBeGreaterThanOrEqual(0)
          expect(p).toBeLessThanOrEqual(1 + 1e-12)
          const error = Math.sqrt(Math.max(0, p * (1 - p)) / n) + (found.standardError[team] as number)
          expect(Math.abs(outByScore - p), team).toBeLessThanOrEqual(5 * error + 1e-3)
        }
      }),
      { seed: 71, numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(40)
  })

  it('agree with 300,000 plain draws on the served scores, under the lenient reading', () => {
    const { competition, choices } = real()
    const found = chancesOf(competition, choices)
    const uncertainty = { ...DEFAULT_UNCERTAINTY, epsilon: 1, sources: ['weights'] as const }
    const samples = 300_000
    for (const { team, outByScore } of robustness({ competition, choices, uncertainty }, samples).teams) {
      const p = found?.outByScore[team] as number
      const error = Math.hypot(Math.sqrt((p * (1 - p)) / samples), found?.standardError[team] as number)
      expect(Math.abs(p - outByScore), team).toBeLessThanOrEqual(4.5 * error + 1e-5)
    }
  })

  it('need less than a fifteenth of the plain draws for the same error of the largest chance', () => {
    const { competition, choices } = real()
    const [points, randomisations] = [4096, 32]
    const found = chancesOf(competition, choices, { points, randomisations })
    const largest = Object.entries(found?.outByScore ?? {}).toSorted(([, a], [, b]) => b - a)[0]
    const [team, p] = largest as [string, number]
    const ofOne = (found?.standardError[team] as number) ** 2 * randomisations
    const ofPlain = (p * (1 - p)) / points
    expect(ofPlain / ofOne).toBeGreaterThan(15)
  })

  it.each([0, 0.2, 0.5, 0.8])('agree with plain draws around the weights that are set (ε = %d)', (epsilon) => {
    const weights = { ...real().choices.weights, kobalt: 40, hle: 0, aime25: 25 }
    const { competition, choices } = real({ weights })
    const found = chancesOf(competition, choices, { epsilon })
    const uncertainty = { ...DEFAULT_UNCERTAINTY, sources: ['weights'] as const, epsilon }
    const samples = 100_000
    for (const { team, outByScore } of robustness({ competition, choices, uncertainty }, samples).teams) {
      const p = found?.outByScore[team] as number
      const error = Math.hypot(Math.sqrt((p * (1 - p)) / samples), found?.standardError[team] as number)
      expect(Math.abs(p - outByScore), team).toBeLessThanOrEqual(4.5 * error + 1e-5)
    }
  })

  it('say nothing where the order alone does not decide', () => {
    const table = makeTable(['a', 'b', 'c'], { one: [60, 60, 10], two: [40, 40, 80] })
    expect(chancesOf(table, makeChoices(table))).toBeNull()
    const { competition, choices } = real({ missing: 'renormalise' })
    expect(chancesOf(competition, choices)).toBeNull()
    expect(chancesOf(competition, { ...choices, missing: 'mean', weights: {} })).toBeNull()
  })
})
