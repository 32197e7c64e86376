import type { Evaluation, RankedTeam, TeamId } from '#core/engine/index.ts'

/**
 * The one score cut of a board whose columns stand by score (DESIGN, "The board", 1):
 * - `line`: left of the leftmost team that is eliminated by score;
 * - `next`: `fills` with no place left for the score: left of the team that would be next;
 * - `open`: a tie or an undecided place lies across the cut; these teams carry a hatched band;
 * - `none`: no place is cut by score, or nothing is scored.
 */
export type Cut =
  | { readonly kind: 'line' | 'next'; readonly before: TeamId }
  | { readonly kind: 'open'; readonly teams: readonly TeamId[] }
  | { readonly kind: 'none'; readonly reason: 'no-places' | 'places-taken' | 'no-scores' }

export function cutOf(evaluation: Evaluation, seats: number): Cut {
  const scored = evaluation.ranking.filter((row) => row.total !== null)
  if (scored.length === 0) return { kind: 'none', reason: 'no-scores' }
  if (seats === 0) return { kind: 'none', reason: 'no-places' }
  const open = scored.filter((row) => row.byScore === 'undecided')
  if (open.length > 0) return { kind: 'open', teams: open.map((row) => row.team) }
  const out = scored.find((row) => row.byScore === 'out')
  if (out !== undefined) return { kind: 'line', before: out.team }
  const next = nextByScore(evaluation)
  const first = scored.find((row) => next.includes(row.team))
  return first === undefined ? { kind: 'none', reason: 'places-taken' } : { kind: 'next', before: first.team }
}

/** Who would be next by score where the gate has taken every place. */
export const nextByScore = (evaluation: Evaluation): readonly TeamId[] =>
  evaluation.notices.find((notice) => notice.code === 'seats-taken-by-gate')?.next ?? []

/** The two sides of the cut: the best team below it, the worst above it. */
export type CutPair = { readonly below: TeamId; readonly above: TeamId }

/**
 * The pair that the gap column compares at first: the best team out by score (in `fills` with none: the next one)
 * against the worst team that stays and was in the race; where nothing is cut, or everybody is, the two lowest.
 * @param raced whether a team takes part in the race by score (`fills` takes gate failures out of it).
 * @returns null where fewer than two teams have a total.
 */
export function cutPair(evaluation: Evaluation, raced: (team: TeamId) => boolean): CutPair | null {
  const scored = evaluation.ranking.filter((row) => row.total !== null)
  const next = nextByScore(evaluation)
  const isBelow = (row: RankedTeam) => row.byScore === 'out' || next.includes(row.team)
  const below = scored.find(isBelow)
  const above = scored.findLast((row) => !isBelow(row) && raced(row.team))
  if (below !== undefined && above !== undefined) return { below: below.team, above: above.team }
  const [last, second] = scored.toReversed()
  return last === undefined || second === undefined ? null : { below: last.team, above: second.team }
}
