import type { Choices } from './domain/choices.ts'
import type { Competition, IsoDate, Pillar, TeamId } from './domain/competition.ts'
import type { PillarValue } from './domain/evaluation.ts'

/** A pillar other than the benchmarks, with every team's points on it; null where nothing is known of it. */
export type KnownPillar = { readonly pillar: Pillar; readonly values: ReadonlyMap<TeamId, PillarValue> | null }

/** What was public of a pillar on a day. */
export type PublishedPillar = {
  readonly points: ReadonlyMap<TeamId, number>
  readonly mean: number | null
  /** Nobody can have more: the highest point published as the top, else the pillar's maximum. */
  readonly top: number
}

/** The points, the mean and the top of a pillar as they stood on a day; each point counts from its own day. */
function publishedAt(pillar: Pillar, asOf: IsoDate): PublishedPillar {
  const { earlierMean } = pillar
  const published = pillar.published.filter((p) => (p.public ?? pillar.public) <= asOf)
  const tops = published.filter((p) => p.isTop !== false).map((p) => p.points)
  const isEarly = earlierMean !== undefined && earlierMean.public <= asOf
  return {
    points: new Map(published.map((p) => [p.team, p.points])),
    mean: pillar.public <= asOf ? pillar.mean : isEarly ? earlierMean.value : null,
    top: tops.length > 0 ? tops.reduce((a, b) => Math.max(a, b)) : pillar.max,
  }
}

/** Every day on which something of a pillar became public, in order. */
export function pillarDays({ published, public: day, earlierMean }: Pillar): IsoDate[] {
  const own = published.map((p) => p.public ?? day)
  return [...new Set([...own, day, ...(earlierMean === undefined ? [] : [earlierMean.public])])].sort()
}

/**
 * Points of the expert and user pillars (docs/method.md, 7): published where published, else assumed by the user,
 * else the mean that the published mean implies for the rest, `(mean·n − Σ known)/(n − known)`; without a
 * published mean, the mean of the known. Held between 0 and the published top (or the pillar's maximum).
 *
 * @returns `values: null` for a pillar of which nothing is published or assumed at the as-of date.
 */
export function knownPillars(
  competition: Competition,
  choices: Pick<Choices, 'asOf' | 'assumed'>,
): readonly KnownPillar[] {
  return competition.pillars
    .filter((p) => !p.isBenchmark)
    .map((pillar) => ({ pillar, values: valuesOf(pillar, competition, choices) }))
}

function valuesOf(
  pillar: Pillar,
  competition: Competition,
  choices: Pick<Choices, 'asOf' | 'assumed'>,
): ReadonlyMap<TeamId, PillarValue> | null {
  const { points: published, mean, top } = publishedAt(pillar, choices.asOf)
  const known = new Map<TeamId, PillarValue>()
  for (const { id } of competition.teams) {
    const points = published.get(id)
    const typed = choices.assumed[id]?.[pillar.id]
    if (points !== undefined) known.set(id, { origin: 'published', value: points, max: pillar.max })
    else if (typed !== undefined) known.set(id, { origin: 'assumed', value: typed, max: pillar.max })
  }
  if (known.size === 0 && mean === null) return null

  const rest = competition.teams.length - known.size
  const sum = [...known.values()].reduce((total, k) => total + k.value, 0)
  const implied = mean === null ? sum / known.size : (mean * competition.teams.length - sum) / rest
  const value = Math.min(top, Math.max(0, implied))
  for (const { id } of competition.teams) {
    if (!known.has(id)) known.set(id, { origin: 'implied', value, max: pillar.max })
  }
  return known
}
