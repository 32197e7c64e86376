import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '#ui/readNumber.ts'

describe('a number as people type it', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['１２', 12],
    ['１２．５', 12.5],
    [' 20 %', 20],
    ['２０％', 20],
    ['−5', -5],
    ['–5', -5],
    ['+3', 3],
    ['.5', 0.5],
    ['7.', 7],
    ['0', 0],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it.each([
    '',
    ' ',
    '%',
    'plenty',
    '1.234,5',
    '1,234.5',
    '1e2',
    '0x10',
    'Infinity',
    'NaN',
    '--5',
    '5-',
    '1 2 a',
    '12,5,6',
    '½',
  ])('%j is none', (text) => {
    expect(readNumber(text)).toBeNull()
  })

  it('is what was written, with either mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2)
        expect(readNumber(text)).toBe(Number(text))
        expect(readNumber(text.replace('.', ','))).toBe(Number(text))
      }),
    )
  })
})
