import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type TableValue, toCsv } from '#export/csv.ts'

/** Read again as a program would that knows CSV but nothing of this page. */
const read = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',' }).data

const RUNS = /^[=+\-@\t\r\n＝＋－＠]/

const hostile = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+82',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=1\n2',
    '＝1',
    '=HYPERLINK("http://x","y")',
    '"=1"',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom('=', '-', '"', ',', '\n', '\r', '\t', '가', "'", ' ', '1', ';') }),
)
const number = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(-0.5, 0, -0, 1e-9),
)
const value: fc.Arbitrary<TableValue> = fc.oneof(hostile, number, fc.constant(null))
const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    header: fc.array(fc.constantFrom('팀', 'value', '출처 "제목"'), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 6 }),
  }),
)

describe(toCsv, () => {
  it('lets no text through that a spreadsheet would run, and leaves every other text as it is', () => {
    fc.assert(
      fc.property(table, ({ header, rows }) => {
        const [first, ...lines] = read(toCsv({ header, rows }))
        expect(first).toEqual(header)
        rows.forEach((row, i) => {
          row.forEach((before, j) => {
            const after = lines[i]?.[j]
            if (typeof before === 'string') {
              expect(after).toBe(RUNS.test(before) ? `'${before}` : before)
              expect(after).not.toMatch(RUNS)
            }
          })
        })
      }),
    )
  })

  it('keeps numbers numbers, the negative ones too, to ten places', () => {
    fc.assert(
      fc.property(number, (x) => {
        const text = read(toCsv({ header: ['a', 'b'], rows: [[x, 'end']] }))[1]?.[0] ?? ''
        expect(text).not.toContain("'")
        expect(Math.abs(Number(text) - x)).toBeLessThanOrEqual(1e-9 * Math.abs(x))
      }),
    )
  })

  it('writes an empty cell where there is nothing, or no number', () => {
    const csv = toCsv({ header: ['a', 'b', 'c'], rows: [[null, Number.NaN, Number.POSITIVE_INFINITY]] })
    expect(csv).toBe('\uFEFFa,b,c\r\n,,')
  })

  it('begins with the mark that makes spreadsheets read Hangul, and ends lines as RFC 4180 says', () => {
    const csv = toCsv({
      header: ['팀', '값'],
      rows: [
        ['네이버클라우드', 62.52],
        ['쉼표, "따옴표"', -1.5],
      ],
    })
    expect(csv).toBe('\uFEFF팀,값\r\n네이버클라우드,62.52\r\n"쉼표, ""따옴표""",-1.5')
  })
})
