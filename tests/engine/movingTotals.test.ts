import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Choices,
  type Competition,
  decide,
  evaluate,
  evaluatePrepared,
  fixedPoints,
  movingTotals,
  prepare,
  weightStrip,
} from '#core/engine/index.ts'
import { shareLines } from '#core/engine/strips/shareLines.ts'
import { BENCHMARK_PILLAR, makeChoices, makeClaim, makePillar, makeTable } from '../make.ts'
import { cases } from './competitions.ts'
import { runs } from './runs.ts'

const movingOf = (competition: Competition, choices: Choices, benchmark: string, locked = new Set<string>()) => {
  const prepared = prepare(competition, choices)
  return movingTotals(prepared, evaluatePrepared(prepared, choices), choices.weights, benchmark, locked)
}

const totalsOf = (competition: Competition, choices: Choices): (number | null)[] => {
  const totals = new Map(evaluate(competition, choices).ranking.map((row) => [row.team, row.total]))
  return competition.teams.map(({ id }) => totals.get(id) ?? null)
}

describe('how shares give way', () => {
  it('in their proportions, locked ones not at all', () => {
    const moving = shareLines({ x: 20, y: 30, z: 10, held: 40 }, new Set(['held']), 'x')
    expect(moving?.max).toBeCloseTo(0.6, 12)
    expect(moving?.lines.get('x')).toEqual({ at: 0, slope: 1 })
    expect(moving?.lines.get('held')).toEqual({ at: 0.4, slope: 0 })
    expect(moving?.lines.get('y')).toEqual({ at: expect.closeTo(0.45, 12), slope: -0.75 })
    expect(moving?.lines.get('z')).toEqual({ at: expect.closeTo(0.15, 12), slope: -0.25 })
  })

  it('in equal parts where they are all zero', () => {
    const moving = shareLines({ x: 20, y: 0, z: 0 }, new Set(), 'x')
    expect(moving?.lines.get('y')).toEqual({ at: 0.5, slope: -0.5 })
    expect(moving?.lines.get('z')).toEqual({ at: 0.5, slope: -0.5 })
  })

  it('not at all where all others are locked, hold everything, or nothing has a weight', () => {
    expect(shareLines({ x: 1, y: 1 }, new Set(['y']), 'x')).toBeNull()
    expect(shareLines({ x: 0, y: 5, z: 0 }, new Set(['y']), 'x')).toBeNull()
    expect(shareLines({ x: 0, y: 0 }, new Set(), 'x')).toBeNull()
    expect(shareLines({ x: 1, y: 1 }, new Set(), 'another')).toBeNull()
    expect(shareLines({ x: 1, y: 1 }, new Set(['x']), 'x')?.max).toBe(1)
  })
})

