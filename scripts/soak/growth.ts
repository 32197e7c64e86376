import type { Held } from '../bench/heap.ts'

/** What the page held after one round, so many minutes after the start. */
export type Round = Held & { readonly minute: number; readonly actions: number }

/** The end may lie so much above the level after warming up before it counts as a leak. */
const ALLOWED = 1.25
/** Rounds that are taken together, so that one picture still being drawn decides nothing. */
const TOGETHER = 3

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Megabytes per hour, by least squares over the second half of the rounds; NaN of fewer than two. */
export function growthPerHour(rounds: readonly Round[]): number {
  const half = rounds.slice(Math.floor(rounds.length / 2))
  const mean = (of: (round: Round) => number) => half.reduce((sum, round) => sum + of(round), 0) / half.length
  const [x, y] = [mean((r) => r.minute), mean((r) => r.megabytes)]
  const above = half.reduce((sum, r) => sum + (r.minute - x) * (r.megabytes - y), 0)
  const below = half.reduce((sum, r) => sum + (r.minute - x) ** 2, 0)
  return (60 * above) / below
}

/** The rounds to show: the first after warming up, those at each quarter, the last. */
export const quarters = (rounds: readonly Round[]): Round[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((part) => rounds[Math.round(part * (rounds.length - 1))] ?? [])

/**
 * In which respect the page holds more at the end; empty where in none. Heap: the median of the last rounds above that
 * of the first. Nodes and listeners swing between two levels, for the chart library remembers the last chart that was
 * taken away until another one is drawn: the least of the last third above the most of the first.
 */
export function grown(rounds: readonly Round[]): string[] {
  const third = Math.ceil(rounds.length / 3)
  const compared = {
    megabytes: [
      median(rounds.slice(0, TOGETHER).map((r) => r.megabytes)),
      median(rounds.slice(-TOGETHER).map((r) => r.megabytes)),
    ],
    nodes: swing(
      rounds.map((r) => r.nodes),
      third,
    ),
    listeners: swing(
      rounds.map((r) => r.listeners),
      third,
    ),
  } as const
  return Object.entries(compared)
    .filter(([, [before, after]]) => after > ALLOWED * before)
    .map(([what, [before, after]]) => `${what} grew from ${before.toFixed(1)} to ${after.toFixed(1)}`)
}

const swing = (values: readonly number[], third: number) =>
  [Math.max(...values.slice(0, third)), Math.min(...values.slice(-third))] as const
