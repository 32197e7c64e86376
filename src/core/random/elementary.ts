/**
 * Logarithm and exponential in fixed operations. `Math.log`, `Math.exp` and `Math.pow` may differ in the last digit
 * between JavaScript engines; additions, multiplications and divisions may not. Method and coefficients are those of
 * fdlibm 5.3, `e_log.c` and `e_exp.c` (Copyright (C) 1993, 2004 by Sun Microsystems, Inc.; permission to use, copy,
 * modify and distribute is freely granted, provided that this notice is preserved).
 */

const cell = new Float64Array(1)
const words = new Int32Array(cell.buffer)
/** Where the sign and the exponent stand: the second word on little-endian machines. */
const HIGH = new Uint8Array(new Int32Array([1]).buffer)[0] === 1 ? 1 : 0

const LEAST_POWER = -1074
/**
 * 2 to the powers −1074 to 1023. Multiplying by one of them is exact, and half as slow as changing the exponent in the
 * bits: a word that was just written is waited for when all eight bytes are read.
 */
const POWERS_OF_TWO = powersOfTwo()

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1024 - LEAST_POWER)
  powers[0] = Number.MIN_VALUE
  for (let i = 1; i < powers.length; i++) powers[i] = 2 * (powers[i - 1] as number)
  return powers
}

const powerOfTwo = (exponent: number): number => POWERS_OF_TWO[exponent - LEAST_POWER] as number

const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10
const TWO_54 = 1.8014398509481984e16

const LG1 = 0.6666666666666735
const LG2 = 0.3999999999940942
const LG3 = 0.2857142874366239
const LG4 = 0.22222198432149784
const LG5 = 0.1818357216161805
const LG6 = 0.15313837699209373
const LG7 = 0.14798198605116586

/** Natural logarithm, error below 1 unit in the last place. −∞ at 0, NaN below. */
export function log(value: number): number {
  let x = value
  cell[0] = x
  let high = words[HIGH] as number
  let k = 0
  if (high < 0x00100000) {
    if (x === 0) return Number.NEGATIVE_INFINITY
    if (high < 0) return Number.NaN
    k = -54
    x *= TWO_54
    cell[0] = x
    high = words[HIGH] as number
  }
  if (high >= 0x7ff00000) return x + x
  const exponent = (high >> 20) - 1023
  high &= 0x000fffff
  const binade = exponent + ((high + 0x95f64) >> 20)
  const f = x * powerOfTwo(-binade) - 1
  k += binade
  if ((0x000fffff & (2 + high)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW
    const r = f * f * (0.5 - 0.3333333333333333 * f)
    return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f)
  }
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const r = z * (LG1 + w * (LG3 + w * (LG5 + w * LG7))) + w * (LG2 + w * (LG4 + w * LG6))
  if (((high - 0x6147a) | (0x6b851 - high)) > 0) {
    const half = 0.5 * f * f
    return k === 0 ? f - (half - s * (half + r)) : k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f)
  }
  return k === 0 ? f - s * (f - r) : k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f)
}

const INVERSE_LN2 = Math.LOG2E
const P1 = 0.16666666666666602
const P2 = -0.0027777777777015593
const P3 = 6.613756321437934e-5
const P4 = -1.6533902205465252e-6
const P5 = 4.1381367970572385e-8
const OVERFLOW = 709.782712893384
const UNDERFLOW = -745.1332191019411

/** e to the power `x`, error below 1 unit in the last place. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY
  if (x < UNDERFLOW) return 0
  const size = x < 0 ? -x : x
  let k = 0
  let high = x
  let low = 0
  if (size > 0.34657359027997264) {
    // Within 1.5 ln 2 the multiple is one, as in the original.
    k = size < 1.0397207708399179 ? (x < 0 ? -1 : 1) : (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0
    high = x - k * LN2_HIGH
    low = k * LN2_LOW
  } else if (size < 3.725290298461914e-9) return 1 + x
  const r = high - low
  const t = r * r
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))))
  if (k === 0) return 1 - ((r * c) / (c - 2) - r)
  const y = 1 - (low - (r * c) / (2 - c) - high)
  if (k === 1024) return y * 2 * powerOfTwo(1023)
  return k >= -1021 ? y * powerOfTwo(k) : y * powerOfTwo(k + 1000) * powerOfTwo(-1000)
}
