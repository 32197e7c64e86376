import { exp, log } from '#core/random/index.ts'
import { scrambledSobol } from './sobol.ts'

/**
 * Uniform points of the simplex of `parts` shares, by breaking a stick: of what is left, the next piece takes a
 * Beta(1, k) part, whose quantile is 1 − (1 − v)^(1/k) with k pieces still to come.
 *
 * @param parts 1 or more. @returns points × parts, each row sums to 1.
 */
export function simplexPoints(points: number, parts: number, seed: number, randomisation = 0): Float64Array {
  const cube = scrambledSobol(points, parts - 1, seed, randomisation)
  const rows = new Float64Array(points * parts)
  for (let i = 0; i < points; i++) {
    let left = 1
    for (let j = 0; j < parts - 1; j++) {
      const kept = exp(log(1 - (cube[i * (parts - 1) + j] as number)) / (parts - 1 - j))
      rows[i * parts + j] = left * (1 - kept)
      left *= kept
    }
    rows[i * parts + parts - 1] = left
  }
  return rows
}
