import { describe, expect, it } from 'vitest'
import { COMPONENTS } from '#core/engine/index.ts'
import { fromSearch, MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { toSearch } from '#state/scenario/encode.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { realDataset } from '../realDataset.ts'

/** Every choice of a stage made otherwise, each as long as it can be written. */
function longest(stage: string): Scenario {
  const { competition } = realDataset(stage)
  const teams = competition.teams.map(({ id }) => id)
  const rows = (keys: readonly string[], value: number) =>
    Object.fromEntries(teams.map((team) => [team, Object.fromEntries(keys.map((key) => [key, value]))]))
  const columns = competition.field.map(({ benchmark }) => benchmark)
  return {
    competition: stage,
    dataVersion: competition.dataVersion,
    asOf: '2026-01-14',
    undated: 'hide',
    source: 'third-party',
    missing: 'renormalise',
    normalisation: 'minmax',
    weights: Object.fromEntries(columns.map((id) => [id, 77.77])),
    pillars: competition.pillars.map(() => 33.33),
    assumed: rows(
      competition.pillars.filter(({ isBenchmark }) => !isBenchmark).map(({ id }) => id),
      22.22,
    ),
    cells: rows(columns, 55.5555),
    rules: {
      preset: 'custom',
      consequences: Object.fromEntries(COMPONENTS.map((component) => [component, 'ignore'])) as never,
      proof: 'ruled',
      unknown: 'open',
    },
    claimsOff: Object.fromEntries(competition.claims.map(({ id }) => [id, 'weak-source'])),
    assume: Object.fromEntries(teams.map((team) => [team, 'pass'])),
    gate: 'penalty',
    penalty: 12.34,
    seats: teams.length - 1,
    uncertainty: {
      sources: ['weights', 'measurement', 'missing', 'pillars'],
      epsilon: 0.99,
      reading: 'questions',
      noise: 2.99,
      lift: 4.99,
      gapCorrelation: 0.99,
      pillarSpread: 0.99,
      uphold: 0.99,
      seed: 4_294_967_295,
    },
    kappa: null,
  }
}

describe.each(['kr-sovereign-1', 'kr-sovereign-2'])('the longest scenario of %s', (stage) => {
  it('comes back whole from its link, which is within what is read', () => {
    const scenario = longest(stage)
    const search = toSearch(scenario, { share: { dataVersion: scenario.dataVersion ?? '' } })
    expect(search.length).toBeLessThanOrEqual(MAX_LINK_BYTES)
    expect(fromSearch(search)).toEqual({ scenario, issues: [] })
  })
})
