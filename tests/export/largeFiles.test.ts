import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Dataset } from '#data/dataset.ts'
import { csvParts, toCsv } from '#export/csv.ts'
import { today } from '#export/day.ts'
import { largeSizes } from '#export/largeSizes.ts'
import { scoresTable } from '#export/tables.ts'
import { realDataset } from '../realDataset.ts'
import { contextOf } from './contextOf.ts'

/** The real stage with every team many times over. */
function league(times: number): Dataset {
  const real = realDataset()
  const { competition } = real
  const copies = Array.from({ length: times }, (_, i) => i)
  const teams = copies.flatMap((i) => competition.teams.map((team) => ({ ...team, id: `${team.id}${i}` })))
  const benchmarks = competition.benchmarks.map((benchmark) => ({
    ...benchmark,
    scores: copies.flatMap((i) => benchmark.scores.map((score) => ({ ...score, team: `${score.team}${i}` }))),
    absences: [],
  }))
  return { ...real, competition: { ...competition, teams, benchmarks, claims: [], actual: null } }
}

describe('the files of a large league', () => {
  it('are told with their sizes before they are made', async () => {
    expect(largeSizes(await contextOf('?at=2026-01-14', 'ko'))).toBeNull()
    const large = await contextOf('?at=2026-01-14', 'ko', 0, league(310))
    const sizes = largeSizes(large)
    expect(sizes?.rows).toBe(310 * 5 * 13)
    const real = new TextEncoder().encode(toCsv(scoresTable(large))).length / 1_000_000
    expect(Math.abs((sizes?.csv ?? 0) - real)).toBeLessThan(0.2 * real + 1)
  }, 60_000)

  it('are put together from parts that say the same', () => {
    const table = { header: ['a', '=b'], rows: Array.from({ length: 4001 }, (_, i) => [i, i % 2 === 0 ? '=x' : 'a,b']) }
    const parts = csvParts(table)
    expect(parts).toHaveLength(4)
    const lines = parts.join('').split('\r\n')
    expect(lines).toHaveLength(4002)
    expect(lines.slice(0, 3)).toEqual(['\ufeffa,"\'=b"', '0,"\'=x"', '1,"a,b"'])
    expect(lines.at(-1)).toBe('4000,"\'=x"')
    expect(csvParts({ header: ['a'], rows: [] }).join('')).toBe('\ufeffa')
  })
})

describe('what is printed on files', () => {
  beforeEach(() => vi.stubGlobal('location', new URL('https://example.org/')))
  afterEach(() => vi.unstubAllGlobals())

  it('has the day of the reader’s own clock', () => {
    expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
    expect(today(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31')
  })
})
