import { exp, log } from './elementary.ts'
import { EXPONENTIAL_EDGES, NORMAL_EDGES } from './zigguratTables.ts'

/**
 * Random numbers by the block. Generator: xoshiro128** 1.1 (Blackman and Vigna 2018), whose four words stay in local
 * variables while a block is filled; normals and exponentials by ziggurat (Marsaglia and Tsang 2000), the layer from
 * other bits than the place in it.
 */

const EXPONENTIAL_HEIGHTS = EXPONENTIAL_EDGES.map((x) => exp(-x))
const NORMAL_HEIGHTS = NORMAL_EDGES.map((x) => exp(-0.5 * x * x))
const EXPONENTIAL_TAIL = EXPONENTIAL_EDGES[1] as number
const NORMAL_TAIL = NORMAL_EDGES[1] as number

const LAYER = 255
const SIGN = 256
const TO_UNIT = 1 / 0x10000000000000

/** The next 32 bits, and the state moved on. */
function next(state: Int32Array): number {
  const b = state[1] as number
  const five = Math.imul(b, 5)
  const result = Math.imul((five << 7) | (five >>> 25), 9)
  const c = (state[2] as number) ^ (state[0] as number)
  const d = (state[3] as number) ^ b
  state[1] = b ^ c
  state[0] = (state[0] as number) ^ d
  state[2] = c ^ (b << 9)
  state[3] = (d << 11) | (d >>> 21)
  return result >>> 0
}

/** Uniform on the open interval (0, 1), 52 bits. */
export const uniform = (state: Int32Array): number =>
  ((next(state) >>> 6) * 0x4000000 + (next(state) >>> 6) + 0.5) * TO_UNIT

export function fillUniform(state: Int32Array, target: Float64Array, from: number, to: number): void {
  for (let n = from; n < to; n++) target[n] = uniform(state)
}

/** Exponential with mean 1. */
export function fillExponential(state: Int32Array, target: Float64Array, from: number, to: number): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  for (let n = from; n < to; ) {
    const five = Math.imul(b, 5)
    const first = Math.imul((five << 7) | (five >>> 25), 9)
    let kept = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= kept
    d = (d << 11) | (d >>> 21)
    const again = Math.imul(b, 5)
    const second = Math.imul((again << 7) | (again >>> 25), 9)
    kept = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= kept
    d = (d << 11) | (d >>> 21)
    const layer = first & LAYER
    let x = ((first >>> 8) * 0x10000000 + (second >>> 4) + 0.5) * TO_UNIT * (EXPONENTIAL_EDGES[layer] as number)
    if (x >= (EXPONENTIAL_EDGES[layer + 1] as number)) {
      state[0] = a
      state[1] = b
      state[2] = c
      state[3] = d
      x = rareExponential(state, layer, x)
      a = state[0] as number
      b = state[1] as number
      c = state[2] as number
      d = state[3] as number
      if (x < 0) continue
    }
    target[n++] = x
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = d
}

/** Beyond the inner part of a layer; −1 where the point lies above the density and another is to be drawn. */
function rareExponential(state: Int32Array, layer: number, x: number): number {
  if (layer === 0) return EXPONENTIAL_TAIL - log(uniform(state))
  const low = EXPONENTIAL_HEIGHTS[layer] as number
  const high = EXPONENTIAL_HEIGHTS[layer + 1] as number
  return low + (high - low) * uniform(state) < exp(-x) ? x : -1
}

/** Standard normal. */
export function fillNormal(state: Int32Array, target: Float64Array, from: number, to: number): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  for (let n = from; n < to; ) {
    const five = Math.imul(b, 5)
    const first = Math.imul((five << 7) | (five >>> 25), 9)
    let kept = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= kept
    d = (d << 11) | (d >>> 21)
    const again = Math.imul(b, 5)
    const second = Math.imul((again << 7) | (again >>> 25), 9)
    kept = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= kept
    d = (d << 11) | (d >>> 21)
    const layer = first & LAYER
    let x = ((first >>> 9) * 0x20000000 + (second >>> 3) + 0.5) * TO_UNIT * (NORMAL_EDGES[layer] as number)
    if (x >= (NORMAL_EDGES[layer + 1] as number)) {
      state[0] = a
      state[1] = b
      state[2] = c
      state[3] = d
      x = rareNormal(state, layer, x)
      a = state[0] as number
      b = state[1] as number
      c = state[2] as number
      d = state[3] as number
      if (x < 0) continue
    }
    target[n++] = (first & SIGN) === 0 ? x : -x
  }
  state[0] = a
  state[1] = b
  state[2] = c
  state[3] = d
}

function rareNormal(state: Int32Array, layer: number, x: number): number {
  if (layer === 0) {
    for (;;) {
      const beyond = -log(uniform(state)) / NORMAL_TAIL
      if (-2 * log(uniform(state)) > beyond * beyond) return NORMAL_TAIL + beyond
    }
  }
  const low = NORMAL_HEIGHTS[layer] as number
  const high = NORMAL_HEIGHTS[layer + 1] as number
  return low + (high - low) * uniform(state) < exp(-0.5 * x * x) ? x : -1
}
