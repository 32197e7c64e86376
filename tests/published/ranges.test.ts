import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inferNow, rangeOf } from './finish.ts'
import { factsOf } from './makeFacts.ts'

const TEAMS = ['a', 'b', 'c', 'd']
const NEAR = 6

describe('ranges of unpublished points', () => {
  it('follow from a top and a mean in closed form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 400 }), fc.integer({ min: 60, max: 100 }), (tenths, percent) => {
        const top = tenths / 10
        const mean = Math.round(top * percent) / 100
        const half = 0.5 * 10 ** -Math.max(1, (String(mean).split('.')[1] ?? '').length)
        const facts = factsOf(TEAMS, { jury: { points: { a: top }, mean } })
        const found = inferNow(facts, { samples: 1 })
        const least = 4 * (mean - half) - top - 2 * top
        const most = 4 * (mean + half) - top
        for (const team of ['b', 'c', 'd']) {
          const [low, high] = rangeOf(found, 'jury', team)
          expect(low).toBeCloseTo(Math.max(0, least), NEAR)
          expect(high).toBeCloseTo(Math.min(top, most), NEAR)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('meet a gap between first and last as a search over a fine grid does', () => {
    const [top, mean, gap] = [30, 28.5, 2.8]
    const found = inferNow(factsOf(TEAMS, { jury: { points: { a: top }, mean, gap } }), { samples: 1 })
    const step = 0.05
    let [low, high] = [Infinity, -Infinity]
    for (let b = 24; b <= top; b += step) {
      for (let c = 24; c <= top; c += step) {
        // The third follows from the sum, which may lie anywhere within the rounding of the mean.
        for (const sum of [4 * (mean - 0.05), 4 * mean, 4 * (mean + 0.05)]) {
          const d = sum - top - b - c
          const apart = top - Math.min(b, c, d)
          if (d > top + 1e-9 || Math.abs(apart - gap) > 0.05 + 1e-9) continue
          low = Math.min(low, b)
          high = Math.max(high, b)
        }
      }
    }
    const [least, most] = rangeOf(found, 'jury', 'b')
    expect(least).toBeLessThanOrEqual(low + 1e-6)
    expect(most).toBeGreaterThanOrEqual(high - 1e-6)
    expect(low - least).toBeLessThan(2 * step)
    expect(most - high).toBeLessThan(2 * step)
  })

  it('of a total is the sum of its pillars while nothing ties them', () => {
    const pillars = { jury: { points: { a: 30 }, mean: 28.5 }, crowd: { points: { b: 20 }, mean: 17 } }
    const found = inferNow(factsOf(TEAMS, pillars), { samples: 1 })
    const [jury, crowd, total] = ['jury', 'crowd', 'total'].map((item) => rangeOf(found, item, 'c'))
    expect(total?.[0]).toBeCloseTo((jury?.[0] ?? 0) + (crowd?.[0] ?? 0), NEAR)
    expect(total?.[1]).toBeCloseTo((jury?.[1] ?? 0) + (crowd?.[1] ?? 0), NEAR)
  })

  it('narrow when the outcome is taken as known', () => {
    const facts = factsOf(['a', 'b', 'c'], {
      jury: { points: { a: 30 }, mean: 28 },
      crowd: { points: { b: 20 }, mean: 19 },
    })
    const free = rangeOf(inferNow(facts, { samples: 1 }), 'jury', 'b')
    const bound = rangeOf(inferNow(facts, { samples: 1, lowest: ['b'] }), 'jury', 'b')
    expect(free[1]).toBeCloseTo(30, NEAR)
    // c cannot have more than b's 20 of the crowd, so b may not have more than c of the jury: half of 54.15.
    expect(bound[1]).toBeCloseTo(27.075, NEAR)
  })

  it('do not exist where published figures contradict one another', () => {
    expect(inferNow(factsOf(TEAMS, { jury: { points: { a: 30 }, mean: 31 } }))).toBeNull()
    expect(inferNow(factsOf(TEAMS, { jury: { points: { a: 30 }, mean: 29.9, gap: 9 } }))).toBeNull()
    expect(inferNow(factsOf(['a', 'b'], { jury: { points: { a: 30, b: 20 }, mean: 26 } }))).toBeNull()
  })
})

describe('candidates for the lowest place', () => {
  it('are all that can be last, and only those', () => {
    const pillars = { jury: { points: { a: 30 }, mean: 29.8 }, crowd: { points: { a: 20 }, mean: 19 } }
    expect(inferNow(factsOf(TEAMS, pillars), { samples: 1 })?.candidates).toEqual(['b', 'c', 'd'])
  })

  it('are one where the facts settle it', () => {
    const facts = factsOf(['a', 'b', 'c'], { jury: { points: { a: 30, b: 29 }, mean: 26 } })
    expect(inferNow(facts, { samples: 1 })?.candidates).toEqual(['c'])
  })
})
