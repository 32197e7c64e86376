import type { BenchmarksFile, Dataset, ProvenanceFile } from './dataset.ts'
import type { LoadIssue } from './loadError.ts'

/** Joins the two checked files of one competition. Files that contradict one another are the caller's to refuse. */
export function assemble(benchmarks: BenchmarksFile, provenance: ProvenanceFile): Dataset {
  const { competition: frame, dataVersion } = benchmarks
  const { id, defaultDate, defaultSeats, teams, groups, field, pillars, actual } = frame
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
      claims: provenance.claims,
      actual,
    },
    benchmarks,
    provenance,
    sources: { ...benchmarks.sources, ...provenance.sources },
  }
}

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

  const teams = benchmarks.competition.teams.map((team) => team.id)
  provenance.claims.forEach((claim, i) => {
    if (!teams.includes(claim.team)) {
      issues.push({ path: `claims[${i}].team`, found: claim.team, expected: teams.join(' | ') })
    }
  })
  for (const [id, source] of Object.entries(provenance.sources)) {
    const other = benchmarks.sources[id]
    if (other === undefined) continue
    expectSame(`sources.${id}.title`, source.title, other.title)
    expectSame(`sources.${id}.url`, String(source.url), String(other.url))
  }
  return issues
}
