import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines, type Measure } from '#export/picture/lines.ts'
import type { Run } from '#export/picture/shapes.ts'

const LETTERS = { size: 10, weight: 400 }

/** Hangul as wide as high, everything else half of it; bold a little wider. */
const measure: Measure = (text, { size, weight }) =>
  [...text].reduce((sum, c) => sum + (/[\uAC00-\uD7A3]/.test(c) ? size : size / 2), 0) * (weight > 600 ? 1.1 : 1)

const textOf = (line: readonly Run[]) => line.map((run) => run.text).join('')
const widthOf = (line: readonly Run[]) =>
  line.reduce((sum, run) => sum + measure(run.text, { ...LETTERS, weight: run.weight ?? 400 }), 0)

const run: fc.Arbitrary<Run> = fc.record(
  {
    text: fc.string({ unit: fc.constantFrom('가', '나', 'a', 'b', ' ', '.', 'https://x/y', '👩‍🚀'), maxLength: 12 }),
    fill: fc.constantFrom('red', 'black'),
    weight: fc.constantFrom(400, 800),
  },
  { requiredKeys: ['text'] },
)

describe(breakLines, () => {
  it('loses nothing but spaces, and breaks no letter', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 1, max: 200 }), (runs, width) => {
        const lines = breakLines(runs, width, LETTERS, measure)
        const letters = (text: string) => text.replaceAll(' ', '')
        expect(letters(lines.map(textOf).join(''))).toBe(letters(textOf(runs)))
        for (const line of lines) expect(textOf(line)).toBe(textOf(line).trimEnd())
        expect(lines.map(textOf).join('').match(/👩‍🚀/g)?.length).toBe(textOf(runs).match(/👩‍🚀/g)?.length)
      }),
    )
  })

  it('keeps every line within the width unless it is a single letter', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), fc.integer({ min: 1, max: 200 }), (runs, width) => {
        for (const line of breakLines(runs, width, LETTERS, measure)) {
          const letters = [...new Intl.Segmenter().segment(textOf(line).trim())].length
          if (letters > 1) expect(widthOf(line)).toBeLessThanOrEqual(width + 1e-9)
        }
      }),
    )
  })

  it('breaks at spaces, keeps words whole, and lets a name keep its colour across lines', () => {
    const lines = breakLines(
      [
        { text: 'NC AI가 점수로, ' },
        { text: '네이버클라우드', fill: 'red' },
        { text: '가 독자성 기준 미달로 탈락한다.' },
      ],
      110,
      LETTERS,
      measure,
    )
    expect(lines.map(textOf)).toEqual(['NC AI가 점수로,', '네이버클라우드가', '독자성 기준 미달로', '탈락한다.'])
    expect(lines[1]).toEqual([{ text: '네이버클라우드', fill: 'red' }, { text: '가' }])
  })

  it('breaks an address where it must', () => {
    const lines = breakLines([{ text: 'https://example.org/?v=1&c=kr-sovereign-1' }], 100, LETTERS, measure)
    expect(lines.map(textOf)).toEqual(['https://example.org/', '?v=1&c=kr-sovereign-', '1'])
  })
})
