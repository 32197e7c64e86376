import { describe, expect, it } from 'vitest'
import { fromPoints } from '#analysis/fromPoints.ts'
import { scoreRows } from '#analysis/scoreRows.ts'
import { evaluate, toPoints } from '#core/engine/index.ts'
import { parseWhatIf } from '#provenance/value/parseWhatIf.ts'
import { makeBenchmark, makeChoices, makeTable } from '../make.ts'

describe(fromPoints, () => {
  it.each([true, false])('takes points back to the scale they came from (higher is better: %s)', (higherIsBetter) => {
    const benchmark = makeBenchmark('x', { scale: { min: -5, max: 15, unit: 'points' }, higherIsBetter })
    for (const value of [-5, 0, 3.25, 15])
      expect(fromPoints(benchmark, toPoints(benchmark, value))).toBeCloseTo(value, 12)
  })
})

describe(parseWhatIf, () => {
  const scale = { min: 0, max: 15 }
  it.each([
    ['12', 12],
    [' 12.5 ', 12.5],
    ['12,5', 12.5],
    ['.5', 0.5],
    ['15%', 15],
    ['+3', 3],
    ['1.23456', 1.2346],
  ])('reads %j', (text, value) => expect(parseWhatIf(text, scale)).toEqual({ kind: 'value', value }))

  it.each(['1e1', '1,234.5', 'NaN', 'Infinity', '0x10', '--1', '.', '12 3', '１２'])('does not guess at %j', (text) =>
    expect(parseWhatIf(text, scale)).toEqual({ kind: 'notANumber', found: text }),
  )

  it('holds to both ends of the scale and repeats only the beginning of nonsense', () => {
    expect(parseWhatIf('15.0001', scale).kind).toBe('outside')
    expect(parseWhatIf('-0.1', scale).kind).toBe('outside')
    expect(parseWhatIf('', scale)).toEqual({ kind: 'empty' })
    expect(parseWhatIf('z'.repeat(500), scale)).toEqual({ kind: 'notANumber', found: `${'z'.repeat(24)}…` })
  })
})

describe('rows of scores', () => {
  const competition = makeTable(['a', 'b', 'c'], { x: [90, 90, 10], y: [50, null, 70], z: [null, null, null] })
  const rows = scoreRows(competition, evaluate(competition, makeChoices(competition)))

  it('hold own values, what fills a gap, and nothing where nobody published', () => {
    expect(rows.map((row) => row.cells.map((c) => c.value))).toEqual([
      [90, 90, 10],
      [50, 60, 70],
      [null, null, null],
    ])
    expect(rows.map((row) => row.cells[1]?.cell.kind)).toEqual(['published', 'missing', 'missing'])
  })
})
