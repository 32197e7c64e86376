import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindCounts } from '#analysis/account/kinds.ts'
import { evaluate } from '#core/engine/index.ts'
import { cases } from '../../engine/competitions.ts'
import { runs } from '../../engine/runs.ts'
import { REAL, realAccount } from './accountOf.ts'

const kindsOf = (...given: Parameters<typeof realAccount>) =>
  Object.fromEntries(realAccount(...given).account.teams.map(({ team, kinds }) => [team, kinds]))

const none = { self: 0, 'third-party': 0, official: 0, filled: 0, hypothetical: 0 }
const all = (weight: number) => Object.fromEntries(REAL.field.map(({ benchmark }) => [benchmark, weight]))

describe('the kinds of the values that count', () => {
  it('are told apart: of Naver Cloud one is its own, four a third party’s, eight filled in', () => {
    expect(kindsOf()).toEqual({
      lg: { ...none, self: 13 },
      skt: { ...none, self: 13 },
      upstage: { ...none, self: 13 },
      ncai: { ...none, self: 9, filled: 4 },
      naver: { ...none, self: 1, 'third-party': 4, filled: 8 },
    })
  })

  it('do not change with weights above nothing, and leave out what has none', () => {
    const tilted = { ...all(1), mmlu_pro: 90, kobalt: 60, hle: 0.5 }
    expect(kindsOf({ weights: tilted })).toEqual(kindsOf())
    const before = kindsOf()
    const after = kindsOf({ weights: { hrm8k: 0, kobalt: 0 } })
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)
    for (const team of Object.keys(before)) {
      expect(sum(before[team] ?? none)).toBe(13)
      expect(sum(after[team] ?? none)).toBe(11)
    }
  })

  it('count a typed value as a hypothesis in place of what it replaces', () => {
    const { naver, lg } = kindsOf({ cells: { naver: { kmmlu_pro: 80 }, lg: { hle: 1 } } })
    expect(naver).toEqual({ ...none, self: 1, 'third-party': 4, filled: 7, hypothetical: 1 })
    expect(lg).toEqual({ ...none, self: 12, hypothetical: 1 })
  })

  it('hold nothing filled in where gaps are left as gaps or their benchmarks are dropped', () => {
    expect(kindsOf({ missing: 'renormalise' })['naver']).toEqual({ ...none, self: 1, 'third-party': 4 })
    expect(kindsOf({ missing: 'exclude' })['naver']).toMatchObject({ filled: 0 })
  })

  it('are nothing where no weight counts', () => {
    expect(kindsOf({ weights: all(0) })['lg']).toEqual(none)
  })

  it('are as many as the benchmarks that count, for every scored team of any competition that fills gaps', () => {
    fc.assert(
      fc.property(cases(), ({ competition, choices }) => {
        const { ranking, shares } = evaluate(competition, choices)
        const counting = Object.values(shares).filter((share) => share > 0).length
        for (const row of ranking) {
          const sum = Object.values(kindCounts(row)).reduce((a, b) => a + b, 0)
          if (row.unscored !== null) expect(sum).toBe(0)
          else if (choices.missing === 'renormalise') expect(sum).toBeLessThanOrEqual(counting)
          else expect(sum).toBe(counting)
        }
      }),
      { seed: 62, numRuns: runs(300) },
    )
  })
})
