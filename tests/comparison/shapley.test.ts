import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapley } from '#state/comparison/shapley.ts'

/** A worth for every set of players: halves, so that sums come out exactly, or any numbers. */
const game = fc.integer({ min: 0, max: 5 }).chain((players) =>
  fc.record({
    players: fc.constant(players),
    worth: fc.array(fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: -1000, max: 1000, noNaN: true })), {
      minLength: 2 ** players,
      maxLength: 2 ** players,
    }),
  }),
)

function* orders(players: readonly number[]): Generator<readonly number[]> {
  if (players.length === 0) yield []
  for (const first of players) {
    for (const rest of orders(players.filter((p) => p !== first))) yield [first, ...rest]
  }
}

/** The definition as it stands in the paper, order by order. */
function byEveryOrder(players: number, worth: readonly number[]): number[] {
  const sums = new Array<number>(players).fill(0)
  let count = 0
  for (const order of orders(Array.from({ length: players }, (_, p) => p))) {
    let set = 0
    for (const player of order) {
      const joined = set | (1 << player)
      sums[player] = (sums[player] as number) + (worth[joined] as number) - (worth[set] as number)
      set = joined
    }
    count += 1
  }
  return sums.map((sum) => sum / count)
}

const close = (found: readonly number[], wanted: readonly number[]) => {
  expect(found).toHaveLength(wanted.length)
  for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 9)
}

describe(shapley, () => {
  it('is the mean over every order of coming in', () => {
    fc.assert(
      fc.property(game, ({ players, worth }) => {
        close(
          shapley(players, (set) => worth[set] as number),
          byEveryOrder(players, worth),
        )
      }),
    )
  })

  it('sums to the whole change', () => {
    fc.assert(
      fc.property(game, ({ players, worth }) => {
        const parts = shapley(players, (set) => worth[set] as number)
        const whole = (worth.at(-1) as number) - (worth[0] as number)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 9)
      }),
    )
  })

  it('gives nothing at all to who never adds anything', () => {
    fc.assert(
      fc.property(game, fc.nat(), ({ players, worth }, at) => {
        const idle = at % (players + 1)
        const low = (1 << idle) - 1
        const without = (set: number) => (set & low) | ((set >> 1) & ~low)
        const parts = shapley(players + 1, (set) => worth[without(set)] as number)
        expect(parts[idle]).toBe(0)
        close(
          parts.filter((_, p) => p !== idle),
          byEveryOrder(players, worth),
        )
      }),
    )
  })

  it('gives the very same to players who always add the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 12, maxLength: 12 }), (worth) => {
        // Players 0 and 1 count by how many of them are in; 2 and 3 as they are.
        const value = (set: number) => worth[((set & 1) + ((set >> 1) & 1)) * 4 + (set >> 2)] as number
        const parts = shapley(4, value)
        expect(parts[0]).toBe(parts[1])
      }),
    )
  })

  it('adds up: the value of two games together is the sum of both', () => {
    fc.assert(
      fc.property(game, ({ players, worth }) => {
        const twice = shapley(players, (set) => (worth[set] as number) + set)
        const apart = shapley(players, (set) => set)
        close(
          twice,
          shapley(players, (set) => worth[set] as number).map((part, p) => part + (apart[p] as number)),
        )
      }),
    )
  })

  it('keeps its sums with as many players as there are groups of choices', () => {
    const parts = shapley(13, (set) => (set === 2 ** 13 - 1 ? 1 : 0))
    expect(parts.every((part) => part === parts[0])).toBe(true)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12)
  })
})
