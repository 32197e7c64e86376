import { expect, it } from 'vitest'
import { countChoices } from '#analysis/published/listedChoices.ts'
import { evaluate, RULE_SETS } from '#core/engine/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { realDataset } from '../realDataset.ts'

function countNow(id: string) {
  const turns = countChoices(realDataset(id).competition)
  for (;;) {
    const turn = turns.next()
    if (turn.done) return turn.value
  }
}

it('counts each listed choice once and agrees with the engine on one of them', () => {
  const { competition } = realDataset('kr-sovereign-1')
  const found = countNow('kr-sovereign-1')
  expect(found?.of).toBe(3 * 3 * 6 * 2)
  for (const values of Object.values(found?.dimensions ?? {})) {
    expect(values.reduce((sum, v) => sum + v.of, 0)).toBe(found?.of)
    expect(values.reduce((sum, v) => sum + v.same, 0)).toBe(found?.same)
  }
  // NC AI by score and Naver Cloud by gate need the official reading, with the gate's failures on top.
  const { choices } = resolveChoices(DEFAULT_SCENARIO, competition)
  const outs = (gate: 'adds' | 'fills') =>
    evaluate(competition, { ...choices, rules: RULE_SETS.official, gate })
      .verdicts.filter((v) => v.outcome === 'out')
      .map((v) => `${v.team} ${v.route}`)
  expect(outs('adds')).toEqual(['naver gate', 'ncai score'])
  expect(outs('fills')).toEqual(['naver gate'])
  const matching = (dimension: 'rules' | 'gate') =>
    found?.dimensions[dimension].filter((v) => v.same > 0).map((v) => v.value)
  expect(matching('rules')).toEqual(['official'])
  expect(matching('gate')).toEqual(['adds'])
})

it('finds all of stage 2, whose points are all published, and none while most of them were not', () => {
  const all = countNow('kr-sovereign-2')
  expect(all?.same).toBe(all?.of)
  const { competition } = realDataset('kr-sovereign-2')
  const turns = countChoices({ ...competition, defaultDate: '2026-08-20' })
  for (;;) {
    const turn = turns.next()
    if (!turn.done) continue
    expect(turn.value?.same).toBe(0)
    break
  }
})
