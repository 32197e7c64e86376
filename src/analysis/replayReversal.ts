import { type Claim, evaluate, type IsoDate, type Score, type SourceId, type TeamId } from '#core/engine/index.ts'
import type { Dataset, Definition } from '#data/dataset.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { type Lead, mostLeads } from './leads.ts'
import { dayBefore } from './replayAccount.ts'

export type IndexPlace = { readonly team: TeamId; readonly score: Score; readonly rank: number }

/** How the order of teams was reversed between two successive stages, from their data alone. */
export type Reversal = {
  readonly earlier: Dataset
  readonly later: Dataset
  /** A column of the later field that somebody else measured for every team, best first. */
  readonly index: { readonly benchmark: string; readonly places: readonly IndexPlace[] }
  /** Who led most columns of the earlier stage by the teams' own reports on the eve. */
  readonly lead: Lead | null
  /** First places by team's own reports in the earlier stage. */
  readonly firsts: ReadonlyMap<TeamId, number>
  /** Teams that the earlier stage did not have, with the decision that let them in. */
  readonly newcomers: readonly { readonly team: TeamId; readonly admitted: Claim | null }[]
  /** What the ministry said of the independence check on the day of the later decision. */
  readonly checks: readonly Definition[]
  /** Whether the gate eliminated nobody in the later stage. */
  readonly noneByGate: boolean
}

/** Null where the later stage has no independent index of all its teams, or nothing was decided in either. */
export function reversalOf(earlier: Dataset, later: Dataset): Reversal | null {
  const { actual } = later.competition
  const before = earlier.competition.actual
  const index = independentIndex(later)
  if (actual === null || before === null || index === null) return null
  const { firsts, lead } = ownReports(earlier, dayBefore(before.decided))
  const known = new Set(earlier.competition.teams.map((team) => team.id))
  return {
    earlier,
    later,
    index,
    lead,
    firsts,
    newcomers: later.competition.teams
      .filter((team) => !known.has(team.id))
      .map(({ id }) => ({ team: id, admitted: admission(later.competition.claims, id, actual.decided) })),
    checks: later.provenance.definitions.filter((d) => d.by === 'ministry' && d.date === actual.decided),
    noneByGate: actual.out.every((out) => out.route === 'score'),
  }
}

function independentIndex({ competition }: Dataset): Reversal['index'] | null {
  for (const { benchmark } of competition.field) {
    const scores = competition.benchmarks.find((b) => b.id === benchmark)?.scores ?? []
    const independent = competition.teams.flatMap((team) => {
      const score = scores.find((s) => s.team === team.id && s.kind === 'third-party' && s.status === 'current')
      return score === undefined ? [] : [score]
    })
    if (independent.length < competition.teams.length) continue
    const sorted = independent.toSorted((a, b) => b.value - a.value)
    return {
      benchmark,
      places: sorted.map((score) => ({
        team: score.team,
        score,
        rank: 1 + sorted.filter((s) => s.value > score.value).length,
      })),
    }
  }
  return null
}

function ownReports({ competition }: Dataset, asOf: IsoDate): Pick<Reversal, 'firsts' | 'lead'> {
  const { choices } = resolveChoices({ ...DEFAULT_SCENARIO, competition: competition.id }, competition)
  const evaluation = evaluate(competition, { ...choices, source: 'self', asOf })
  const own = evaluation.ranking.flatMap(({ team, contributions }) =>
    contributions.filter((c) => c.origin !== 'filled').map((c) => ({ team, benchmark: c.benchmark, points: c.points })),
  )
  const isFirst = (entry: (typeof own)[number]) =>
    own.every((other) => other.benchmark !== entry.benchmark || other.points <= entry.points)
  const firsts = new Map(
    competition.teams.map(({ id }) => [id, own.filter((entry) => entry.team === id && isFirst(entry)).length]),
  )
  return { firsts, lead: mostLeads(evaluation) }
}

/** Where a team's own values in the field of a stage were read. */
export function ownSources({ competition }: Dataset, team: TeamId): SourceId[] {
  const columns = new Set(competition.field.flatMap((entry) => entry.variants))
  const own = competition.benchmarks
    .filter((benchmark) => columns.has(benchmark.id))
    .flatMap((benchmark) => benchmark.scores)
    .filter((score) => score.team === team && score.kind === 'self' && score.status === 'current')
  return [...new Set(own.map((score) => score.source))]
}

/** The ministry's decision about the team as a whole that came before the stage was decided. */
function admission(claims: readonly Claim[], team: TeamId, before: IsoDate): Claim | null {
  const decisions = claims.filter(
    (c) => c.team === team && c.strength === 'ruled' && c.components.includes('overall') && c.public.last < before,
  )
  return decisions[0] ?? null
}
