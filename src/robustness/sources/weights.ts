import type { Random } from '../random.ts'

/** Fills `target` with one draw. */
export type Draw = (random: Random, target: Float64Array) => void

/**
 * Shares drawn from Dirichlet(1 + kappa · share) over the benchmarks that have weight; zero stays zero.
 * At kappa = 0 that is the uniform simplex, drawn as exponential spacings.
 *
 * @param shares sum 1; @returns null where fewer than two benchmarks have weight: nothing varies.
 */
export function drawShares(shares: Float64Array, kappa: number): Draw | null {
  const used = [...shares.keys()].filter((j) => (shares[j] as number) > 0)
  if (used.length < 2) return null
  const shapes = used.map((j) => 1 + kappa * (shares[j] as number))
  return (random, target) => {
    let sum = 0
    for (let i = 0; i < used.length; i++) {
      const part = kappa === 0 ? random.exponential() : random.gamma(shapes[i] as number)
      target[used[i] as number] = part
      sum += part
    }
    for (let i = 0; i < used.length; i++) {
      const j = used[i] as number
      target[j] = (target[j] as number) / sum
    }
  }
}
