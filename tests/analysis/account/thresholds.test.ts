import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextThreshold, segmentAt } from '#analysis/account/thresholds.ts'
import { type Choices, type Competition, evaluate, prepare, weightStrip } from '#core/engine/index.ts'
import { cases } from '../../engine/competitions.ts'
import { runs } from '../../engine/runs.ts'
import { makeTable } from '../../make.ts'
import { accountOf, realAccount } from './accountOf.ts'

const stripOf = (competition: Competition, choices: Choices, benchmark: string) =>
  weightStrip(prepare(competition, choices), evaluate(competition, choices), choices, benchmark)

/** Who is out by score, or may be, with one share set by hand and the others in proportion. */
function outAt(competition: Competition, choices: Choices, id: string, share: number): string {
  const others = Object.entries(choices.weights).filter(([other]) => other !== id)
  const whole = others.reduce((total, [, weight]) => total + weight, 0)
  const weights = Object.fromEntries(
    others.map(([other, weight]) => [other, (1 - share) * (whole > 0 ? weight / whole : 1 / others.length)]),
  )
  const { ranking } = evaluate(competition, { ...choices, weights: { ...weights, [id]: share } })
  const named = (outcome: string) => ranking.filter((row) => row.byScore === outcome).map((row) => row.team)
  return JSON.stringify([named('out').toSorted(), named('undecided').toSorted()])
}

const shareOf = (choices: Choices, id: string): number =>
  (choices.weights[id] ?? 0) / Object.values(choices.weights).reduce((a, b) => a + b, 0)

describe('the next threshold of a weight', () => {
  it('is where two totals meet, told from either side', () => {
    // 60t + 40(1 − t) = 40t + 61(1 − t) at t = 21/41.
    const table = makeTable(['a', 'b'], { one: [60, 40], two: [40, 61] })
    const strip = stripOf(table, accountOf(table).choices, 'one')
    if (strip === null) throw new Error('no strip')
    expect(nextThreshold(strip, 0.2)).toEqual({ side: 'above', at: expect.closeTo(21 / 41, 12), teams: ['b'] })
    expect(nextThreshold(strip, 0.9)).toEqual({ side: 'below', at: expect.closeTo(21 / 41, 12), teams: ['a'] })
    expect(segmentAt(strip, 21 / 41)?.out).toEqual(['b'])
  })

  it('is none where the weight changes nothing', () => {
    const table = makeTable(['a', 'b'], { one: [60, 40], two: [60, 41] })
    const strip = stripOf(table, accountOf(table).choices, 'one')
    if (strip === null) throw new Error('no strip')
    expect(nextThreshold(strip, 0.5)).toBeNull()
  })

  it('names who is new, not who is out on both sides', () => {
    const table = makeTable(['a', 'b', 'c'], { one: [90, 60, 10], two: [60, 80, 10] })
    const strip = stripOf(table, accountOf(table, { seats: 2 }).choices, 'one')
    if (strip === null) throw new Error('no strip')
    expect(nextThreshold(strip, 0.1)).toMatchObject({ side: 'above', at: expect.closeTo(0.4, 12), teams: ['b'] })
  })

  it('on the real scores is 16.1 % of AIME 2025, above which Naver Cloud is last', () => {
    const { competition, choices } = realAccount()
    const strip = stripOf(competition, choices, 'aime25')
    if (strip === null) throw new Error('no strip')
    expect(nextThreshold(strip, 1 / 13)).toEqual({ side: 'above', at: expect.closeTo(0.161, 3), teams: ['naver'] })
  })

  it('is the first change that a grid over the whole engine finds, in any competition', () => {
    const found = { above: 0, below: 0, none: 0 }
    fc.assert(
      fc.property(
        cases({ teams: { min: 3, max: 5 }, benchmarks: { min: 2, max: 4 } }),
        ({ competition, choices: given }) => {
          // Under `fills` with every place taken a strip speaks of the next place, which no row of the ranking does.
          const gate = given.gate === 'fills' ? 'adds' : given.gate
          const choices: Choices = { ...given, gate, seats: Math.max(1, given.seats) }
          for (const { benchmark } of competition.field.slice(0, 3)) {
            const strip = stripOf(competition, choices, benchmark)
            if (strip === null) continue
            const share = shareOf(choices, benchmark)
            const isAtEdge = strip.segments.some(
              ({ from, to }) => Math.min(Math.abs(from - share), Math.abs(to - share)) < 1e-6,
            )
            if (isAtEdge) continue
            const next = nextThreshold(strip, share)
            const at = (place: number) => outAt(competition, choices, benchmark, place)
            const here = at(share)
            found[next?.side ?? 'none']++
            // Nothing changes on the way to it, or anywhere above where the next change lies below.
            const end = next?.side === 'above' ? next.at : strip.max
            for (let i = 1; i < 8; i++) expect(at(share + ((end - share) * i) / 8)).toBe(here)
            if (next === null) {
              for (let i = 1; i < 8; i++) expect(at((share * i) / 8)).toBe(here)
              continue
            }
            const beyond = strip.segments.find(({ from, to }) => (next.side === 'above' ? from : to) === next.at)
            if (beyond === undefined || beyond.to - beyond.from < 1e-6) continue
            const there = at((beyond.from + beyond.to) / 2)
            expect(there).not.toBe(here)
            for (const team of next.teams) expect(there).toContain(`"${team}"`)
          }
        },
      ),
      { seed: 64, numRuns: runs(200) },
    )
    expect(found.above).toBeGreaterThan(runs(20))
    expect(found.below).toBeGreaterThan(runs(20))
    expect(found.none).toBeGreaterThan(runs(20))
  })
})
