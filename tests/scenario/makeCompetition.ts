import type { Competition } from '#core/engine/index.ts'
import { makeBenchmark, makeClaim, makeEntry, makeScore, makeTeam } from '../make.ts'

const TODAY = '2026-01-10'

const points: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  alpha: { red: 90, red_text: 80, blue: 40, green: 70 },
  beta: { red: 60, blue: 80, green: 65 },
  gamma: { red: 50, blue: 60 },
}

/** Three teams, four columns of two groups (`constructor`-like ids among them), two pillars, one claim. */
export function makeCompetition(override: Partial<Competition> = {}): Competition {
  const columns = ['red', 'blue', 'green', 'tostring']
  return {
    id: 'made-up',
    dataVersion: '1',
    defaultDate: TODAY,
    defaultSeats: 1,
    teams: ['alpha', 'beta', 'gamma'].map((id) => makeTeam(id)),
    groups: [],
    field: columns.map((id, j) => makeEntry(id, { group: j < 2 ? 'korean' : 'maths', weight: j === 3 ? 5 : 10 })),
    benchmarks: columns.map((id) =>
      makeBenchmark(id, {
        scores: Object.entries(points).flatMap(([team, row]) => {
          const value = Object.hasOwn(row, id) ? row[id] : undefined
          return value === undefined ? [] : [makeScore({ team, benchmark: id, value })]
        }),
      }),
    ),
    pillars: ['benchmark', 'expert'].map((id) => ({
      id,
      label: { ko: id, en: id },
      isBenchmark: id === 'benchmark',
      max: id === 'benchmark' ? 40 : 35,
      published: [],
      mean: null,
      public: TODAY,
      source: 'source',
    })),
    parts: [],
    claims: [makeClaim({ id: 'c1', team: 'beta' })],
    actual: null,
    ...override,
  }
}
