import { LIMITS, type Pillar } from '#core/engine/index.ts'
import type { BenchmarksFile, IndexFile, ProvenanceFile } from './dataset.ts'

/** Something that no single field shows: an id that leads nowhere, a value outside its scale, a day before another. */
export type Problem = {
  readonly path: readonly (string | number)[]
  readonly found: string
  readonly expected: string
}

type Path = Problem['path']

/** A file with so many is of another kind. */
const MOST_PROBLEMS = 100

class Findings {
  readonly problems: Problem[] = []

  add(path: Path, found: unknown, expected: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ path, found: String(found), expected })
  }

  /** Every entry has an id of its own. */
  unique(path: Path, ids: readonly string[], key: string | null = 'id'): void {
    const seen = new Set<string>()
    ids.forEach((id, i) => {
      if (seen.has(id)) this.add(key === null ? [...path, i] : [...path, i, key], id, 'an id that was not used before')
      seen.add(id)
    })
  }

  known(path: Path, id: string | undefined, ids: ReadonlySet<string>, what: string): void {
    if (id !== undefined && !ids.has(id)) this.add(path, id, `the id of a ${what} in this file`)
  }

  allKnown(path: Path, found: readonly string[], ids: ReadonlySet<string>, what: string): void {
    found.forEach((id, i) => {
      this.known([...path, i], id, ids, what)
    })
  }

  within(path: Path, value: number | null, min: number, max: number): void {
    if (value !== null && (value < min || value > max)) this.add(path, value, `a number from ${min} to ${max}`)
  }
}

