import type { OwnExpected } from './ownIssue.ts'
import { OWN_LIMITS, type OwnBenchmark, type OwnTable } from './ownTable.ts'
import type { OwnTableFile } from './ownTableSchema.ts'
import { plainText } from './plainText.ts'
import { inferScale } from './table/scale.ts'
import { tableId } from './tableId.ts'

/** Something that no single field shows, at its place in the document. */
export type TableProblem = {
  readonly path: readonly (string | number)[]
  readonly found: string
  readonly expected: OwnExpected
}

export type FileOutcome = { readonly table: OwnTable | null; readonly problems: readonly TableProblem[] }

/** A checked file of the short form with its defaults filled in, or what contradicts itself in it. */
export function tableOfFile(file: OwnTableFile): FileOutcome {
  const problems: TableProblem[] = []
  const add = (path: TableProblem['path'], found: string, expected: OwnExpected) => {
    problems.push({ path, found, expected })
  }
  const names = (key: 'benchmarks' | 'teams'): string[] => {
    const seen = new Set<string>()
    return file[key].map((entry, i) => {
      const name = plainText(entry.name, OWN_LIMITS.name)
      if (name === '') add([key, i, 'name'], '""', { code: 'team-name' })
      else if (seen.has(name)) add([key, i, 'name'], name, { code: 'new-name', firstLine: null })
      seen.add(name)
      return name
    })
  }
  const benchmarkNames = names('benchmarks')
  const teamNames = names('teams')
  const count = file.benchmarks.length
  file.teams.forEach(({ scores }, i) => {
    if (scores.length !== count) add(['teams', i, 'scores'], String(scores.length), { code: 'cells', count })
  })
  const benchmarks = file.benchmarks.map((entry, j): OwnBenchmark => {
    const scale = scaleOf(file, j)
    if (!(scale.min < scale.max)) add(['benchmarks', j, 'max'], String(scale.max), { code: 'scale' })
    file.teams.forEach(({ scores }, i) => {
      const value = scores[j] ?? null
      if (value === null || !(scale.min < scale.max)) return
      if (value < scale.min || value > scale.max) {
        add(['teams', i, 'scores', j], String(value), { code: 'within', min: scale.min, max: scale.max })
      }
    })
    return {
      name: benchmarkNames[j] as string,
      ...scale,
      lowerIsBetter: entry.lowerIsBetter ?? false,
      weight: Number((entry.weight ?? 10).toFixed(2)),
      questions: entry.questions ?? null,
      group: entry.group == null ? null : plainText(entry.group, OWN_LIMITS.name) || null,
    }
  })
  const claims = claimsOf(file, new Set(teamNames), add)
  if (problems.length > 0) return { table: null, problems }
  const teams = file.teams.map(({ scores }, i) => ({ name: teamNames[i] as string, scores }))
  const table: OwnTable = {
    id: tableId({ benchmarks, teams }, file.id),
    title: plainText(file.title, OWN_LIMITS.name) || '–',
    date: file.date,
    source: {
      title: file.source?.title == null ? null : plainText(file.source.title, OWN_LIMITS.name) || null,
      url: file.source?.url ?? null,
    },
    seats: Math.min(file.seats ?? 1, teams.length - 1),
    benchmarks,
    teams,
    claims,
    ...(file.changes === undefined ? {} : { changes: file.changes }),
    ...(file.origin === undefined ? {} : { origin: file.origin }),
  }
  return { table, problems }
}

type Add = (path: TableProblem['path'], found: string, expected: OwnExpected) => void

function scaleOf(file: OwnTableFile, j: number): Pick<OwnBenchmark, 'min' | 'max' | 'unit'> {
  const entry = file.benchmarks[j] as OwnTableFile['benchmarks'][number]
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  let numbers = 0
  for (const { scores } of file.teams) {
    const value = scores[j] ?? null
    if (value === null) continue
    numbers += 1
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  const inferred = inferScale({ numbers, low, high, percents: 0, plainHigh: high })
  const unit = plainText(entry.unit ?? inferred.unit, 20) || inferred.unit
  return { min: entry.min ?? inferred.min, max: entry.max ?? inferred.max, unit }
}

function claimsOf(file: OwnTableFile, teams: ReadonlySet<string>, add: Add): OwnTable['claims'] {
  const ids = new Set<string>()
  const all = new Set((file.claims ?? []).map(({ id }) => id))
  return (file.claims ?? []).map((claim, i) => {
    const team = plainText(claim.team, OWN_LIMITS.name)
    if (!teams.has(team)) add(['claims', i, 'team'], team, { code: 'known-team' })
    if (ids.has(claim.id)) add(['claims', i, 'id'], claim.id, { code: 'new-name', firstLine: null })
    ids.add(claim.id)
    const answers = claim.answers ?? []
    answers.forEach((id, j) => {
      if (!all.has(id) || id === claim.id) add(['claims', i, 'answers', j], id, { code: 'known-claim' })
    })
    return {
      id: claim.id,
      team,
      polarity: claim.polarity,
      strength: claim.strength,
      components: claim.components,
      statement: plainText(claim.statement, 2000) || '–',
      by: plainText(claim.by, OWN_LIMITS.name) || '–',
      date: claim.date,
      url: claim.url ?? null,
      answers,
    }
  })
}
