import type { Claim, IsoDate, Score, TeamId } from '#core/engine/index.ts'
import type { Dataset, TimelineEvent } from '#data/dataset.ts'
import { dayBefore } from './replayAccount.ts'

/** Something dated in the data of one stage. */
export type ReplayEvent = { readonly dataset: Dataset } & (
  | { readonly kind: 'result' }
  | { readonly kind: 'eve' }
  | { readonly kind: 'timeline'; readonly event: TimelineEvent }
  /** Values of the field by one team that can have become public on this day for the first time. */
  | { readonly kind: 'scores'; readonly team: TeamId; readonly scores: readonly Score[] }
  /** A claim on the day from which it counts, and the days of its known answers. */
  | { readonly kind: 'claim'; readonly claim: Claim; readonly answered: readonly IsoDate[] }
)

export type EventDay = { readonly date: IsoDate; readonly events: readonly ReplayEvent[] }

const ORDER: readonly ReplayEvent['kind'][] = ['result', 'timeline', 'eve', 'claim', 'scores']

/** Every day on which something happened in these stages, oldest first; on each day results come first. */
export function eventDays(datasets: readonly Dataset[]): EventDay[] {
  const days = new Map<IsoDate, ReplayEvent[]>()
  const add = (date: IsoDate, event: ReplayEvent) => {
    const events = days.get(date)
    if (events === undefined) days.set(date, [event])
    else events.push(event)
  }
  for (const dataset of datasets) {
    const { actual } = dataset.competition
    if (actual !== null) {
      add(actual.decided, { dataset, kind: 'result' })
      add(dayBefore(actual.decided), { dataset, kind: 'eve' })
    }
    for (const event of dataset.provenance.timeline) add(event.date, { dataset, kind: 'timeline', event })
    for (const claim of dataset.competition.claims) add(countsFrom(claim), claimEvent(dataset, claim))
    for (const [date, scores] of byDayAndTeam(fieldScores(dataset))) {
      for (const [team, own] of scores) add(date, { dataset, kind: 'scores', team, scores: own })
    }
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, events]) => ({
      date,
      events: events.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
    }))
}

/** The place of the last day that is not after this date; the first day before all of them. */
export const dayIndexAt = (days: readonly EventDay[], date: IsoDate): number =>
  Math.max(
    0,
    days.findLastIndex((day) => day.date <= date),
  )

/** An adverse claim counts from its last possible day, any other from its first (docs/method.md, 2). */
const countsFrom = (claim: Claim): IsoDate => (claim.polarity === 'adverse' ? claim.public.last : claim.public.first)

function claimEvent(dataset: Dataset, claim: Claim): ReplayEvent {
  const answers = dataset.competition.claims.filter((c) => c.answers.includes(claim.id))
  return { dataset, kind: 'claim', claim, answered: [...new Set(answers.map(countsFrom))].sort() }
}

function fieldScores({ competition }: Dataset): Score[] {
  const columns = new Set(competition.field.flatMap((entry) => [entry.benchmark, ...entry.variants]))
  const models = new Map(competition.teams.map((team) => [team.id, team.entry.models]))
  return competition.benchmarks
    .filter((benchmark) => columns.has(benchmark.id))
    .flatMap((benchmark) => benchmark.scores)
    .filter((score) => models.get(score.team)?.includes(score.model))
}

function byDayAndTeam(scores: readonly Score[]): Map<IsoDate, Map<TeamId, Score[]>> {
  const days = new Map<IsoDate, Map<TeamId, Score[]>>()
  for (const score of scores) {
    const teams = days.get(score.public.first) ?? new Map<TeamId, Score[]>()
    days.set(score.public.first, teams.set(score.team, [...(teams.get(score.team) ?? []), score]))
  }
  return days
}
