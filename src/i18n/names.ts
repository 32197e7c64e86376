import type { Competition, Evaluation, Team, TeamId } from '#engine/index.ts'
import type { Locale } from './locale.ts'
import type { TeamName, VerdictFacts } from './segments.ts'

/** A team's name in one language, with its Korean reading for the particle. */
const nameOf = (team: Team, locale: Locale): TeamName => ({
  id: team.id,
  text: team.name[locale],
  reading: team.reading,
})

/** Names by team id; an id that the data does not know names itself. */
export function namer(competition: Competition, locale: Locale): (id: TeamId) => TeamName {
  const names = new Map(competition.teams.map((t) => [t.id, nameOf(t, locale)]))
  return (id) => names.get(id) ?? { id, text: id, reading: id }
}

/** What the verdict sentence has to say, from the engine's codes. */
export function verdictFacts(
  evaluation: Pick<Evaluation, 'verdicts'> & Partial<Evaluation>,
  name: (id: TeamId) => TeamName,
): VerdictFacts {
  const out = evaluation.verdicts.filter((v) => v.outcome === 'out')
  const by = (route: string | null) => out.filter((v) => v.route === route).map((v) => name(v.team))
  const blocked = evaluation.notices?.find(
    (n) => n.code === 'no-benchmark-left' || n.code === 'no-usable-weight' || n.code === 'no-pillar',
  )
  return {
    byScore: by('score'),
    byGate: by('gate'),
    byBoth: by('both'),
    byEither: by(null),
    undecided: evaluation.verdicts.filter((v) => v.outcome === 'undecided').map((v) => name(v.team)),
    unscored: (blocked?.code as VerdictFacts['unscored']) ?? null,
  }
}
