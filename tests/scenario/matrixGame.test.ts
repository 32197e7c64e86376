import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maximin } from '#state/scenario/matrixGame.ts'

describe(maximin, () => {
  it.each([
    {
      game: 'matching pennies',
      payoffs: [
        [1, -1],
        [-1, 1],
      ],
      mix: [0.5, 0.5],
      value: 0,
    },
    {
      game: 'rock, paper, scissors',
      payoffs: [
        [0, -1, 1],
        [1, 0, -1],
        [-1, 1, 0],
      ],
      mix: [1 / 3, 1 / 3, 1 / 3],
      value: 0,
    },
    {
      game: 'a saddle point',
      payoffs: [
        [3, 5],
        [1, 9],
      ],
      mix: [1, 0],
      value: 3,
    },
    { game: 'one column', payoffs: [[-4], [-2], [-7]], mix: [0, 1, 0], value: -2 },
  ])('solves $game', ({ payoffs, mix, value }) => {
    const solved = maximin(payoffs)
    expect(solved.value).toBeCloseTo(value, 9)
    solved.mix.forEach((share, i) => {
      expect(share).toBeCloseTo(mix[i] as number, 9)
    })
  })

  it('secures its value, and no column mix holds the rows below it', () => {
    const game = fc.tuple(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    fc.assert(
      fc.property(game, (payoffs) => {
        const columns = (payoffs[0] as number[]).length
        const { mix, value } = maximin(payoffs)
        expect(mix.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        expect(Math.min(...mix)).toBeGreaterThanOrEqual(0)
        const secured = Array.from({ length: columns }, (_, k) =>
          payoffs.reduce((sum, row, j) => sum + (mix[j] as number) * (row[k] as number), 0),
        )
        expect(Math.min(...secured)).toBeCloseTo(value, 6)
        // The rivals' best answer, found as the same game seen from the other side, proves the optimum.
        const turned = Array.from({ length: columns }, (_, k) => payoffs.map((row) => -(row[k] as number)))
        expect(-maximin(turned).value).toBeCloseTo(value, 6)
      }),
      { numRuns: 500 },
    )
  })
})
