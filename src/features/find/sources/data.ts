import { goToPlace } from '#features/places/goToPlace.ts'
import { goToWeight } from '#features/places/goToWeight.ts'
import { namer } from '#i18n/names.ts'
import { claimAnchor, teamAnchor } from '#provenance/links.ts'
import { type FindItem, type ItemSource, named } from './items.ts'

/** Each team leads to its page. */
export const teamItems: ItemSource = (context) =>
  context.dataset.competition.teams.map((team) => ({
    id: `team ${team.id}`,
    group: 'teams',
    names: named(context, ({ locale }) => team.name[locale]),
    note: team.entry.label,
    also: [team.id, team.reading, team.entry.label, ...named(context, ({ locale }) => team.short[locale])],
    run: () => goToPlace(teamAnchor(team.id)),
  }))

/** Each benchmark leads to its row, with the focus on its weight. */
export const benchmarkItems: ItemSource = (context) => {
  const { field, benchmarks } = context.dataset.competition
  return field.flatMap(({ benchmark: id }): FindItem[] => {
    const benchmark = benchmarks.find((b) => b.id === id)
    if (benchmark === undefined) return []
    return [
      {
        id: `weight ${id}`,
        group: 'benchmarks',
        names: named(context, ({ words, locale }) => words.weights.slider(benchmark.label[locale])),
        note: benchmark.about[context.sides[0].locale],
        also: [id, benchmark.name],
        run: () => goToWeight(id),
      },
    ]
  })
}

/** Each claim leads to its entry in the ledger; it is named by its speaker, then its text. */
export const claimItems: ItemSource = (context) => {
  const { competition } = context.dataset
  return competition.claims.map((claim) => ({
    id: `claim ${claim.id}`,
    group: 'claims',
    names: named(
      context,
      ({ words, locale }) =>
        `${claim.id} ${namer(competition, locale)(claim.team).text}, ${words.provenance.saidBy(claim.by[locale])}`,
    ),
    note: claim.statement[context.sides[0].locale],
    also: named(context, ({ locale }) => claim.statement[locale]),
    run: () => goToPlace(claimAnchor(claim.id)),
  }))
}
