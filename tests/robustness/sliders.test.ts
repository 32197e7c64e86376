import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { overtaken } from '#analysis/chances/overtaken.ts'
import { evaluate } from '#core/engine/index.ts'
import { outOf, robustness, UNCERTAINTIES } from '#core/robustness/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { realDataset } from '../realDataset.ts'
import { scenarioOn } from '../scenario/arbitrary.ts'
import { drawnChances } from './drawnChances.ts'

// Thousands of draws a time on a machine that may be busy: no statement about speed.
vi.setConfig({ testTimeout: 120_000 })

const stages = ['kr-sovereign-1', 'kr-sovereign-2'].map((id) => realDataset(id).competition)
const drawn = fc.oneof(
  ...stages.map((competition) =>
    fc
      .tuple(
        scenarioOn(competition),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.integer({ min: 0, max: competition.field.length - 1 }),
      )
      .map((values) => [competition, ...values] as const),
  ),
)

describe('a slider at its end, with weights that keep to those set by half or more', () => {
  it('has the team that the verdict eliminates on score eliminated in every draw of the weights', () => {
    let eliminated = 0
    fc.assert(
      fc.property(drawn, ([competition, scenario, epsilon, at]) => {
        const weights = Object.fromEntries(competition.field.map(({ benchmark }, j) => [benchmark, j === at ? 100 : 0]))
        const choices = { ...resolveChoices(scenario, competition).choices, weights }
        const uncertainty = { ...scenario.uncertainty, sources: ['weights'] as const, epsilon }
        const { teams } = drawnChances({ competition, choices, uncertainty }, 200)
        const evaluation = evaluate(competition, choices)
        evaluation.verdicts.forEach(({ route }, i) => {
          if (route !== 'score' && route !== 'both') return
          eliminated++
          expect(teams[i]?.outByScore).toBe(1)
        })
        expect(overtaken(evaluation, { teams })).toBeNull()
      }),
      { seed: 76, numRuns: 200 },
    )
    expect(eliminated).toBeGreaterThan(100)
  })

  it('has it most often with every other doubt, or it is said which team is eliminated more often', () => {
    let [plain, said] = [0, 0]
    fc.assert(
      fc.property(drawn, fc.subarray([...UNCERTAINTIES]), ([competition, scenario, epsilon, at], sources) => {
        const weights = Object.fromEntries(competition.field.map(({ benchmark }, j) => [benchmark, j === at ? 100 : 0]))
        const choices = { ...resolveChoices(scenario, competition).choices, weights }
        const uncertainty = { ...scenario.uncertainty, pillarSpread: 0, sources, epsilon }
        const { teams } = drawnChances({ competition, choices, uncertainty }, 400)
        const evaluation = evaluate(competition, choices)
        const chance = (wanted: boolean) =>
          evaluation.verdicts.flatMap(({ route }, i) =>
            (route === 'score' || route === 'both') === wanted ? [teams[i]?.outByScore ?? Number.NaN] : [],
          )
        const [lost, kept] = [chance(true), chance(false)]
        if (lost.length === 0) return
        const found = overtaken(evaluation, { teams })
        if (Math.min(...lost) >= Math.max(0, ...kept)) {
          plain++
          expect(found).toBeNull()
        } else {
          said++
          const of = (team: string | undefined) => teams.find((t) => t.team === team)?.outByScore
          expect([of(found?.out), of(found?.by)]).toEqual([Math.min(...lost), Math.max(...kept)])
        }
      }),
      { seed: 77, numRuns: 150 },
    )
    expect(plain).toBeGreaterThan(5 * said)
  })
})

describe('weights exactly as set, and no other doubt', () => {
  it('give 0 or 100 %, and the verdict', () => {
    fc.assert(
      fc.property(drawn, ([competition, scenario]) => {
        const { choices } = resolveChoices(scenario, competition)
        const uncertainty = { ...scenario.uncertainty, sources: ['weights'] as const, epsilon: 0 }
        const { teams, varies } = drawnChances({ competition, choices, uncertainty }, 50)
        expect(varies).toBe(false)
        evaluate(competition, choices).verdicts.forEach(({ outcome }, i) => {
          const chances = teams[i]
          if (chances === undefined) throw new Error('no chances')
          expect(outOf(chances)).toBe(outcome === 'out' ? 1 : 0)
          expect(chances.undecided).toBe(outcome === 'undecided' ? 1 : 0)
        })
      }),
      { seed: 78, numRuns: 200 },
    )
  })
})

describe('any weights', () => {
  it('give the chances of version 0.5.0, within the errors of both', () => {
    // `?v=1&at=2026-01-14`, 50,000 draws of version 0.5.0 with seed 7: out on score.
    const before: Record<string, number> = { lg: 0, skt: 0.0043, upstage: 0.07354, naver: 0.22636, ncai: 0.6958 }
    const { competition } = realDataset()
    const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, asOf: '2026-01-14' }, competition)
    const uncertainty = { ...DEFAULT_SCENARIO.uncertainty, epsilon: 1 }
    const { teams } = robustness({ competition, choices, uncertainty }, 50_000)
    for (const { team, outByScore: p } of teams) {
      const error = Math.sqrt((2 * (p * (1 - p) + 1e-5)) / 50_000)
      expect(Math.abs(p - (before[team] ?? Number.NaN)), team).toBeLessThan(4 * error)
    }
  })
})
