import type { Absence, Benchmark, Claim, Score, Team, Window } from '#core/engine/index.ts'
import type { BenchmarksFile, ProvenanceFile, Source } from '../dataset.ts'
import { SCHEMA_VERSION } from '../schema.ts'
import { contractVersion } from './contractVersion.ts'
import { fingerprint } from './hash.ts'
import { idsOf } from './ids.ts'
import { OWN_LIMITS, type OwnClaim, type OwnContract, type OwnTable } from './ownTable.ts'
import { both, NO_SOURCE, OWN_WORDS } from './ownWords.ts'

const SOURCE = 'own'
const ONE_GROUP = 'own'

/**
 * The two files of the data contract that a table stands for. The benchmarks are the one pillar; every value is
 * a third party's, public from the table's day on; a place without a value is one that was not reported.
 */
export function contractOfTable(table: OwnTable): OwnContract {
  const teamIds = idsOf(
    table.teams.map(({ name }) => name),
    OWN_LIMITS.teamId,
  )
  const benchmarkIds = idsOf(
    table.benchmarks.map(({ name }) => name),
    OWN_LIMITS.benchmarkId,
  )
  const groups = groupsOf(table)
  const since: Window = { first: table.date, last: table.date }
  const claimSources = new Map(table.claims.map((claim) => [claim.id, `claim-${claim.id}`]))
  const sources: Record<string, Source> = { [SOURCE]: sourceOf(table) }

  const benchmarks: BenchmarksFile = {
    schemaVersion: SCHEMA_VERSION,
    dataVersion: '0',
    competition: {
      id: table.id,
      title: both(table.title),
      fieldNote: OWN_WORDS.fieldNote,
      defaultDate: table.date,
      defaultSeats: table.seats,
      teams: table.teams.map(({ name }, i) => teamOf(name, teamIds[i] as string)),
      groups: groups.map(({ id, name }) => ({ id, label: name === null ? OWN_WORDS.benchmarks : both(name) })),
      field: table.benchmarks.map((benchmark, j) => ({
        benchmark: benchmarkIds[j] as string,
        variants: [benchmarkIds[j] as string],
        group: groups.find(({ name }) => name === benchmark.group)?.id ?? ONE_GROUP,
        weight: benchmark.weight,
      })),
      pillars: [
        {
          id: 'benchmark',
          label: OWN_WORDS.benchmarks,
          isBenchmark: true,
          max: 100,
          published: [],
          mean: null,
          public: table.date,
          source: SOURCE,
        },
      ],
      actual: null,
    },
    benchmarks: table.benchmarks.map((_, j) => benchmarkOf(table, j, benchmarkIds[j] as string, teamIds, since)),
    alsoReported: [],
    pillarParts: [],
    models: [],
    reports: [],
    sources,
  }
  const teamIdOf = new Map(table.teams.map(({ name }, i) => [name, teamIds[i] as string]))
  const provenance: ProvenanceFile = {
    schemaVersion: SCHEMA_VERSION,
    dataVersion: '0',
    competition: table.id,
    claims: table.claims.map((claim) => claimOf(claim, teamIdOf.get(claim.team) ?? '', claimSources)),
    definitions: [],
    timeline: [],
    conflicts: [],
    sources: Object.fromEntries(
      table.claims.map((claim) => [claimSources.get(claim.id) as string, claimSourceOf(claim)]),
    ),
  }
  const dataVersion = contractVersion({ benchmarks, provenance })
  return { benchmarks: { ...benchmarks, dataVersion }, provenance: { ...provenance, dataVersion } }
}

function groupsOf({ benchmarks }: OwnTable): readonly { readonly id: string; readonly name: string | null }[] {
  const names = [...new Set(benchmarks.map(({ group }) => group))]
  return names.map((name) => ({ id: name === null ? ONE_GROUP : `g-${fingerprint(name).slice(0, 7)}`, name }))
}

function teamOf(name: string, id: string): Team {
  return { id, name: both(name), short: both(shortOf(name)), reading: name, entry: { label: name, models: [name] } }
}

/** `organisation/model` is known by its model. */
function shortOf(name: string): string {
  const model = name.slice(name.lastIndexOf('/') + 1).trim()
  return model === '' ? name : model
}

function benchmarkOf(table: OwnTable, j: number, id: string, teamIds: readonly string[], since: Window): Benchmark {
  const { name, min, max, unit, lowerIsBetter, questions } = table.benchmarks[j] as OwnTable['benchmarks'][number]
  const scores: Score[] = []
  const absences: Absence[] = []
  table.teams.forEach((team, i) => {
    const value = team.scores[j] ?? null
    const id_ = teamIds[i] as string
    if (value === null) absences.push({ team: id_, reason: 'not-reported' })
    else {
      scores.push({
        team: id_,
        model: team.name,
        benchmark: id,
        value,
        mode: 'unlabelled',
        kind: 'third-party',
        status: 'current',
        public: since,
        source: SOURCE,
        locator: `#${i + 1}`,
        confidence: 'secondary',
      })
    }
  })
  return {
    id,
    name,
    label: both(name),
    scale: { min, max, unit },
    higherIsBetter: !lowerIsBetter,
    questions,
    about: OWN_WORDS.about,
    source: SOURCE,
    scores,
    absences,
  }
}

function sourceOf({ source, date }: OwnTable): Source {
  const title = source.title ?? source.url ?? NO_SOURCE
  return { title, publisher: title, url: source.url, date, language: 'und', kind: 'third-party', lowReliability: false }
}

function claimOf(claim: OwnClaim, team: string, sources: ReadonlyMap<string, string>): Claim {
  return {
    id: claim.id,
    team,
    polarity: claim.polarity,
    strength: claim.strength,
    components: claim.components,
    answers: claim.answers,
    public: { first: claim.date, last: claim.date },
    stance: claim.strength,
    statement: both(claim.statement),
    by: both(claim.by),
    sources: [sources.get(claim.id) as string],
  }
}

function claimSourceOf({ by, url, date }: OwnClaim): Source {
  return { title: by, publisher: by, url, date, language: 'und', kind: 'press', lowReliability: false }
}
