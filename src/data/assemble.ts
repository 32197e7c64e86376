import type { IsoDate, PublishedPart } from '#core/engine/index.ts'
import type { BenchmarksFile, Dataset, PillarPart, ProvenanceFile } from './dataset.ts'
import type { LoadIssue } from './loadError.ts'

/** Joins the two checked files of one competition. Files that contradict one another are the caller's to refuse. */
export function assemble(benchmarks: BenchmarksFile, provenance: ProvenanceFile): Dataset {
  const { competition: frame, dataVersion } = benchmarks
  const { id, defaultDate, defaultSeats, teams, groups, field, pillars, actual } = frame
  const sources = { ...benchmarks.sources, ...provenance.sources }
  return {
    competition: {
      id,
      dataVersion,
      defaultDate,
      defaultSeats,
      teams,
      groups,
      field,
      benchmarks: benchmarks.benchmarks,
      pillars,
      parts: benchmarks.pillarParts.map((part): PublishedPart => ({ ...part, public: dayOf(part, frame, sources) })),
      claims: provenance.claims,
      actual,
    },
    benchmarks,
    provenance,
    sources,
  }
}

/** The day of its source; one that is no exact day counts from its pillar's, and of the total from the last pillar's. */
function dayOf(
  { pillar, source }: PillarPart,
  { pillars }: BenchmarksFile['competition'],
  sources: Dataset['sources'],
): IsoDate {
  const printed = sources[source]?.date ?? ''
  if (/^\d{4}-\d{2}-\d{2}$/.test(printed)) return printed
  const last = pillars.reduce((day, p) => (p.public > day ? p.public : day), '')
  return pillars.find((p) => p.id === pillar)?.public ?? last
}
/** So many teams are named as what was expected. */
const MOST_NAMED = 20
/** Files with so many contradictions are of another kind. */
const MOST_ISSUES = 100

/**
 * Where two files that are each in order do not belong together: another competition or data
 * version, a claim about a team that does not take part, or one source id for two sources. Paths are
 * those of the provenance file.
 */
export function contradictions(benchmarks: BenchmarksFile, provenance: ProvenanceFile): LoadIssue[] {
  const issues: LoadIssue[] = []
  const expectSame = (path: string, found: string, expected: string): void => {
    if (found !== expected) issues.push({ path, found, expected })
  }
  expectSame('competition', provenance.competition, benchmarks.competition.id)
  expectSame('dataVersion', provenance.dataVersion, benchmarks.dataVersion)

  const teams = new Set(benchmarks.competition.teams.map((team) => team.id))
  const known = teams.size > MOST_NAMED ? 'the id of a team that takes part' : [...teams].join(' | ')
  for (const [i, claim] of provenance.claims.entries()) {
    if (issues.length >= MOST_ISSUES) break
    if (!teams.has(claim.team)) issues.push({ path: `claims[${i}].team`, found: claim.team, expected: known })
  }
  for (const [id, source] of Object.entries(provenance.sources)) {
    const other = benchmarks.sources[id]
    if (other === undefined) continue
    expectSame(`sources.${id}.title`, source.title, other.title)
    expectSame(`sources.${id}.url`, String(source.url), String(other.url))
  }
  return issues
}
