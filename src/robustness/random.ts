/**
 * A stream of random numbers in 32-bit integer arithmetic, so that every JavaScript engine gives the same.
 * Generator: xoshiro128** 1.1 (Blackman and Vigna 2018); its state is filled by SplitMix32 from a key.
 */
export type Random = {
  /** Uniform on the open interval (0, 1), 52 bits. */
  readonly uniform: () => number
  /** Standard normal, by the polar method (Marsaglia and Bray 1964). */
  readonly normal: () => number
  /** Exponential with mean 1. */
  readonly exponential: () => number
  /** Gamma with scale 1 (Marsaglia and Tsang 2000). @param shape at least 1. */
  readonly gamma: (shape: number) => number
}

/** @param key integers 0..2³²−1; streams of different keys have nothing to do with one another. */
export function randomStream(...key: readonly number[]): Random {
  let mixed = 0x9e3779b9
  const split = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0
    let z = mixed ^ (mixed >>> 16)
    z = Math.imul(z, 0x21f0aaad)
    z ^= z >>> 15
    z = Math.imul(z, 0x735a2d97)
    return z ^ (z >>> 15)
  }
  for (const part of key) {
    mixed ^= part | 0
    mixed = split()
  }
  let a = split()
  let b = split()
  let c = split()
  let d = split() | 1

  const next = (): number => {
    const five = Math.imul(b, 5)
    const result = Math.imul((five << 7) | (five >>> 25), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
  const uniform = (): number => ((next() >>> 6) * 0x4000000 + (next() >>> 6) + 0.5) / 0x10000000000000

  let spare: number | null = null
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare
      spare = null
      return kept
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * factor
      return x * factor
    }
  }
  const gamma = (shape: number): number => {
    const depth = shape - 1 / 3
    const factor = 1 / Math.sqrt(9 * depth)
    for (;;) {
      const x = normal()
      const root = 1 + factor * x
      if (root <= 0) continue
      const cube = root * root * root
      if (Math.log(uniform()) < 0.5 * x * x + depth * (1 - cube + Math.log(cube))) return depth * cube
    }
  }
  return { uniform, normal, exponential: () => -Math.log(uniform()), gamma }
}