const idsOf = (entries: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(entries.map((e) => e.id))

/** What contradicts itself in `index.json`. */
export function indexFileProblems(file: IndexFile): readonly Problem[] {
  const findings = new Findings()
  const { competitions } = file
  findings.unique(
    ['competitions'],
    competitions.map((c) => c.id),
  )
  competitions.forEach((c, i) => {
    findings.unique(['competitions', i, 'versions'], c.versions, null)
  })
  return findings.problems
}

/** What contradicts itself in a `benchmarks.json`. */
export function benchmarksFileProblems(file: BenchmarksFile): readonly Problem[] {
  const findings = new Findings()
  checkFrame(file, findings)
  checkField(file, findings)
  checkBenchmarks(file, 'benchmarks', findings)
  checkBenchmarks(file, 'alsoReported', findings)
  checkInformation(file, findings)
  return findings.problems
}

function checkFrame({ competition, sources }: BenchmarksFile, findings: Findings): void {
  const { teams, groups, pillars, actual, defaultSeats } = competition
  const teamIds = idsOf(teams)
  const sourceIds = new Set(Object.keys(sources))
  findings.unique(
    ['competition', 'teams'],
    teams.map((t) => t.id),
  )
  findings.unique(
    ['competition', 'groups'],
    groups.map((g) => g.id),
  )
  findings.unique(
    ['competition', 'pillars'],
    pillars.map((p) => p.id),
  )
  findings.within(['competition', 'defaultSeats'], defaultSeats, 0, teams.length - 1)
  const stands = pillars.filter((p) => p.isBenchmark).length
  if (stands !== 1)
    findings.add(['competition', 'pillars'], `${stands} with isBenchmark`, 'exactly one with isBenchmark')
  pillars.forEach((p, i) => {
    checkPoints(['competition', 'pillars', i], p, teamIds, sourceIds, findings)
  })
  if (actual === null) return
  findings.known(['competition', 'actual', 'source'], actual.source, sourceIds, 'source')
  findings.unique(
    ['competition', 'actual', 'out'],
    actual.out.map((o) => o.team),
    'team',
  )
  actual.out.forEach((o, i) => {
    findings.known(['competition', 'actual', 'out', i, 'team'], o.team, teamIds, 'team')
  })
}

type Points = Pick<Pillar, 'max' | 'mean' | 'earlierMean' | 'published' | 'source'>

function checkPoints(
  path: Path,
  entry: Points,
  teamIds: ReadonlySet<string>,
  sourceIds: ReadonlySet<string>,
  findings: Findings,
): void {
  findings.known([...path, 'source'], entry.source, sourceIds, 'source')
  findings.within([...path, 'mean'], entry.mean, 0, entry.max)
  findings.within([...path, 'earlierMean', 'value'], entry.earlierMean?.value ?? null, 0, entry.max)
  findings.known([...path, 'earlierMean', 'source'], entry.earlierMean?.source, sourceIds, 'source')
  findings.unique(
    [...path, 'published'],
    entry.published.map((p) => p.team),
    'team',
  )
  entry.published.forEach((p, i) => {
    findings.known([...path, 'published', i, 'team'], p.team, teamIds, 'team')
    findings.within([...path, 'published', i, 'points'], p.points, 0, entry.max)
    findings.known([...path, 'published', i, 'source'], p.source, sourceIds, 'source')
  })
}

function checkField({ competition, benchmarks }: BenchmarksFile, findings: Findings): void {
  const groupIds = idsOf(competition.groups)
  const benchmarkIds = idsOf(benchmarks)
  const columnOf = new Map<string, string>()
  findings.unique(
    ['competition', 'field'],
    competition.field.map((f) => f.benchmark),
    'benchmark',
  )
  competition.field.forEach((entry, i) => {
    const path = ['competition', 'field', i]
    findings.known([...path, 'benchmark'], entry.benchmark, benchmarkIds, 'benchmark')
    findings.known([...path, 'group'], entry.group, groupIds, 'group')
    findings.allKnown([...path, 'variants'], entry.variants, benchmarkIds, 'benchmark')
    entry.variants.forEach((variant, j) => {
      const column = columnOf.get(variant)
      if (column !== undefined)
        findings.add([...path, 'variants', j], variant, `a variant that is not yet in ${column}`)
      columnOf.set(variant, entry.benchmark)
    })
  })
}

function checkBenchmarks(file: BenchmarksFile, key: 'benchmarks' | 'alsoReported', findings: Findings): void {
  const teamIds = idsOf(file.competition.teams)
  const sourceIds = new Set(Object.keys(file.sources))
  const elsewhere = key === 'alsoReported' ? idsOf(file.benchmarks) : new Set<string>()
  findings.unique(
    [key],
    file[key].map((b) => b.id),
  )
  file[key].forEach((benchmark, i) => {
    const path = [key, i]
    const { min, max } = benchmark.scale
    if (elsewhere.has(benchmark.id)) findings.add([...path, 'id'], benchmark.id, 'an id that is not in benchmarks')
    if (min >= max) findings.add([...path, 'scale', 'max'], max, `more than ${min}`)
    else if (max - min < LIMITS.leastScale) {
      findings.add([...path, 'scale', 'max'], max, `at least ${LIMITS.leastScale} more than ${min}`)
    }
    findings.known([...path, 'source'], benchmark.source, sourceIds, 'source')
    benchmark.scores.forEach((score, j) => {
      const at = [...path, 'scores', j]
      findings.known([...at, 'team'], score.team, teamIds, 'team')
      findings.known([...at, 'source'], score.source, sourceIds, 'source')
      findings.within([...at, 'value'], score.value, min, max)
      if (score.benchmark !== benchmark.id) findings.add([...at, 'benchmark'], score.benchmark, benchmark.id)
      if (score.status === 'superseded' && score.stoodUntil === undefined) {
        findings.add([...at, 'stoodUntil'], 'nothing', 'the last day on which a superseded value stood')
      }
      if (score.stoodUntil !== undefined && score.stoodUntil < score.public.first) {
        findings.add([...at, 'stoodUntil'], score.stoodUntil, `${score.public.first} or later`)
      }
    })
    findings.unique(
      [...path, 'absences'],
      benchmark.absences.map((a) => a.team),
      'team',
    )
    benchmark.absences.forEach((absence, j) => {
      findings.known([...path, 'absences', j, 'team'], absence.team, teamIds, 'team')
      findings.known([...path, 'absences', j, 'source'], absence.source, sourceIds, 'source')
    })
  })
}

function checkInformation(file: BenchmarksFile, findings: Findings): void {
  const teamIds = idsOf(file.competition.teams)
  const sourceIds = new Set(Object.keys(file.sources))
  // A part belongs to a pillar, to another part, or is a whole of its own such as the total.
  const wholes = new Set([...idsOf(file.competition.pillars), ...idsOf(file.pillarParts)])
  file.pillarParts.forEach((part, i) => {
    const path = ['pillarParts', i]
    findings.known([...path, 'pillar'], part.pillar, wholes, 'pillar or part')
    findings.known([...path, 'gap', 'source'], part.gap?.source, sourceIds, 'source')
    checkPoints(path, part, teamIds, sourceIds, findings)
  })
  findings.unique(
    ['pillarParts'],
    file.pillarParts.map((p) => p.id),
  )
  file.models.forEach((model, i) => {
    findings.known(['models', i, 'team'], model.team, teamIds, 'team')
    findings.known(['models', i, 'downloads', 'source'], model.downloads?.source, sourceIds, 'source')
    findings.allKnown(['models', i, 'sources'], model.sources, sourceIds, 'source')
  })
  findings.unique(
    ['reports'],
    file.reports.map((r) => r.id),
  )
  file.reports.forEach((report, i) => {
    findings.allKnown(['reports', i, 'teams'], report.teams, teamIds, 'team')
    findings.allKnown(['reports', i, 'sources'], report.sources, sourceIds, 'source')
  })
}

/** What contradicts itself in a `provenance.json`. */
export function provenanceFileProblems(file: ProvenanceFile): readonly Problem[] {
  const findings = new Findings()
  const sourceIds = new Set(Object.keys(file.sources))
  const claimIds = idsOf(file.claims)
  for (const key of ['claims', 'definitions', 'conflicts'] as const) {
    findings.unique(
      [key],
      file[key].map((entry) => entry.id),
    )
    file[key].forEach((entry, i) => {
      findings.allKnown([key, i, 'sources'], entry.sources, sourceIds, 'source')
    })
  }
  file.claims.forEach((claim, i) => {
    findings.allKnown(['claims', i, 'answers'], claim.answers, claimIds, 'claim')
    claim.answers.forEach((answered, j) => {
      if (answered === claim.id) findings.add(['claims', i, 'answers', j], answered, 'another claim')
    })
  })
  file.timeline.forEach((event, i) => {
    findings.known(['timeline', i, 'source'], event.source, sourceIds, 'source')
  })
  return findings.problems
}
