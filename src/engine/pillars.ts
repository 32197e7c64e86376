import type { Choices, Competition, Pillar, PillarValue, TeamId } from './types.ts'

/** A pillar other than the benchmarks, with every team's points on it; null where nothing is known of it. */
export type KnownPillar = { readonly pillar: Pillar; readonly values: ReadonlyMap<TeamId, PillarValue> | null }

/**
 * Points of the expert and user pillars (SPEC 3.7): published where published, else assumed by the user,
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
  const isPublic = pillar.public <= choices.asOf
  const mean = isPublic ? pillar.mean : null
  const published = new Map(isPublic ? pillar.published.map((p) => [p.team, p.points]) : [])
  const known = new Map<TeamId, PillarValue>()
  for (const { id } of competition.teams) {
    const points = published.get(id)
    const typed = choices.assumed[id]?.[pillar.id]
    if (points !== undefined) known.set(id, { origin: 'published', value: points, max: pillar.max })
    else if (typed !== undefined) known.set(id, { origin: 'assumed', value: typed, max: pillar.max })
  }
  if (known.size === 0 && mean === null) return null

  const sum = [...known.values()].reduce((total, k) => total + k.value, 0)
  const rest = competition.teams.length - known.size
  const implied = mean === null ? sum / known.size : (mean * competition.teams.length - sum) / rest
  const top = published.size > 0 ? [...published.values()].reduce((a, b) => Math.max(a, b)) : pillar.max
  const value = Math.min(top, Math.max(0, implied))
  for (const { id } of competition.teams) {
    if (!known.has(id)) known.set(id, { origin: 'implied', value, max: pillar.max })
  }
  return known
}
