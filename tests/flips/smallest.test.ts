import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '#core/engine/index.ts'
import { runs } from '../engine/runs.ts'
import { makeChoices, makeTable } from '../make.ts'
import { flipOf, flipsOf } from './find.ts'

const MARGIN = 1e-7

const amountOf = (flip: ReturnType<typeof flipOf>): number | string =>
  'impossible' in flip.weights ? flip.weights.impossible : flip.weights.exact

const value = fc.integer({ min: 0, max: 1000 }).map((x) => x / 10)
const weight = fc.integer({ min: 0, max: 40 }).map((x) => 2.5 * x)

describe('the smallest change of weights against closed forms', () => {
  it('moves the share of two benchmarks to where two totals cross', () => {
    const competition = makeTable(['a', 'b'], { x: [60, 50], y: [20, 40] })
    // b leads at equal weights: 45 to 40. a passes where 60s + 20(1−s) = 50s + 40(1−s), at s = 2/3.
    const flips = flipsOf(competition, makeChoices(competition))
    expect(amountOf(flipOf(flips, 'a', 'safe'))).toBeCloseTo(2 / 3 - 1 / 2, 6)
    expect(flipOf(flips, 'a', 'safe').weights).toMatchObject({
      amount: 0.167,
      against: ['b'],
      isProved: true,
      leansOn: [],
    })
    expect(amountOf(flipOf(flips, 'b', 'out'))).toBeCloseTo(2 / 3 - 1 / 2, 6)
  })

  it('never saves a team that another dominates, and says that this is proved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, fc.integer({ min: 0, max: 300 })), { minLength: 1, maxLength: 6 }),
        fc.array(weight, { minLength: 6, maxLength: 6 }),
        (rows, weights) => {
          const table = Object.fromEntries(
            rows.map(([low, more], j) => [`b${j}`, [Math.min(100, low + more / 10), low]]),
          )
          const competition = makeTable(['strong', 'weak'], table)
          const choices = makeChoices(competition, {
            weights: Object.fromEntries(Object.keys(table).map((id, j) => [id, weights[j] as number])),
          })
          const before = evaluate(competition, choices).verdicts.find((v) => v.team === 'weak')
          if (before?.outcome !== 'out') return
          const { weights: flip, oneWeight } = flipOf(flipsOf(competition, choices), 'weak', 'safe')
          expect(flip).toEqual({ impossible: 'proved' })
          expect(oneWeight).toEqual({ impossible: 'proved' })
        },
      ),
      { numRuns: runs(200) },
    )
  })
})

describe('the smallest change of weights against a grid of three benchmarks', () => {
  const STEPS = 100
  it.each(['safe', 'out'] as const)('has nothing smaller on it, and something nearly as small (%s)', (goal) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
        fc.array(weight, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (rows, weights, seats, isLocked) => {
          const ids = ['x', 'y', 'z']
          const teams = ['a', 'b', 'c', 'd']
          const competition = makeTable(teams, Object.fromEntries(ids.map((id, j) => [id, rows[j] as number[]])))
          const sum = weights.reduce((a, b) => a + b, 0)
          if (sum === 0) return
          const choices = makeChoices(competition, {
            seats,
            weights: Object.fromEntries(ids.map((id, j) => [id, weights[j] as number])),
          })
          const shares = weights.map((w) => w / sum)
          const locked = isLocked ? new Set(['z']) : new Set<string>()
          const flips = flipsOf(competition, choices, locked)
          // Their own arithmetic: who is strictly above or below by the weighted sum.
          const totalsAt = (s: readonly number[]) =>
            teams.map((_, k) => ids.reduce((t, _, j) => t + (s[j] as number) * (rows[j]?.[k] as number), 0))
          const holdsAt = (s: readonly number[], k: number, margin: number) => {
            const totals = totalsAt(s)
            const below = totals.filter((t, i) => i !== k && t < (totals[k] as number) - margin).length
            const notAbove = totals.filter((t, i) => i !== k && t <= (totals[k] as number) + margin).length
            return goal === 'safe' ? below >= seats : notAbove < seats
          }
          for (const entry of flips.teams.filter((f) => f.goal === goal)) {
            const k = teams.indexOf(entry.team)
            const exact = 'impossible' in entry.weights ? Number.POSITIVE_INFINITY : entry.weights.exact
            let least = Number.POSITIVE_INFINITY
            for (let i = 0; i <= STEPS; i++) {
              for (let j = 0; i + j <= STEPS; j++) {
                const free = isLocked ? 1 - (shares[2] as number) : 1
                const s = isLocked
                  ? [(free * i) / STEPS, free * (1 - i / STEPS), shares[2] as number]
                  : [i / STEPS, j / STEPS, 1 - (i + j) / STEPS]
                if (isLocked && j > 0) continue
                if (holdsAt(s, k, 1e-6))
                  least = Math.min(least, s.reduce((t, x, m) => t + Math.abs(x - (shares[m] as number)), 0) / 2)
              }
            }
            expect(exact).toBeLessThanOrEqual(least + 1e-6)
            if (!('impossible' in entry.weights)) {
              expect(
                holdsAt(
                  ids.map((id) => (entry.weights as { shares: Record<string, number> }).shares[id] as number),
                  k,
                  0,
                ),
              ).toBe(true)
              if (isLocked)
                expect((entry.weights as { shares: Record<string, number> }).shares['z']).toBeCloseTo(
                  shares[2] as number,
                  9,
                )
            }
          }
        },
      ),
      { numRuns: runs(60) },
    )
  })
})

