import type { Held } from '../bench/heap.ts'

/** Memory, nodes and listeners of the page after one round, with the minutes since the start. */
export type Round = Held & { readonly minute: number; readonly actions: number }

/** The end may lie so much above the beginning before it counts as a leak of nodes or listeners. */
const ALLOWED = 1.25
/**
 * Of heap, in kilobytes per action: twice what the driver of the browser leaves of an action that does nothing (2.3
 * kB).
 */
export const ALLOWED_KILOBYTES = 5

/**
 * Kilobytes per action, by least squares over the second half of the rounds, when the list of what can be undone is
 * full and every part was seen; NaN of fewer than two rounds.
 */
export function growthPerAction(rounds: readonly Round[]): number {
  const half = rounds.slice(Math.floor(rounds.length / 2))
  const mean = (of: (round: Round) => number) => half.reduce((sum, round) => sum + of(round), 0) / half.length
  const [x, y] = [mean((r) => r.actions), mean((r) => r.megabytes)]
  const above = half.reduce((sum, r) => sum + (r.actions - x) * (r.megabytes - y), 0)
  const below = half.reduce((sum, r) => sum + (r.actions - x) ** 2, 0)
  return (1024 * above) / below
}

/** The rounds to show: the first after warming up, those at each quarter, the last. */
export const quarters = (rounds: readonly Round[]): Round[] =>
  [0, 0.25, 0.5, 0.75, 1].flatMap((part) => rounds[Math.round(part * (rounds.length - 1))] ?? [])

/**
 * In which respect the page holds more at the end; empty where in none. Nodes and listeners swing between two levels,
 * for the chart library remembers the last chart that was taken away until another one is drawn: the least of the last
 * third is compared with the most of the first.
 */
export function grown(rounds: readonly Round[]): string[] {
  const third = Math.ceil(rounds.length / 3)
  const heap = growthPerAction(rounds)
  return [
    ...(heap > ALLOWED_KILOBYTES ? [`the heap grew by ${heap.toFixed(1)} kB with each action`] : []),
    ...(['nodes', 'listeners'] as const).flatMap((what) => {
      const before = Math.max(...rounds.slice(0, third).map((round) => round[what]))
      const after = Math.min(...rounds.slice(-third).map((round) => round[what]))
      return after > ALLOWED * before ? [`${what} grew from ${before} to ${after}`] : []
    }),
  ]
}
