import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choices, evaluate, evaluatePrepared, prepare, RULE_SETS } from '#core/engine/index.ts'
import { nearestTurn, oneWay, raceOf, stripsOf, tornado, verdictMap } from '#core/flips/index.ts'
import { cases } from '../engine/competitions.ts'
import { runs } from '../engine/runs.ts'
import { makeChoices, makeTable } from '../make.ts'

const NONE: ReadonlySet<string> = new Set()

/** The weights with one share set and the others in proportion, by the words of the specification. */
function withShare(choices: Choices, benchmark: string, share: number): Choices {
  const ids = Object.keys(choices.weights)
  const others = ids.filter((id) => id !== benchmark)
  const sum = others.reduce((total, id) => total + (choices.weights[id] as number), 0)
  const weights = Object.fromEntries(
    ids.map((id) => [
      id,
      id === benchmark ? share : (1 - share) * (sum > 0 ? (choices.weights[id] as number) / sum : 1 / others.length),
    ]),
  )
  return { ...choices, weights }
}

const raceIn = (competition: Parameters<typeof evaluate>[0], choices: Choices) => {
  const prepared = prepare(competition, choices)
  const evaluation = evaluatePrepared(prepared, choices)
  return { evaluation, race: raceOf(prepared, evaluation, choices) }
}

describe('one weight over its whole way', () => {
  it('has the totals that an evaluation at each share has', () => {
    fc.assert(
      fc.property(cases({ teams: { min: 2, max: 4 }, benchmarks: { min: 2, max: 4 } }), ({ competition, choices }) => {
        const { race, evaluation } = raceIn(competition, choices)
        const benchmark = competition.field[0]?.benchmark as string
        const way = race && oneWay(race, evaluation, benchmark, NONE)
        if (way == null) return
        for (const i of [0, Math.floor(way.shares.length / 3), way.shares.length - 1]) {
          const ranking = evaluate(competition, withShare(choices, benchmark, way.shares[i] as number)).ranking
          for (const { team, total } of ranking) {
            const drawn = way.totals[team]?.[i] ?? null
            if (total === null || drawn === null) continue
            expect(drawn).toBeCloseTo(total, 6)
          }
        }
      }),
      { numRuns: runs(150) },
    )
  })

  it('finds where two totals meet, and which of these meetings turn the outcome', () => {
    // a 60s + 20(1−s), b 50s + 40(1−s), c 90s + 80(1−s): a and b meet at s = 2/3, and the lowest changes there.
    const competition = makeTable(['a', 'b', 'c'], { x: [60, 50, 90], y: [20, 40, 80] })
    const choices = makeChoices(competition)
    const { race, evaluation } = raceIn(competition, choices)
    const way = race && oneWay(race, evaluation, 'x', NONE)
    expect(way?.meetings).toHaveLength(1)
    expect(way?.meetings[0]).toMatchObject({ teams: ['a', 'b'], turns: true })
    expect(way?.meetings[0]?.at).toBeCloseTo(2 / 3, 12)
    expect(way?.meetings[0]?.total).toBeCloseTo(60 * (2 / 3) + 20 / 3, 9)
    expect(race && nearestTurn(race, stripsOf(race, evaluation, NONE))).toBe('x')
  })
})

describe('the tornado', () => {
  it('says the lead over the cut with one weight gone and with it doubled', () => {
    const competition = makeTable(['a', 'b', 'c'], { x: [60, 50, 90], y: [20, 40, 80], z: [30, 30, 30] })
    const choices = makeChoices(competition)
    const { race, evaluation } = raceIn(competition, choices)
    const found = race && tornado(race, evaluation, 'a', NONE)
    expect(found?.lead).toBeCloseTo((60 + 20 + 30) / 3 - (50 + 40 + 30) / 3, 9)
    const x = found?.swings.find((swing) => swing.benchmark === 'x')
    expect(x?.atLow).toBeCloseTo((20 - 40) / 2, 9)
    expect(x?.atHigh).toBeCloseTo((2 / 3) * 10 + (1 / 6) * -20, 9)
    expect(found?.swings.map(({ benchmark }) => benchmark)).toEqual(['y', 'x', 'z'])
  })

  it('has a lead above zero exactly where the team stays by score', () => {
    fc.assert(
      fc.property(cases({ teams: { min: 2, max: 4 }, benchmarks: { min: 2, max: 4 } }), ({ competition, choices }) => {
        const plain: Choices = { ...choices, gate: 'off' }
        const { race, evaluation } = raceIn(competition, plain)
        for (const { team, outcome } of evaluation.verdicts) {
          const found = race && tornado(race, evaluation, team, NONE)
          if (found == null || Math.abs(found.lead) < 1e-6) continue
          if (evaluation.ranking.some((row) => row.total === null)) continue
          expect(outcome).toBe(found.lead > 0 ? 'safe' : 'out')
        }
      }),
      { numRuns: runs(150) },
    )
  })
})

describe('the verdict map', () => {
  it('says in the middle of each stretch what an evaluation there says', () => {
    fc.assert(
      fc.property(cases({ teams: { min: 2, max: 4 }, benchmarks: { min: 2, max: 3 } }), ({ competition, choices }) => {
        const readings = (['strict', 'official', 'lenient'] as const).map((id) => [id, RULE_SETS[id]] as const)
        const benchmark = competition.field[0]?.benchmark as string
        for (const { reading, cells } of verdictMap(competition, choices, readings, benchmark, NONE)) {
          for (const cell of cells) {
            if (cell.to - cell.from < 1e-6) continue
            const there = withShare({ ...choices, rules: RULE_SETS[reading] }, benchmark, (cell.from + cell.to) / 2)
            const { verdicts } = evaluate(competition, there)
            const teams = (outcome: string, route?: string) =>
              verdicts
                .filter((v) => v.outcome === outcome && (route === undefined || v.route === route))
                .map((v) => v.team)
            const out = [...cell.byGate, ...cell.byScore, ...cell.byBoth].sort()
            expect(out).toEqual(teams('out').sort())
            expect([...cell.undecided].sort()).toEqual(teams('undecided').sort())
            if (choices.gate !== 'fills') expect([...cell.byScore].sort()).toEqual(teams('out', 'score').sort())
          }
        }
      }),
      { numRuns: runs(150) },
    )
  })
})