describe('the totals as one share moves', () => {
  it('are those of the engine at every position, of every team', () => {
    let compared = 0
    fc.assert(
      fc.property(
        cases({ gaps: 40 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        ({ competition, choices }, part) => {
          for (const id of Object.keys(choices.weights).slice(0, 2)) {
            const moving = movingOf(competition, choices, id)
            const lines = shareLines(choices.weights, new Set(), id)
            if (moving === null || lines === null) continue
            const share = part * moving.max
            const weights = Object.fromEntries(
              [...lines.lines].map(([key, { at, slope }]) => [key, at + slope * share]),
            )
            const wanted = totalsOf(competition, { ...choices, weights })
            moving.at(share).forEach((total, i) => {
              expect(total === null, `${id} ${i}`).toBe(wanted[i] === null)
              if (total !== null) expect(Math.abs(total - (wanted[i] as number)), `${id} ${i}`).toBeLessThan(1e-7)
              compared++
            })
            const sum = Object.values(choices.weights).reduce((a, b) => a + b, 0)
            expect(moving.now).toBe((choices.weights[id] as number) / sum)
          }
        },
      ),
      { seed: 82, numRuns: runs(400) },
    )
    expect(compared).toBeGreaterThan(runs(500))
  })

  it('cross where two of them are equal, in order, and nowhere between', () => {
    let crossed = 0
    fc.assert(
      fc.property(cases({ gaps: 40, benchmarks: { min: 2, max: 4 } }), ({ competition, choices }) => {
        for (const id of Object.keys(choices.weights)) {
          const moving = movingOf(competition, choices, id)
          if (moving === null) continue
          const found = moving.crossings()
          crossed += found.length
          expect(found).toEqual(found.toSorted((a, b) => a.at - b.at))
          for (const { at, first, second } of found) {
            expect(first).toBeLessThan(second)
            expect(at > 0 && at < moving.max).toBe(true)
            // Where the benchmarks in play lose their whole weight every total is 0 of 0: a crossing there has no meaning.
            if (at > moving.max - 1e-6 || at < 1e-6) continue
            const totals = moving.at(at)
            expect(Math.abs((totals[first] as number) - (totals[second] as number))).toBeLessThan(1e-6)
          }
          const edges = [0, ...found.map(({ at }) => at), moving.max]
          for (let i = 1; i < edges.length; i++) {
            const [from, to] = [edges[i - 1] as number, edges[i] as number]
            if (to - from < 1e-6) continue
            const orderAt = (part: number) => {
              const totals = moving.at(from + part * (to - from))
              return totals.map((a) =>
                totals.map((b) => (a === null || b === null || Math.abs(a - b) < 1e-6 ? 0 : a > b)),
              )
            }
            const [before, after] = [orderAt(0.1), orderAt(0.9)]
            before.forEach((row, a) => {
              row.forEach((above, b) => {
                const later = after[a]?.[b]
                if (above !== 0 && later !== 0) expect(above, `${id} ${a} ${b}`).toBe(later)
              })
            })
          }
        }
      }),
      { seed: 83, numRuns: runs(300) },
    )
    expect(crossed).toBeGreaterThan(runs(200))
  })

  it('are absent where nothing is scored', () => {
    const table = makeTable(['a', 'b'], { x: [60, 40], y: [40, 61] })
    expect(movingOf(table, makeChoices(table, { pillars: { benchmark: 0 } }), 'x')).toBeNull()
    const empty = makeTable(['a', 'b'], { x: [null, null], y: [null, null] })
    expect(movingOf(empty, makeChoices(empty), 'x')).toBeNull()
  })

  it('cross twice where each team is scored on its own benchmarks', () => {
    // Under renormalise b lacks z: a (80x + 20y + 50z), b (60x + 30y) / (x + y).
    const table = makeTable(['a', 'b'], { x: [100, 60], y: [0, 30], z: [45, null] })
    const choices = makeChoices(table, { missing: 'renormalise', weights: { x: 10, y: 10, z: 10 } })
    for (const id of ['x', 'y', 'z']) {
      const moving = movingOf(table, choices, id)
      for (const { at } of moving?.crossings() ?? []) {
        const [a, b] = moving?.at(at) ?? []
        expect(a).toBeCloseTo(b as number, 9)
      }
    }
    // x moves, y and z share the rest: a = 100t + 22.5(1 − t), b = (60t + 15(1 − t)) / (t + (1 − t)/2), equal where
    // 77.5t² + 55t + 22.5 = 90t + 30 … the roots of 77.5t² + 10t − 7.5.
    const root = (-10 + Math.sqrt(100 + 4 * 77.5 * 7.5)) / 155
    expect(movingOf(table, choices, 'x')?.crossings()).toEqual([{ at: expect.closeTo(root, 9), first: 0, second: 1 }])
  })
})

describe('two totals that cross', () => {
  const pillars = (a: number, b: number) => [
    BENCHMARK_PILLAR,
    makePillar('expert', {
      max: 25,
      published: [
        { team: 'a', points: a },
        { team: 'b', points: b },
      ],
    }),
  ]
  const crossingsOf = (competition: Competition, id: string, choices: Partial<Choices> = {}) =>
    movingOf(competition, makeChoices(competition, choices), id)
      ?.crossings()
      .map(({ at }) => at)
  const apart = { missing: 'renormalise', pillars: { benchmark: 50, expert: 50 } } as const

  it('do so at both roots, where one of them lies at the very end of the track, whichever way they part', () => {
    // y and z share what x leaves, b lacks z. a: 20x + 80(1 − x); b: (40(1 − x)/2) / (x + (1 − x)/2) + 40 of the
    // experts. At x = 0 both have 80, at 1/3 both 60.
    const falling = makeTable(['a', 'b'], { x: [20, 0], y: [80, 40], z: [80, null] }, { pillars: pillars(0, 10) })
    expect(crossingsOf(falling, 'x', apart)).toEqual([expect.closeTo(1 / 3, 9)])
    // a: 60(1 − x) + 80; b: (60x + 100(1 − x)/2) / (x + (1 − x)/2) + 40. At x = 0 both have 140, at 1/3 both 120.
    const rising = makeTable(['a', 'b'], { x: [0, 60], y: [20, 100], z: [100, null] }, { pillars: pillars(20, 10) })
    expect(crossingsOf(rising, 'x', apart)).toEqual([expect.closeTo(1 / 3, 9)])
  })

  it('do so at the same places whichever team is named first', () => {
    const falling = makeTable(['b', 'a'], { x: [0, 20], y: [40, 80], z: [null, 80] }, { pillars: pillars(0, 10) })
    expect(crossingsOf(falling, 'x', apart)).toEqual([expect.closeTo(1 / 3, 9)])
    const rising = makeTable(['b', 'a'], { x: [60, 0], y: [100, 20], z: [null, 100] }, { pillars: pillars(20, 10) })
    expect(crossingsOf(rising, 'x', apart)).toEqual([expect.closeTo(1 / 3, 9)])
  })

  it('do so where either team lacks what the other has', () => {
    // y and z share what x leaves. a: (60x + 80(1 − x)/2) / (x + (1 − x)/2); b: the same with 20 for 60, and 20 of the
    // experts. At x = 1/3 both have 70.
    const table = makeTable(['a', 'b'], { x: [60, 20], y: [80, null], z: [null, 80] }, { pillars: pillars(0, 5) })
    expect(crossingsOf(table, 'x', apart)).toEqual([expect.closeTo(1 / 3, 9)])
  })

  it('need not do so at all', () => {
    const never = makeTable(['a', 'b'], { x: [60, 50], y: [60, 50], z: [60, null] })
    for (const id of ['x', 'y', 'z']) expect(crossingsOf(never, id, { missing: 'renormalise' })).toEqual([])
    const alike = makeTable(['a', 'b'], { x: [60, 60], y: [40, 40] })
    expect(crossingsOf(alike, 'x')).toEqual([])
  })

  it('are scored on nothing where the moved share leaves a team only what it lacks', () => {
    const table = makeTable(['a', 'b'], { x: [100, 60], z: [45, null] })
    const moving = movingOf(table, makeChoices(table, { missing: 'renormalise' }), 'z')
    expect(moving?.at(1)).toEqual([45, null])
  })

  it('take no notice of a benchmark that has no weight at all', () => {
    const table = makeTable(['a', 'b'], { x: [60, 40], y: [40, 60], z: [0, 100] })
    const moving = movingOf(table, makeChoices(table, { weights: { x: 10, y: 10 } }), 'x')
    expect(moving?.at(0.25)).toEqual([45, 55])
    expect(moving?.crossings()).toEqual([{ at: 0.5, first: 0, second: 1 }])
  })
})

describe('what no weight moves', () => {
  it('are the points of the other pillars, by their weight, less the penalty', () => {
    const competition = makeTable(
      ['a', 'b'],
      { x: [60, 40] },
      {
        pillars: [BENCHMARK_PILLAR, makePillar('expert', { max: 20, published: [{ team: 'a', points: 10 }], mean: 8 })],
        claims: [makeClaim({ id: 'c', team: 'b' })],
      },
    )
    const choices = makeChoices(competition, { gate: 'penalty', penalty: 5, pillars: { benchmark: 30, expert: 10 } })
    const prepared = prepare(competition, choices)
    // a 10 of 20, b 6 of 20, each a quarter of the total; b 5 off.
    expect(fixedPoints(prepared, evaluatePrepared(prepared, choices))).toEqual({ beta: 0.75, fixed: [12.5, 2.5] })
    const none = makeChoices(competition, { pillars: { benchmark: 0, expert: 0 } })
    expect(fixedPoints(prepared, evaluatePrepared(prepared, none))).toBeNull()
  })
})

describe('the strip', () => {
  const segmentsOf = (competition: Competition) => {
    const choices = makeChoices(competition)
    const prepared = prepare(competition, choices)
    return weightStrip(prepared, evaluatePrepared(prepared, choices), choices, 'x')?.segments
  }

  it('breaks once where more than two cross at one place', () => {
    const table = makeTable(['a', 'b', 'c'], { x: [60, 40, 50], y: [40, 60, 50] })
    expect(segmentsOf(table)).toEqual([
      { from: 0, to: 0.5, out: ['a'], undecided: [] },
      { from: 0.5, to: 1, out: ['b'], undecided: [] },
    ])
  })

  it('breaks where others come in doubt while nobody is out for certain', () => {
    const table = makeTable(['a', 'b', 'c', 'd'], { x: [60, 60, 40, 40], y: [40, 40, 60, 60] })
    expect(segmentsOf(table)).toEqual([
      { from: 0, to: 0.5, out: [], undecided: ['a', 'b'] },
      { from: 0.5, to: 1, out: [], undecided: ['c', 'd'] },
    ])
  })

  it('lies without a gap from nothing to the most, no neighbours alike, and names those in doubt', () => {
    let doubts = 0
    fc.assert(
      fc.property(cases({ gaps: 40, benchmarks: { min: 2, max: 4 } }), ({ competition, choices }) => {
        const prepared = prepare(competition, choices)
        const evaluation = evaluatePrepared(prepared, choices)
        for (const id of Object.keys(choices.weights)) {
          const strip = weightStrip(prepared, evaluation, choices, id)
          const moving = movingTotals(prepared, evaluation, choices.weights, id)
          expect(strip === null).toBe(moving === null)
          if (strip === null || moving === null) continue
          const { segments, max, benchmark } = strip
          expect([benchmark, max]).toEqual([id, moving.max])
          expect([segments[0]?.from, segments.at(-1)?.to]).toEqual([0, max])
          segments.forEach((segment, i) => {
            const before = segments[i - 1]
            if (before !== undefined) {
              expect(segment.from).toBe(before.to)
              expect([segment.out, segment.undecided]).not.toEqual([before.out, before.undecided])
            }
            if (segment.to - segment.from < 1e-6) return
            const failures = prepared.gates.filter((gate) => gate.status === 'fail').length
            const isNext = choices.gate === 'fills' && choices.seats > 0
            const decisions = decide(
              moving
                .at((segment.from + segment.to) / 2)
                .map((total, k) => ({ total, gate: evaluation.gates[k]?.status ?? 'pass' })),
              choices.gate,
              isNext ? Math.max(choices.seats, failures + 1) : choices.seats,
            )
            const named = (outcome: string) =>
              competition.teams.filter((_, k) => decisions[k]?.byScore === outcome).map((team) => team.id)
            // In the middle of a segment two totals may just touch: then its neighbours on both sides tell.
            if (moving.crossings().some(({ at }) => Math.abs(at - (segment.from + segment.to) / 2) < 1e-9)) return
            expect(segment.out).toEqual(named('out'))
            expect(segment.undecided).toEqual(named('undecided'))
            doubts += segment.undecided.length
          })
        }
      }),
      { seed: 84, numRuns: runs(300) },
    )
    expect(doubts).toBeGreaterThan(runs(100))
  })
})
