import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveGroup, moveShare, SHARE_TOLERANCE, sharesOf, type Weights } from '#state/scenario/shares.ts'
import { runs } from '../engine/runs.ts'

const none = new Set<string>()
const thirteen: Weights = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`b${i}`, 10]))
const total = (shares: Readonly<Record<string, number>>) => Object.values(shares).reduce((sum, s) => sum + s, 0)

/** Any weights with up to all of them locked, one to move, and where to. */
const situation = fc
  .integer({ min: 2, max: 13 })
  .chain((n) =>
    fc.record({
      weights: fc.array(
        fc.oneof(
          fc.constantFrom(0, 10, 100, 0.01),
          fc.integer({ min: 0, max: 10_000 }).map((x) => x / 100),
        ),
        {
          minLength: n,
          maxLength: n,
        },
      ),
      locks: fc.subarray(Array.from({ length: n }, (_, i) => i)),
      group: fc.subarray(
        Array.from({ length: n }, (_, i) => i),
        { minLength: 1 },
      ),
      target: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    }),
  )
  .map(({ weights, locks, group, target }) => ({
    start: Object.fromEntries(weights.map((w, i) => [`b${i}`, w])) as Weights,
    locked: new Set(locks.map((i) => `b${i}`)),
    group: group.map((i) => `b${i}`),
    target,
  }))

/** What rounding to hundredths may do to one share of thirteen, the rescaled case included. */
const ROUNDING = 2 * SHARE_TOLERANCE

describe(sharesOf, () => {
  it('sums to one, or is zero throughout', () => {
    expect(sharesOf({ a: 30, b: 10 })).toEqual({ a: 0.75, b: 0.25 })
    expect(sharesOf({ a: 0, b: 0 })).toEqual({ a: 0, b: 0 })
    expect(sharesOf({})).toEqual({})
  })
})

describe(moveShare, () => {
  it('changes one weight of thirteen and leaves the other twelve numbers alone', () => {
    expect(moveShare(thirteen, none, 'b4', 0.4)).toEqual({ ...thirteen, b4: 80 })
    expect(moveShare(thirteen, none, 'b4', 0)).toEqual({ ...thirteen, b4: 0 })
  })

  it('rescales all where one weight would exceed 100', () => {
    const moved = moveShare(thirteen, none, 'b0', 0.9)
    expect(moved.b0).toBe(100)
    expect(sharesOf(moved).b0).toBeCloseTo(0.9, 3)
    expect(new Set(Object.values(moved)).size).toBe(2)
  })

  it('gives the start again after 100 % and back', () => {
    const start = { a: 12.34, b: 0.01, c: 56.78 }
    expect(moveShare(start, none, 'a', 1)).toEqual({ a: 100, b: 0, c: 0 })
    expect(moveShare(start, none, 'a', sharesOf(start).a as number)).toBe(start)
  })

  it('gives equal parts to others that are all zero', () => {
    expect(moveShare({ a: 50, b: 0, c: 0 }, none, 'a', 0.5)).toEqual({ a: 100, b: 50, c: 50 })
  })

  it('stops where the locked shares begin', () => {
    const moved = moveShare({ a: 25, b: 25, c: 50 }, new Set(['c']), 'a', 0.9)
    expect(moved).toEqual({ a: 50, b: 0, c: 50 })
  })

  it('moves nothing where everything else is locked', () => {
    const start = { a: 25, b: 25, c: 50 }
    expect(moveShare(start, new Set(['b', 'c']), 'a', 0.9)).toBe(start)
    expect(moveShare({ a: 10 }, none, 'a', 0.5)).toEqual({ a: 10 })
  })

  it('is not held back by a lock on itself', () => {
    expect(moveShare({ a: 10, b: 10 }, new Set(['a']), 'a', 0)).toEqual({ a: 0, b: 10 })
  })

  it('moves the shown share up when the target goes up', () => {
    fc.assert(
      fc.property(situation, fc.double({ min: 0, max: 1, noNaN: true }), ({ start, locked, target }, other) => {
        const [low, high] = target < other ? [target, other] : [other, target]
        const at = (t: number) => sharesOf(moveShare(start, locked, 'b0', t)).b0 as number
        expect(at(high)).toBeGreaterThanOrEqual(at(low) - ROUNDING)
      }),
    )
  })
})

describe(moveGroup, () => {
  it('moves its members in proportion', () => {
    expect(moveGroup({ a: 10, b: 20, c: 30 }, none, ['a', 'b'], 0.75)).toEqual({ a: 30, b: 60, c: 30 })
  })

  it('goes no lower than what is locked inside it', () => {
    expect(moveGroup({ a: 25, b: 25, c: 50 }, new Set(['a']), ['a', 'b'], 0)).toEqual({ a: 25, b: 0, c: 75 })
  })

  it('ignores a target that is no number', () => {
    expect(moveGroup({ a: 1, b: 2 }, none, ['a'], Number.NaN)).toEqual({ a: 1, b: 2 })
  })

  it('reaches the target within rounding, holds locked shares and keeps proportions', () => {
    fc.assert(
      fc.property(situation, ({ start, locked, group, target }) => {
        const before = sharesOf(start)
        const moved = moveGroup(start, locked, group, target)
        const after = sharesOf(moved)
        for (const weight of Object.values(moved)) {
          expect(weight).toBeGreaterThanOrEqual(0)
          expect(weight).toBeLessThanOrEqual(100)
          expect(Number(weight.toFixed(2))).toBe(weight)
        }
        if (moved === start) return
        expect(total(after)).toBeCloseTo(1, 9)
        for (const id of locked) expect(Math.abs((after[id] as number) - (before[id] as number))).toBeLessThan(ROUNDING)

        const lockedIn = total(
          Object.fromEntries(group.filter((id) => locked.has(id)).map((id) => [id, before[id] as number])),
        )
        const lockedAll = total(Object.fromEntries([...locked].map((id) => [id, before[id] as number])))
        const reachable = Math.min(1 - (lockedAll - lockedIn), Math.max(lockedIn, target))
        const reached = group.reduce((sum, id) => sum + (after[id] as number), 0)
        expect(Math.abs(reached - reachable)).toBeLessThan(ROUNDING)

        const free = Object.keys(start).filter((id) => !locked.has(id))
        for (const part of [free.filter((id) => group.includes(id)), free.filter((id) => !group.includes(id))]) {
          const was = part.reduce((sum, id) => sum + (before[id] as number), 0)
          const is = part.reduce((sum, id) => sum + (after[id] as number), 0)
          for (const id of part) {
            const wanted = was > 0 ? ((before[id] as number) / was) * is : is / part.length
            expect(Math.abs((after[id] as number) - wanted)).toBeLessThan(ROUNDING)
          }
        }
      }),
      { numRuns: runs(2000) },
    )
  })

  it('keeps locked shares exactly where the sum of the weights can stay', () => {
    const start = { ...thirteen, b0: 33.33, b1: 7.77 }
    const locked = new Set(['b0', 'b1'])
    for (const target of [0, 0.1, 0.25, 0.5]) {
      const moved = moveShare(start, locked, 'b2', target)
      expect([moved.b0, moved.b1]).toEqual([33.33, 7.77])
      expect(Math.round(total(moved) * 100)).toBe(Math.round(total(start) * 100))
    }
  })
})
