import { describe, expect, it } from 'vitest'
import { FROZEN_STAGE_1, FROZEN_STAGE_2, type FrozenScores } from './frozenScores.ts'
import { loadDataset } from './publicData.ts'

const rows = (frozen: FrozenScores): string[] =>
  frozen.flatMap(([team, source, mode, values]) =>
    Object.entries(values).map(([benchmark, value]) => [team, benchmark, source, mode, value].join(' ')),
  )

const published = (competition: string): string[] => {
  const { benchmarks } = loadDataset(competition)
  return [...benchmarks.benchmarks, ...benchmarks.alsoReported].flatMap(({ scores }) =>
    scores.map(({ team, benchmark, source, mode, value }) => [team, benchmark, source, mode, value].join(' ')),
  )
}

describe('every published value is the one that was read in its source', () => {
  it.each([
    ['kr-sovereign-1', FROZEN_STAGE_1],
    ['kr-sovereign-2', FROZEN_STAGE_2],
  ] as const)('%s', (competition, frozen) => {
    expect(published(competition).sort()).toEqual(rows(frozen).sort())
  })
})
