import type { BenchmarkId, Choices, Claim, Competition, Score, Team } from '#core/engine/index.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'

const DAY = '2026-01-01'
const text = (words: string) => ({ ko: words, en: words })

/** A whole number 0..`below` − 1 that looks as if drawn, and is the same on every machine (Knuth's multiplicative hash). */
const drawn = (place: number, below: number): number => Math.floor((((place * 2_654_435_761) >>> 0) / 2 ** 32) * below)

/**
 * A made-up league with the defaults of a first visit: values 0..100 with one decimal, every fifth cell a gap,
 * a claim on every tenth team, and a tenth of the teams to cut. For measuring how the engine grows.
 */
export function league(teams: number, benchmarks: number): { competition: Competition; choices: Choices } {
  const ids = Array.from({ length: benchmarks }, (_, j): BenchmarkId => `b${j}`)
  const members = Array.from({ length: teams }, (_, i): Team => {
    const id = `t${i}`
    return { id, name: text(id), short: text(id), reading: id, entry: { label: id, models: [id] } }
  })
  const scoresOf = (benchmark: BenchmarkId, j: number): Score[] =>
    members.flatMap(({ id: team }, i): Score[] => {
      const place = i * benchmarks + j
      if (drawn(place, 5) === 0) return []
      const measured = { team, model: team, benchmark, value: drawn(place + teams * benchmarks, 1001) / 10 }
      const standing = { mode: 'thinking', kind: 'self', status: 'current', confidence: 'seen' } as const
      return [{ ...measured, ...standing, public: { first: DAY, last: DAY }, source: 'made-up', locator: '' }]
    })
  const claims = members
    .filter((_, i) => i % 10 === 0)
    .map(
      ({ id: team }): Claim => ({
        id: `c-${team}`,
        team,
        polarity: 'adverse',
        strength: 'established',
        components: ['vision-encoder'],
        answers: [],
        public: { first: DAY, last: DAY },
        stance: 'alleged',
        statement: text(''),
        by: text(''),
        sources: [],
      }),
    )
  const competition: Competition = {
    id: `league-${teams}-${benchmarks}`,
    dataVersion: '1',
    defaultDate: DAY,
    defaultSeats: Math.floor(teams / 10),
    teams: members,
    groups: [{ id: 'all', label: text('all') }],
    field: ids.map((benchmark) => ({ benchmark, variants: [], group: 'all', weight: 10 })),
    benchmarks: ids.map((id, j) => ({
      id,
      name: id,
      label: text(id),
      scale: { min: 0, max: 100, unit: '%' },
      higherIsBetter: true,
      questions: null,
      about: text(id),
      scores: scoresOf(id, j),
      absences: [],
    })),
    parts: [],
    pillars: [
      {
        id: 'benchmark',
        label: text('benchmark'),
        isBenchmark: true,
        max: 100,
        published: [],
        mean: null,
        public: DAY,
        source: 'made-up',
      },
    ],
    claims,
    actual: null,
  }
  return { competition, choices: resolveChoices(DEFAULT_SCENARIO, competition).choices }
}
