import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../engine/runs.ts'
import { readTable } from './readTable.ts'

/** Teams × columns of marks in steps, with a quality of the team in all of them as real juries have it. */
const marks = (step: number, top: number) =>
  fc
    .tuple(fc.integer({ min: 2, max: 12 }), fc.integer({ min: 3, max: 10 }), fc.integer({ min: 0, max: 10 }))
    .chain(([columns, teams, shared]) =>
      fc
        .array(
          fc.tuple(
            fc.integer({ min: 0, max: top }),
            fc.array(fc.integer({ min: 0, max: top }), { minLength: columns, maxLength: columns }),
          ),
          { minLength: teams, maxLength: teams },
        )
        .map((rows) =>
          rows.map(([quality, cells]) =>
            cells.map((cell) => Math.round((cell * (10 - shared) + quality * shared) / 10) * step),
          ),
        ),
    )

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

describe('no column of marks is left out unasked', () => {
  it.each([
    [0.1, 100],
    [0.5, 20],
    [1, 10],
    [1, 100],
    [5, 20],
  ])('in steps of %d up to %d times', (step, top) => {
    fc.assert(
      fc.property(marks(step, top), (rows) => {
        const header = ['team', ...(rows[0] ?? []).map((_, j) => `${LETTERS[j]}1`)].join(',')
        const text = rows.map((row, i) => [`team ${i}`, ...row.map((value) => Number(value.toFixed(1)))].join(','))
        const { draft } = readTable([header, ...text].join('\n'))
        expect(draft.columns.filter(({ isIn }) => !isIn)).toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })

  it('but the mean of many rows is, and an average of a part beside its part', () => {
    const rows = Array.from({ length: 12 }, (_, i) => [(i * 37) % 83, (i * 53) % 91, (i * 29) % 79, (i * 61) % 97])
    const mean = (list: readonly number[]) => (list.reduce((a, b) => a + b, 0) / list.length).toFixed(2)
    const whole = rows.map((row, i) => [`t${i}`, ...row, mean(row)].join(',')).join('\n')
    expect(readTable(`team,a,b,c,d,e\n${whole}`).draft.columns.at(-1)).toMatchObject({ isIn: false, reason: 'mean' })
    const part = rows
      .map((row, i) => [`t${i}`, ...row.slice(0, 2), mean(row.slice(0, 2)), ...row.slice(2)].join(','))
      .join('\n')
    const { draft } = readTable(`team,a,b,Coding Average,c,d\n${part}`)
    expect(draft.columns.map(({ reason }) => reason)).toEqual([null, null, 'mean', null, null])
  })

  it('and averages of groups stay where they are all there is', () => {
    const { draft } = readTable(
      'model,Reasoning Average,Coding Average,Math Average\nA,71,62,53\nB,64,75,57\nC,55,58,81',
    )
    expect(draft.columns.every(({ isIn }) => isIn)).toBe(true)
  })
})
