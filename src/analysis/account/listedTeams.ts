import type { TeamId } from '#core/engine/index.ts'
import type { VerdictAccount } from './account.ts'
import { cutPlace } from './columns.ts'

/** More rows than this make no list to read. */
const MOST_ROWS = 24

/** A team of the list, and how many are left out before it. */
export type ListedTeam = { readonly team: TeamId; readonly skipped: number }

/** Teams as rows, by score: all where they are few; else the best, those on either side of the cut, and the last. */
export function listedTeams(account: VerdictAccount): readonly ListedTeam[] {
  const { teams } = account
  const third = MOST_ROWS / 3
  const cut = cutPlace(account)
  const isListed = (i: number) =>
    teams.length <= MOST_ROWS || i < third || i >= teams.length - third || Math.abs(i + 0.5 - cut) <= third / 2
  let skipped = 0
  return teams.flatMap(({ team }, i): ListedTeam[] => {
    if (!isListed(i)) {
      skipped += 1
      return []
    }
    const listed = { team, skipped }
    skipped = 0
    return [listed]
  })
}
