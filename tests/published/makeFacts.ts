import type { PublishedPart } from '#core/engine/index.ts'
import { type PublishedFacts, publishedFacts } from '#core/published/index.ts'
import { makeCompetition, makePillar, makeTeam } from '../make.ts'

type Printed = {
  readonly points?: Readonly<Record<string, number>>
  readonly mean?: number
  readonly gap?: number
  readonly max?: number
}

const DAY = '2026-01-10'

/** Facts of a stage with these teams and one pillar for each entry, all published on one day. */
export function factsOf(teams: readonly string[], pillars: Readonly<Record<string, Printed>>): PublishedFacts {
  const points = (printed: Printed) =>
    Object.entries(printed.points ?? {}).map(([team, value]) => ({ team, points: value }))
  const competition = makeCompetition({
    teams: teams.map((id) => makeTeam(id)),
    pillars: Object.entries(pillars).map(([id, printed]) =>
      makePillar(id, {
        published: points(printed),
        mean: printed.mean ?? null,
        max: printed.max ?? 100,
        public: DAY,
      }),
    ),
  })
  const gaps = Object.entries(pillars).map(
    ([id, { gap, max }]): PublishedPart => ({
      pillar: id,
      id,
      label: { ko: id, en: id },
      max: max ?? 100,
      published: [],
      mean: null,
      gapFirstToLast: gap ?? null,
      public: DAY,
      source: 'source',
    }),
  )
  return publishedFacts({ ...competition, parts: gaps }, DAY)
}
