import { log } from './elementary.ts'
import { fillExponential, fillNormal, fillUniform, uniform } from './ziggurat.ts'

/** A stream of random numbers in 32-bit integer arithmetic, so that every JavaScript engine gives the same. */
export type Random = {
  /** Uniform on the open interval (0, 1), 52 bits. */
  readonly uniform: () => number
  /** Exponential with mean 1, one at a time. */
  readonly exponential: () => number
  readonly fillUniform: Fill
  /** Exponentials with mean 1 by the block: faster, and other numbers than one at a time. */
  readonly fillExponential: Fill
  /** Standard normals by the block. */
  readonly fillNormal: Fill
}

/** Fills the places `from` to `to`, less one; the same numbers in one go or in several. */
type Fill = (target: Float64Array, from: number, to: number) => void

/**
 * The stream of a key of one to three integers 0..2³²−1. Different keys give different states of the generator: the
 * parts and their number fill its 128 bits, and `mixState` is a bijection.
 */
export function randomStream(...key: readonly [number, number?, number?]): Random {
  const state = mixState(Int32Array.of(key[0], key[1] ?? 0, key[2] ?? 0, key.length))
  return {
    uniform: () => uniform(state),
    exponential: () => -log(uniform(state)),
    fillUniform: (target, from, to) => fillUniform(state, target, from, to),
    fillExponential: (target, from, to) => fillExponential(state, target, from, to),
    fillNormal: (target, from, to) => fillNormal(state, target, from, to),
  }
}

/** Four words all depend on all after some ten rounds; the rest is margin. */
export const MIX_ROUNDS = 16
/** The golden ratio as a fraction of 2³²: a different constant for each round. */
export const MIX_STEP = 0x9e3779b9

/**
 * Mixes four words in place: a generalised Feistel network, which is a bijection whatever its round function, with
 * the finaliser of SplitMix32 as that function.
 */
export function mixState(words: Int32Array): Int32Array {
  for (let round = 1; round <= MIX_ROUNDS; round++) {
    const first = words[0] as number
    words[0] = (words[1] as number) ^ scramble(first + Math.imul(round, MIX_STEP))
    words[1] = words[2] as number
    words[2] = words[3] as number
    words[3] = first
  }
  return words
}

/** The round function of `mixState`. */
export function scramble(word: number): number {
  let z = word | 0
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
  return z ^ (z >>> 15)
}
