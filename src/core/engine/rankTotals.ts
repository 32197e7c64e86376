import { tieGroups } from './domain/ties.ts'

/**
 * Competition ranks 1-1-3, by index into `totals`; null where there is no total. The order puts those last
 * and keeps the teams' order inside a tie. O(n log n).
 */
export function rankTotals(totals: readonly (number | null)[]): {
  readonly order: readonly number[]
  readonly ranks: readonly (number | null)[]
} {
  const scored: number[] = []
  const unscored: number[] = []
  totals.forEach((total, i) => {
    ;(total === null ? unscored : scored).push(i)
  })
  const ranks: (number | null)[] = totals.map(() => null)
  const order: number[] = []
  for (const group of tieGroups(scored.map((i) => totals[i] as number))) {
    const rank = order.length + 1
    const members = group.map((place) => scored[place] as number).sort((a, b) => a - b)
    for (const i of members) {
      ranks[i] = rank
      order.push(i)
    }
  }
  for (const i of unscored) order.push(i)
  return { order, ranks }
}
