import type { Evaluation } from '#core/engine/index.ts'
import { type BenchmarkId, movingTotals, type TeamId, weightStrip } from '#core/engine/index.ts'
import type { Race } from './race.ts'

/**
 * Where two totals are equal as one share moves: its share, 0..1, and the total in points; `turns` if this changes who
 * is out by score.
 */
export type Meeting = {
  readonly at: number
  readonly total: number
  readonly teams: readonly [TeamId, TeamId]
  readonly turns: boolean
}

/** A one-way sensitivity analysis: all totals as the share of one benchmark moves. */
export type OneWay = {
  /** The present share, 0..1. */
  readonly now: number
  /** The largest share that it can take, 0..1: less than 1 where others are locked. */
  readonly max: number
  /** Shares, ascending, from 0 to `max`, with `now` and every meeting among them. */
  readonly shares: readonly number[]
  /** Totals by team at each of these shares, in points; null for a team without a score. */
  readonly totals: Readonly<Record<TeamId, readonly (number | null)[]>>
  readonly meetings: readonly Meeting[]
}

const STEPS = 50

/**
 * Every total over the whole range of one share, the others changed in proportion; null where the share cannot move.
 */
export function oneWay(
  race: Race,
  evaluation: Evaluation,
  benchmark: BenchmarkId,
  locked: ReadonlySet<BenchmarkId>,
): OneWay | null {
  const { prepared, choices } = race
  const moving = movingTotals(prepared, evaluation, choices.weights, benchmark, locked)
  const strip = weightStrip(prepared, evaluation, choices, benchmark, locked)
  if (moving === null || strip === null) return null
  const { now, max } = moving
  const edges = strip.segments.slice(1).map(({ from }) => from)
  const ids = prepared.teams.map(({ team }) => team.id)
  const meetings = moving.crossings().map(({ at, first, second }): Meeting => {
    const turns = edges.some((edge) => Math.abs(edge - at) < 1e-9)
    return { at, total: moving.at(at)[first] as number, teams: [ids[first] as TeamId, ids[second] as TeamId], turns }
  })
  const grid = Array.from({ length: STEPS + 1 }, (_, i) => (max * i) / STEPS)
  const shares = [...new Set([...grid, now, ...meetings.map(({ at }) => at)])].sort((a, b) => a - b)
  const columns = shares.map((share) => moving.at(share))
  return {
    now,
    max,
    shares,
    totals: Object.fromEntries(ids.map((id, k) => [id, columns.map((totals) => totals[k] ?? null)])),
    meetings,
  }
}
