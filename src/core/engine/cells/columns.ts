import type { Absence, Benchmark, BenchmarkId, Competition, FieldEntry, Score, Team } from '../domain/competition.ts'
import { memoise } from '../domain/memoise.ts'
import { unfit } from './refusal.ts'

/** What the data hold for one team in one column, before any choice is made. */
export type Offer = {
  /** Scores that could stand here: the column's own id first, then its variants, then file order. */
  readonly candidates: readonly Score[]
  readonly absence: Absence | null
}

/** One column of the field; `offers` in the order of the teams. */
export type Column = {
  readonly entry: FieldEntry
  readonly benchmark: Benchmark | undefined
  readonly offers: readonly Offer[]
}

/** The columns of a competition, each list of scores read once for all teams. */
export const columnsOf = memoise((competition: Competition): readonly Column[] => {
  const benchmarks = new Map(competition.benchmarks.map((b) => [b.id, b]))
  return competition.field.map((entry) => columnOf(entry, competition.teams, benchmarks))
})

function columnOf(entry: FieldEntry, teams: readonly Team[], benchmarks: ReadonlyMap<BenchmarkId, Benchmark>): Column {
  const benchmark = benchmarks.get(entry.benchmark)
  const offers = teams.map((team) => ({ team, candidates: [] as Score[], absence: null as Absence | null }))
  const byTeam = new Map(offers.map((offer) => [offer.team.id, offer]))
  for (const id of new Set([entry.benchmark, ...entry.variants])) {
    for (const score of benchmarks.get(id)?.scores ?? []) {
      const offer = byTeam.get(score.team)
      if (offer !== undefined && unfit(score, offer.team) === null) offer.candidates.push(score)
    }
  }
  for (const absence of benchmark?.absences ?? []) {
    const offer = byTeam.get(absence.team)
    if (offer !== undefined) offer.absence ??= absence
  }
  return { entry, benchmark, offers }
}
