import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapColumn } from '#analysis/account/gaps.ts'
import {
  type Choices,
  type Competition,
  evaluate,
  GATE_MODES,
  MISSING_POLICIES,
  NORMALISATIONS,
} from '#core/engine/index.ts'
import { cases } from '../../engine/competitions.ts'
import { runs } from '../../engine/runs.ts'
import { accountOf, fiveTeams, realAccount } from './accountOf.ts'

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0)

/** How many pairs had a column, and the worst distance of a column's sum from its margin. */
function worstResidue(competition: Competition, choices: Choices) {
  const evaluation = evaluate(competition, choices)
  const scored = evaluation.ranking.filter(({ total }) => total !== null)
  let worst = 0
  let pairs = 0
  for (const a of evaluation.ranking) {
    for (const b of evaluation.ranking) {
      const column = gapColumn(evaluation, competition, a.team, b.team)
      if (!scored.includes(a) || !scored.includes(b)) {
        expect(column).toBeNull()
        continue
      }
      if (column === null) throw new Error(`no column for ${a.team} and ${b.team}`)
      pairs++
      expect(column.margin).toBe((a.total ?? 0) - (b.total ?? 0))
      const parts =
        sum([...column.benchmarks.values()].map(({ points }) => points)) +
        sum([...column.pillars.values()].map(({ points }) => points)) +
        column.penalty
      worst = Math.max(worst, Math.abs(parts - column.margin))
    }
  }
  return { worst, pairs }
}

describe('the gap column', () => {
  it.each(GATE_MODES.flatMap((gate) => NORMALISATIONS.map((normalisation) => [gate, normalisation] as const)))(
    'sums to the margin, gate %s, scale %s, under every policy',
    (gate, normalisation) => {
      let pairs = 0
      fc.assert(
        fc.property(cases(), fc.constantFrom(...MISSING_POLICIES), ({ competition, choices }, missing) => {
          const found = worstResidue(competition, { ...choices, gate, normalisation, missing })
          expect(found.worst).toBeLessThan(1e-9)
          pairs += found.pairs
        }),
        { seed: 63, numRuns: runs(60) },
      )
      expect(pairs).toBeGreaterThan(runs(60))
    },
  )

  it.each(['2026-01-14', '2026-01-15'])('sums to the margin on the real scores of %s', (asOf) => {
    for (const missing of MISSING_POLICIES) {
      const { competition, choices } = realAccount({ asOf, missing, gate: 'penalty', penalty: 7.5 })
      const { worst, pairs } = worstResidue(competition, choices)
      expect(worst).toBeLessThan(1e-9)
      expect(pairs).toBe(25)
    }
  })

  it('says what separates the two at the cut, and which rows rest on filled values', () => {
    const { evaluation, competition } = realAccount()
    const column = gapColumn(evaluation, competition, 'ncai', 'naver')
    expect(column?.margin).toBeCloseTo(-2.26, 2)
    expect(column?.benchmarks.size).toBe(13)
    expect(column?.filledRows).toBe(10)
    expect(column?.penalty).toBe(0)
    expect([...(column?.pillars.keys() ?? [])]).toEqual([])
    const back = gapColumn(evaluation, competition, 'naver', 'ncai')
    for (const [id, { points }] of column?.benchmarks ?? []) {
      expect(back?.benchmarks.get(id)?.points).toBeCloseTo(-points, 12)
    }
  })

  it('says nothing of filled values that have no weight', () => {
    const only = Object.fromEntries(realAccount().competition.field.map(({ benchmark }) => [benchmark, 0]))
    const { evaluation, competition } = realAccount({ weights: { ...only, mmlu_pro: 10 } })
    const column = gapColumn(evaluation, competition, 'ncai', 'naver')
    expect(column?.filledRows).toBe(0)
    expect([...(column?.benchmarks.values() ?? [])].some(({ isFilled }) => isFilled)).toBe(false)
  })

  it('has a row for the points off, of the sign of what they do to the first team', () => {
    const { evaluation, competition } = accountOf(fiveTeams(['a']), { gate: 'penalty', penalty: 12 })
    expect(gapColumn(evaluation, competition, 'a', 'b')).toMatchObject({ penalty: -12, margin: expect.closeTo(-2, 9) })
    expect(gapColumn(evaluation, competition, 'b', 'a')).toMatchObject({ penalty: 12, margin: expect.closeTo(2, 9) })
  })

  it('has a row for each other part that counts, marked where the mean implies it', () => {
    const { evaluation, competition } = realAccount({ asOf: '2026-01-15' })
    const column = gapColumn(evaluation, competition, 'ncai', 'lg')
    expect([...(column?.pillars.keys() ?? [])]).toEqual(['expert', 'user'])
    expect(column?.pillars.get('expert')?.isFilled).toBe(true)
  })

  it('is none for a team that is not there or has no total', () => {
    const { evaluation, competition } = realAccount({ asOf: '2025-12-31' })
    expect(gapColumn(evaluation, competition, 'lg', 'nobody')).toBeNull()
    const unscored = evaluation.ranking.find(({ total }) => total === null)?.team ?? ''
    expect(unscored).not.toBe('')
    expect(gapColumn(evaluation, competition, 'lg', unscored)).toBeNull()
  })
})
