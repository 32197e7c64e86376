import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gap, percentMoved } from '#i18n/format.ts'

describe(gap, () => {
  it.each([
    [0.02, '0.02'],
    [-0.02, '−0.02'],
    [0.049, '0.05'],
    [0.0004, '0.0004'],
    [0.05, '0.1'],
    [2.24, '2.2'],
    [0, '0.0'],
    [-0, '0.0'],
    // Rounding alone: the engine calls these the same figure.
    [1e-12, '0.0'],
    [-1e-12, '0.0'],
  ])('says %d as %s', (x, said) => expect(gap(x)).toBe(said))

  it('never reads as zero where the engine sees a difference, and errs by less than half of what it says', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.1e-9, max: 100, noNaN: true }), (x) => {
        const said = Number(gap(x))
        expect(said).toBeGreaterThan(0)
        expect(Math.abs(said - x)).toBeLessThanOrEqual(0.5 * said + 1e-12)
      }),
    )
  })
})

it('says how far shares move in the same way', () => {
  expect([0.123, 0.0002, 0].map(percentMoved)).toEqual(['12.3', '0.02', '0.0'])
})
