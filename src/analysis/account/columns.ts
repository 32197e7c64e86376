import type { TeamId } from '#core/engine/index.ts'
import type { VerdictAccount } from './account.ts'

/** A board wider than this shows a choice of its teams; the whole league stands below it. */
export const MOST_COLUMNS = 8

const BEST = 2
const EACH_SIDE = 2

/**
 * The teams that have a column, by score: all where they are few; else the two best, the two on either side of the
 * cut, and the reader's pins, which take the place of the best first (DESIGN, "The board", 11).
 */
export function columnsOf(account: VerdictAccount, pins: readonly TeamId[]): readonly TeamId[] {
  const order = account.teams.map(({ team }) => team)
  if (order.length <= MOST_COLUMNS) return order
  const cut = cutPlace(account)
  const atCut = order.slice(Math.max(0, cut - EACH_SIDE), cut + EACH_SIDE)
  const best = order.slice(0, BEST)
  const others = [...pins.filter((team) => order.includes(team) && !atCut.includes(team)), ...best, ...order]
  const chosen = new Set(atCut)
  const room = pins.length === 0 ? BEST + 2 * EACH_SIDE : MOST_COLUMNS
  for (const team of others) if (chosen.size < room) chosen.add(team)
  return order.filter((team) => chosen.has(team))
}

/** How many teams stand before the cut, by score; all that have a total where nothing is cut. */
export function cutPlace({ teams, cut }: VerdictAccount): number {
  const first =
    cut.kind === 'open'
      ? teams.findIndex(({ team }) => cut.teams.includes(team))
      : cut.kind === 'none'
        ? -1
        : teams.findIndex(({ team }) => team === cut.before)
  const scored = teams.filter(({ row }) => row.total !== null).length
  return first < 0 ? scored : first
}
