import type { Competition } from '#core/engine/index.ts'

/** Up to how many teams the page does each of these; with more it does less, and says so. */
const MOST_TEAMS = {
  /** A tile for each team. */
  tiles: 10,
  /** Every row of the ranking drawn, gliding to its place. */
  rows: 40,
  /** A strip under each weight: its work grows faster than the square of the teams. */
  strips: 12,
  /** A ready-made weighting for each team. */
  presets: 40,
  /** Chances with the usual number of draws. */
  allDraws: 30,
  /** Chances at all: each draw compares every pair. */
  chances: 100,
  /** Evaluation under every gap policy: in each frame of a drag; only after it; with more teams not at all. */
  policies: 40,
  policiesAtRest: 2000,
  /** A mark for each score; a column of the score table for each team. */
  scores: 12,
  /** Parts that speak of every team: the gate's grounds, one's own chapter of the replay. */
  perTeam: 60,
  /** Linear programs and pictures for pairs of teams. */
  pairs: 30,
} as const

export type BoardPart = keyof typeof MOST_TEAMS

export const mostTeams = (part: BoardPart): number => MOST_TEAMS[part]

/** Whether there are too many teams for this part of the page. */
export const isBeyond = ({ teams }: Pick<Competition, 'teams'>, part: BoardPart): boolean =>
  teams.length > MOST_TEAMS[part]
