import type { Bilingual, Competition, Evaluation, Team, TeamId } from '#core/engine/index.ts'
import type { Locale } from './locale.ts'
import type { TeamName, VerdictFacts } from './segments.ts'

/** A team's name in one language, with its Korean reading for the particle. */
const nameOf = (team: Team, locale: Locale): TeamName => ({
  id: team.id,
  text: team.name[locale],
  reading: team.reading,
})

type Namer = (id: TeamId) => TeamName

/** By the teams of the data: a drag asks for the same names in every frame, of thousands of teams on a large board. */
const kept = new WeakMap<Competition['teams'], Map<Locale, Namer>>()

/** Names by team id; an id that the data does not know names itself. */
export function namer({ teams }: Pick<Competition, 'teams'>, locale: Locale): Namer {
  const byLocale = kept.get(teams) ?? new Map<Locale, Namer>()
  const known = byLocale.get(locale)
  if (known !== undefined) return known
  const names = new Map(teams.map((team) => [team.id, nameOf(team, locale)]))
  const namer: Namer = (id) => names.get(id) ?? { id, text: id, reading: id }
  byLocale.set(locale, namer)
  kept.set(teams, byLocale)
  return namer
}

/** What the data calls its parts in one language, by id; an id that the data does not know names itself. */
export function labelsOf(
  { teams, benchmarks, pillars }: Pick<Competition, 'teams' | 'benchmarks' | 'pillars'>,
  locale: Locale,
) {
  const by = <T extends { readonly id: string }>(list: readonly T[], label: (entry: T) => Bilingual) => {
    let labels: ReadonlyMap<string, string> | undefined
    return (id: string): string => {
      labels ??= new Map(list.map((entry) => [entry.id, label(entry)[locale]]))
      return labels.get(id) ?? id
    }
  }
  return {
    team: by(teams, ({ name }) => name),
    short: by(teams, ({ short }) => short),
    benchmark: by(benchmarks, ({ label }) => label),
    pillar: by(pillars, ({ label }) => label),
  }
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
