import type { Benchmark, SourceId } from '#core/engine/index.ts'
import type { BenchmarksFile, IndexFile, ProvenanceFile, Source } from '#data/dataset.ts'
import { SCHEMA_VERSION } from '#data/schema.ts'
import type { Digests } from './digests.ts'
import type { Parts } from './parts.ts'
import { sourceIdsIn } from './sourceIds.ts'

export type ServedFiles = { readonly benchmarks: BenchmarksFile; readonly provenance: ProvenanceFile }

/**
 * The two served files of one competition. Benchmarks that are a column of the field, or a variant
 * of one, come in the order of the field; the others, by file name, are `alsoReported`. Each file
 * carries just the sources that it cites.
 */
export function buildServedFiles(parts: Parts, dataVersion: string): ServedFiles {
  const { pillarParts, models, reports, ...competition } = parts.competition
  const fieldIds = [...new Set(competition.field.flatMap((entry) => [entry.benchmark, ...entry.variants]))]
  const inField = fieldIds.flatMap((id): Benchmark[] => {
    const benchmark = parts.benchmarks[id]
    return benchmark === undefined ? [] : [benchmark]
  })
  const alsoReported = Object.entries(parts.benchmarks)
    .filter(([id]) => !fieldIds.includes(id))
    .map(([, benchmark]) => benchmark)

  const numbers = { competition, benchmarks: inField, alsoReported, pillarParts, models, reports }
  const claims = competition.teams.flatMap((team) => parts.claims[team.id]?.claims ?? [])
  const statements = { competition: competition.id, claims, ...parts.context }
  const head = { schemaVersion: SCHEMA_VERSION, dataVersion } as const
  return {
    benchmarks: { ...head, ...numbers, sources: cited(parts.sources, numbers) },
    provenance: { ...head, ...statements, sources: cited(parts.sources, statements) },
  }
}

/** `versions` by competition id, newest first. */
export function buildIndex(
  all: readonly Parts[],
  dataVersion: string,
  versions: Readonly<Record<string, readonly string[]>>,
): IndexFile {
  const sources: Record<SourceId, Source> = {}
  const competitions = all.map(({ competition, sources: known }) => {
    const { id, title, actual, defaultDate } = competition
    const source = actual === null ? undefined : known[actual.source]
    if (actual !== null && source !== undefined) sources[actual.source] = source
    return { id, title, decided: actual?.decided ?? defaultDate, versions: versions[id] ?? [dataVersion] }
  })
  return { schemaVersion: SCHEMA_VERSION, dataVersion, competitions, sources }
}

/** The text of a served file. */
export const served = (file: IndexFile | BenchmarksFile | ProvenanceFile | Digests): string =>
  `${JSON.stringify(file, null, 2)}\n`

function cited(sources: Parts['sources'], content: unknown): Record<SourceId, Source> {
  const ids = sourceIdsIn(content)
  return Object.fromEntries(Object.entries(sources).filter(([id]) => ids.has(id)))
}
