import { type BenchmarkId, type Evaluation, movingTotals, type TeamId } from '#core/engine/index.ts'
import type { Race } from './race.ts'

/** One bar of a tornado diagram: a team's lead over the cut when one share is 0, and when it is doubled. */
export type Swing = {
  readonly benchmark: BenchmarkId
  /** The doubled share, or the largest that it can take, 0..1. */
  readonly high: number
  /** Lead in points at each; above 0 the team stays. */
  readonly atLow: number
  readonly atHigh: number
}

export type Tornado = {
  readonly team: TeamId
  /** Lead in points as the weights stand. */
  readonly lead: number
  /** The widest swing first. */
  readonly swings: readonly Swing[]
}

/**
 * A tornado diagram of one team: how far each weight alone moves it towards or away from the cut. Its lead is its total
 * less that of the team that would take the last seat filled by score in its place.
 *
 * @returns null for a team without a score or outside the race, and where no seat or every seat goes by score.
 */
export function tornado(
  race: Race,
  evaluation: Evaluation,
  team: TeamId,
  locked: ReadonlySet<BenchmarkId>,
): Tornado | null {
  const { prepared, choices, open } = race
  const x = prepared.teams.findIndex((other) => other.team.id === team)
  const leadOf = (totals: readonly (number | null)[]): number | null => {
    const own = totals[x]
    const others = totals.filter((total, i): total is number => i !== x && total !== null && race.races[i] === true)
    const rival = others.sort((a, b) => a - b)[open - 1]
    return own == null || rival === undefined ? null : own - rival
  }
  const byTeam = new Map(evaluation.ranking.map((row) => [row.team, row.total]))
  const lead = race.races[x] ? leadOf(prepared.teams.map((other) => byTeam.get(other.team.id) ?? null)) : null
  if (lead === null) return null
  const swings = Object.keys(choices.weights).flatMap((benchmark): Swing[] => {
    const moving = locked.has(benchmark) ? null : movingTotals(prepared, evaluation, choices.weights, benchmark, locked)
    if (moving === null || moving.now <= 0) return []
    const high = Math.min(moving.max, 2 * moving.now)
    const atLow = leadOf(moving.at(0))
    const atHigh = leadOf(moving.at(high))
    return atLow === null || atHigh === null ? [] : [{ benchmark, high, atLow, atHigh }]
  })
  const width = ({ atLow, atHigh }: Swing) => Math.max(lead, atLow, atHigh) - Math.min(lead, atLow, atHigh)
  return { team, lead, swings: swings.sort((a, b) => width(b) - width(a)) }
}
