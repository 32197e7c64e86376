import type { Evaluation, RankedTeam, TeamId } from '#core/engine/index.ts'

/**
 * Where the cut by score is drawn. Columns are in order of score, the best on the left (DESIGN, "The board", 1):
 * - `line`: left of the first team that is eliminated by score;
 * - `next`: under `fills` the gate takes every seat: left of the team that would be next;
 * - `open`: it is undecided which of these teams are eliminated; they get a hatched band;
 * - `none`: no seats, all seats taken by the gate, or no scores.
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

/** Under `fills`, where the gate takes every seat: the teams that would be next by score; else none. */
export const nextByScore = (evaluation: Evaluation): readonly TeamId[] =>
  evaluation.notices.find((notice) => notice.code === 'seats-taken-by-gate')?.next ?? []

/** The two sides of the cut: the best team below it, the worst above it. */
export type CutPair = { readonly below: TeamId; readonly above: TeamId }

/**
 * The pair that the gap column compares unless the reader picks another: the best team that is out by score (under
 * `fills` with none: the one that would be next) against the worst ranked team that stays. Where nobody or everybody is
 * out, the two lowest.
 * @param isRanked whether a team is ranked for the seats by score: under `fills`, teams that fail the gate are not.
 * @returns null where fewer than two teams have a total.
 */
export function cutPair(evaluation: Evaluation, isRanked: (team: TeamId) => boolean): CutPair | null {
  const scored = evaluation.ranking.filter((row) => row.total !== null)
  const next = nextByScore(evaluation)
  const isBelow = (row: RankedTeam) => row.byScore === 'out' || next.includes(row.team)
  const below = scored.find(isBelow)
  const above = scored.findLast((row) => !isBelow(row) && isRanked(row.team))
  if (below !== undefined && above !== undefined) return { below: below.team, above: above.team }
  const [last, second] = scored.toReversed()
  return last === undefined || second === undefined ? null : { below: last.team, above: second.team }
}
