import { describe, expect, it } from 'vitest'
import { bestFor, presetWeights, weightPresets } from '#state/scenario/presets.ts'
import { makeCompetition } from './makeCompetition.ts'

const published = { asOf: '2026-01-10', undated: 'show', source: 'best' } as const
const competition = makeCompetition()

describe(presetWeights, () => {
  it('weighs all alike, or as the field does', () => {
    expect(presetWeights({ id: 'equal' }, competition, published)).toEqual({
      red: 10,
      blue: 10,
      green: 10,
      tostring: 10,
    })
    expect(presetWeights({ id: 'official' }, competition, published)).toEqual({
      red: 10,
      blue: 10,
      green: 10,
      tostring: 5,
    })
  })

  it('counts the groups it favours three times', () => {
    expect(presetWeights({ id: 'korean-first' }, competition, published)).toEqual({
      red: 30,
      blue: 30,
      green: 10,
      tostring: 10,
    })
  })

  it('says nothing where its groups are all or nothing of the field', () => {
    const oneGroup = makeCompetition({ field: competition.field.slice(0, 2) })
    expect(weightPresets(oneGroup, published).map((p) => p.id)).not.toContain('korean-first')
    expect(weightPresets(oneGroup, published).map((p) => p.id)).not.toContain('maths-and-code')
    expect(weightPresets(oneGroup, published).map((p) => p.id)).toContain('equal')
  })
})

describe(bestFor, () => {
  it('puts all weight where the lead over every other team is largest', () => {
    expect(bestFor('alpha', competition, published)).toEqual({ red: 100, blue: 0, green: 0, tostring: 0 })
    expect(bestFor('beta', competition, published)).toEqual({ red: 0, blue: 100, green: 0, tostring: 0 })
  })

  it('mixes benchmarks where different rivals lead on them', () => {
    // Behind alpha by 40 on red and ahead by 20 on blue; behind beta by 10 and by 20.
    // A share x of red gives min(20 − 60x, −20 + 10x), largest at x = 4/7.
    expect(bestFor('gamma', competition, published)).toEqual({ red: 100, blue: 75, green: 0, tostring: 0 })
  })

  it('is null for a team that nobody can be compared with', () => {
    const lonely = makeCompetition({
      benchmarks: competition.benchmarks.map((b) => ({ ...b, scores: b.scores.filter((s) => s.team === 'alpha') })),
    })
    expect(bestFor('alpha', lonely, published)).toBeNull()
    expect(bestFor('beta', lonely, published)).toBeNull()
  })
})
