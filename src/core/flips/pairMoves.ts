import type { Goal } from './goal.ts'
import type { Race } from './race.ts'
import { MARGIN, type Move } from './smallestMove.ts'

/**
 * Where gaps are not filled, a total is a quotient of two linear functions of the shares, and a linear program cannot
 * find the smallest change. Instead the best transfer from one share to one other is found, exactly for each pair of
 * benchmarks: the result is the best found, not proved to be the smallest.
 *
 * @param size if given, the transfer has this size, or the whole share if that is less, instead of the smallest.
 */
export function bestPairMove(
  race: Race,
  x: number,
  rivals: readonly number[],
  goal: Goal,
  free: readonly boolean[],
  size?: number,
): Move | null {
  let best: Move | null = null
  for (const [from, share] of race.shares.entries()) {
    if (!free[from] || share <= 0) continue
    for (const to of race.shares.keys()) {
      if (to === from || !free[to]) continue
      const amount = size === undefined ? reached(from, to, share) : Math.min(size, share)
      if (amount === null || !holds(from, to, amount)) continue
      if (best === null || amount < best.amount) best = { shares: moved(from, to, amount), amount }
    }
  }
  return best

  function moved(from: number, to: number, amount: number): number[] {
    return race.shares.map((s, j) => (j === from ? s - amount : j === to ? s + amount : s))
  }

  function totalAt(i: number, from: number, to: number, amount: number): number {
    const values = race.prepared.teams[i]?.values
    let weight = 0
    let sum = 0
    for (const [j, share] of moved(from, to, amount).entries()) {
      if (values?.[j] == null) continue
      weight += share
      sum += share * (race.worth[i]?.[j] as number)
    }
    return weight > 0 ? (race.fixed[i] as number) + sum / weight : Number.NaN
  }

  function leadAt(from: number, to: number, amount: number): number {
    const own = totalAt(x, from, to, amount)
    const leads = rivals.map((rival) => {
      const other = totalAt(rival, from, to, amount)
      return goal === 'safe' ? own - other : other - own
    })
    return Math.min(...leads)
  }

  function holds(from: number, to: number, amount: number): boolean {
    return leadAt(from, to, amount) >= MARGIN
  }

  /** The smallest amount at which it holds: coarse steps find the first, halving the place. */
  function reached(from: number, to: number, share: number): number | null {
    const steps = 24
    for (let i = 1; i <= steps; i++) {
      const high = (share * i) / steps
      if (!holds(from, to, high)) continue
      let low = (share * (i - 1)) / steps
      let top = high
      for (let half = 0; half < 40; half++) {
        const middle = (low + top) / 2
        if (holds(from, to, middle)) top = middle
        else low = middle
      }
      return top
    }
    return null
  }
}
