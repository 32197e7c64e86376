import { describe, expect, it } from 'vitest'
import { randomStream } from '#core/random/index.ts'
import { EXPONENTIAL_EDGES, NORMAL_EDGES } from '#core/random/zigguratTables.ts'

const N = 400_000
const filled = (how: 'fillUniform' | 'fillExponential' | 'fillNormal', seed = 3) => {
  const numbers = new Float64Array(N)
  randomStream(seed)[how](numbers, 0, N)
  return numbers
}

/** The error function by its power series, for small arguments. */
const normalBelow = (z: number): number => {
  let term = z
  let sum = z
  for (let n = 1; n < 120; n++) {
    term *= (z * z) / (2 * n + 1)
    sum += term
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}

/** The share of draws below each edge is that of the distribution, within five standard errors. */
function expectDistribution(numbers: Float64Array, below: (x: number) => number, edges: readonly number[]): void {
  for (const edge of edges) {
    const wanted = below(edge)
    const found = numbers.filter((x) => x < edge).length / N
    expect(Math.abs(found - wanted), `below ${edge}`).toBeLessThan(5 * Math.sqrt((wanted * (1 - wanted)) / N) + 1e-9)
  }
}

const moment = (numbers: Float64Array, k: number) => numbers.reduce((sum, x) => sum + x ** k, 0) / N

describe('the layers of the ziggurat', () => {
  it('have the same area and end at the top of the density', () => {
    const layers = (edges: Float64Array, density: (x: number) => number) => {
      const area = (edges[0] as number) * density(edges[1] as number)
      for (let i = 1; i < edges.length - 1; i++) {
        const [right, left] = [edges[i] as number, edges[i + 1] as number]
        expect(right * (density(left) - density(right))).toBeCloseTo(area, 14)
        expect(left).toBeLessThan(right)
      }
      expect(edges.length).toBe(257)
      expect(edges.at(-1)).toBe(0)
      return area
    }
    const tail = EXPONENTIAL_EDGES[1] as number
    expect(layers(EXPONENTIAL_EDGES, (x) => Math.exp(-x))).toBeCloseTo((tail + 1) * Math.exp(-tail), 14)
    const edge = NORMAL_EDGES[1] as number
    const beyond = Math.sqrt(2 * Math.PI) * (1 - normalBelow(edge))
    expect(layers(NORMAL_EDGES, (x) => Math.exp((-x * x) / 2))).toBeCloseTo(
      edge * Math.exp((-edge * edge) / 2) + beyond,
      9,
    )
  })
})

describe('numbers by the block', () => {
  it('are exponential', () => {
    const numbers = filled('fillExponential')
    expectDistribution(
      numbers,
      (x) => 1 - Math.exp(-x),
      [1e-4, 0.01, 0.1, 0.3, 0.7, 1, 1.7, 2.5, 4, 6, 7.6971, 8.5, 10],
    )
    expect(moment(numbers, 1)).toBeCloseTo(1, 2)
    expect(moment(numbers, 2)).toBeCloseTo(2, 1)
  })

  it('are standard normal, on both sides alike', () => {
    const numbers = filled('fillNormal')
    const edges = [0.01, 0.2, 0.7, 1, 1.5, 2, 2.7, 3.3, 3.66, 4.1]
    expectDistribution(numbers, normalBelow, [...edges, 0, ...edges.map((x) => -x)])
    expect(Math.abs(moment(numbers, 1))).toBeLessThan(5 / Math.sqrt(N))
    expect(moment(numbers, 2)).toBeCloseTo(1, 2)
    expect(moment(numbers, 4)).toBeCloseTo(3, 1)
  })

  it('are uniform', () => {
    expectDistribution(filled('fillUniform'), (x) => x, [1e-4, 0.01, 0.25, 0.5, 0.9, 0.999])
  })

  it('do not follow one another', () => {
    for (const how of ['fillUniform', 'fillExponential', 'fillNormal'] as const) {
      const numbers = filled(how)
      const mean = moment(numbers, 1)
      let product = 0
      for (let n = 1; n < N; n++) product += ((numbers[n] as number) - mean) * ((numbers[n - 1] as number) - mean)
      const variance = moment(numbers, 2) - mean ** 2
      expect(Math.abs(product / N / variance), how).toBeLessThan(5 / Math.sqrt(N))
    }
  })

  it.each(['fillUniform', 'fillExponential', 'fillNormal'] as const)('are the same in pieces (%s)', (how) => {
    const whole = filled(how).subarray(0, 5000)
    const pieces = new Float64Array(5000)
    const random = randomStream(3)
    for (let from = 0; from < 5000; from += 7) random[how](pieces, from, Math.min(5000, from + 7))
    expect(pieces).toEqual(whole)
  })
})
