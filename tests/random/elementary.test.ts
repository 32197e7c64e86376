import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, log } from '#core/random/index.ts'
import { ELEMENTARY_BITS, elementaryBits } from './elementaryBits.ts'

describe('logarithm and exponential', () => {
  it('are the same in every bit wherever they run', () => {
    expect(elementaryBits()).toBe(ELEMENTARY_BITS)
  })

  it('lie within one unit in the last place of what the engine says', () => {
    const near = (own: number, other: number) =>
      Object.is(own, other) || Math.abs(own - other) <= Math.abs(other) * 2 ** -52
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true }), (x) => {
        expect(near(log(x), Math.log(x))).toBe(true)
      }),
      { numRuns: 5000 },
    )
    fc.assert(
      fc.property(fc.double({ min: -740, max: 709, noNaN: true }), (x) => {
        expect(near(exp(x), Math.exp(x)) || Math.exp(x) < 1e-300).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('keep the edges', () => {
    expect([log(0), log(-0), log(-1), log(1), log(Number.POSITIVE_INFINITY), log(Number.NaN)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      0,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ])
    expect([exp(0), exp(1), exp(-800), exp(710), exp(Number.NaN)]).toEqual([
      1,
      // One unit in the last place above Math.E, as fdlibm's series gives it.
      Math.E + 2 ** -51,
      0,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ])
    expect(log(Number.MIN_VALUE)).toBe(-744.4400719213812)
  })
})
