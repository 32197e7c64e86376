import type { OwnTable } from './ownTable.ts'

export type ChangedValue = {
  readonly team: string
  readonly benchmark: string
  readonly from: number | null
  readonly to: number | null
}

export type TableDifferences = {
  readonly teamsAdded: readonly string[]
  readonly teamsGone: readonly string[]
  readonly benchmarksAdded: readonly string[]
  readonly benchmarksGone: readonly string[]
  readonly values: readonly ChangedValue[]
}

/** What a table says otherwise than it did, by the names of its teams and benchmarks. */
export function tableDifferences(before: OwnTable, after: OwnTable): TableDifferences {
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)
  const [teamsBefore, teamsAfter] = [names(before.teams), names(after.teams)]
  const [columnsBefore, columnsAfter] = [names(before.benchmarks), names(after.benchmarks)]
  const lacking = (list: readonly string[], from: readonly string[]) => {
    const known = new Set(from)
    return list.filter((name) => !known.has(name))
  }
  const place = new Map(columnsBefore.map((name, j) => [name, j]))
  const old = new Map(before.teams.map(({ name, scores }) => [name, scores]))
  const values = after.teams.flatMap(({ name, scores }): readonly ChangedValue[] => {
    const was = old.get(name)
    if (was === undefined) return []
    return columnsAfter.flatMap((benchmark, j) => {
      const at = place.get(benchmark)
      const [from, to] = [at === undefined ? null : (was[at] ?? null), scores[j] ?? null]
      return at === undefined || from === to ? [] : [{ team: name, benchmark, from, to }]
    })
  })
  return {
    teamsAdded: lacking(teamsAfter, teamsBefore),
    teamsGone: lacking(teamsBefore, teamsAfter),
    benchmarksAdded: lacking(columnsAfter, columnsBefore),
    benchmarksGone: lacking(columnsBefore, columnsAfter),
    values,
  }
}