describe('linear programs of two demands against their dual', () => {
  /**
   * The widest lead that a move of size `m` can give two demands at once is, by duality, the least over a mix of the
   * two of what one knapsack gives the mix. The smallest size with a lead is then found by halving.
   */
  const byDual = (
    shares: readonly number[],
    demands: readonly { lead: number; gains: readonly number[] }[],
  ): number => {
    const knapsack = (lead: number, gains: readonly number[], size: number) => {
      const best = Math.max(...gains)
      let left = size
      let total = lead
      for (const [s, g] of shares.map((s, j) => [s, gains[j] as number] as const).sort((a, b) => a[1] - b[1])) {
        const taken = Math.min(s, left)
        if (best <= g) break
        total += taken * (best - g)
        left -= taken
      }
      return total
    }
    const lead = (size: number) => {
      const mixed = (mix: number) => {
        const [a, b] = demands as [(typeof demands)[number], (typeof demands)[number]]
        return knapsack(
          mix * a.lead + (1 - mix) * b.lead,
          a.gains.map((g, j) => mix * g + (1 - mix) * (b.gains[j] as number)),
          size,
        )
      }
      let [low, high] = [0, 1]
      for (let i = 0; i < 80; i++) {
        const [l, r] = [low + (high - low) / 3, high - (high - low) / 3]
        if (mixed(l) < mixed(r)) high = r
        else low = l
      }
      return mixed((low + high) / 2)
    }
    if (lead(1) < MARGIN) return Number.POSITIVE_INFINITY
    let [fails, does] = [0, 1]
    for (let i = 0; i < 50; i++) {
      const middle = (fails + does) / 2
      if (lead(middle) >= MARGIN) does = middle
      else fails = middle
    }
    return does
  }

  it('are made into weights where the room for them is narrow', () => {
    const rows = [
      [3.8, 0.8, 1.4],
      [0.9, 0.9, 63.9],
      [31.4, 31.6, 35.8],
      [67, 0, 34.2],
      [95, 39.4, 0.1],
    ]
    const competition = makeTable(['a', 'b', 'c'], Object.fromEntries(rows.map((row, j) => [`b${j}`, row])))
    const { weights } = flipOf(flipsOf(competition, makeChoices(competition)), 'a', 'out')
    expect(weights).toMatchObject({ against: ['b', 'c'], isProved: true })
    expect('exact' in weights && weights.exact).toBeCloseTo(0.55, 6)
  })

  it('agree on the size, and on whether there is one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 }), (rows) => {
        const table = Object.fromEntries(rows.map((row, j) => [`b${j}`, row]))
        const competition = makeTable(['a', 'b', 'c'], table)
        const choices = makeChoices(competition)
        if (evaluate(competition, choices).verdicts[0]?.outcome !== 'safe') return
        const shares = rows.map(() => 1 / rows.length)
        const demands = [1, 2].map((k) => {
          const gains = rows.map((row) => (row[k] as number) - (row[0] as number))
          return { gains, lead: gains.reduce((t, g) => t + g / rows.length, 0) }
        })
        const expected = byDual(shares, demands)
        const found = amountOf(flipOf(flipsOf(competition, choices), 'a', 'out'))
        if (typeof found === 'string') {
          expect(found).toBe('proved')
          expect(expected).toBe(Number.POSITIVE_INFINITY)
        } else expect(found).toBeCloseTo(expected, 5)
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('proofs of impossibility', () => {
  it('hold where all weights at their best give no more than a tie', () => {
    const competition = makeTable(['a', 'b', 'c', 'd'], { x: [0, 0, 0, 0], y: [0, 0, 10.1, 0] })
    expect(flipOf(flipsOf(competition, makeChoices(competition)), 'c', 'out').weights).toEqual({ impossible: 'proved' })
  })

  it('are met by no weights drawn at random', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(value, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 2 }),
        fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }), {
          minLength: 40,
          maxLength: 40,
        }),
        (rows, seats, draws) => {
          const ids = rows.map((_, j) => `b${j}`)
          const competition = makeTable(
            ['a', 'b', 'c', 'd'],
            Object.fromEntries(ids.map((id, j) => [id, rows[j] as number[]])),
          )
          const choices = makeChoices(competition, { seats })
          for (const { team, goal, weights } of flipsOf(competition, choices).teams) {
            if (!('impossible' in weights)) continue
            expect(weights.impossible).toBe('proved')
            for (const draw of draws) {
              const drawn = { ...choices, weights: Object.fromEntries(ids.map((id, j) => [id, draw[j] as number])) }
              expect(evaluate(competition, drawn).verdicts.find((v) => v.team === team)?.outcome).not.toBe(goal)
            }
          }
        },
      ),
      { numRuns: runs(60) },
    )
  })
})
