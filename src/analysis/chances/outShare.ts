import type { TeamId } from '#core/engine/index.ts'
import { outOf, type Robustness, type TeamChances } from '#core/robustness/index.ts'

/** Shares are shown to 0.1 %: one below half of that would be shown as 0. */
const SMALLEST_SHOWN = 0.0005

/** Undecided in practically every draw: then no chance of elimination is shown for the team. */
const isNeverSettled = (chances: TeamChances): boolean => chances.undecided > 1 - SMALLEST_SHOWN

/**
 * Which chances are shown for a team, each 0..1: of elimination (null where all it has is open draws), and of open
 * draws (null below 0.05 %).
 */
export function shownShares(chances: TeamChances): { readonly out: number | null; readonly undecided: number | null } {
  const out = outOf(chances)
  const isUndecided = chances.undecided >= SMALLEST_SHOWN
  return { out: isUndecided && out < SMALLEST_SHOWN ? null : out, undecided: isUndecided ? chances.undecided : null }
}

/** Scores settle a team's outcome if at least this share of the draws agrees on it. */
const SETTLED = 0.9

export type Uncalled = { readonly close: readonly TeamId[]; readonly byEvidence: readonly TeamId[] }

/**
 * The teams that are too close to call, by cause: `close` on score; `byEvidence` where scores settle it and the
 * evidence at the gate does not.
 */
export function uncalled(robustness: Robustness): Uncalled {
  const chances = new Map(robustness.teams.map((own) => [own.team, own]))
  const isByEvidence = (team: TeamId) => {
    const { outByScore = 0, outByGate = 0 } = chances.get(team) ?? {}
    return outByGate >= SMALLEST_SHOWN && (outByScore < 1 - SETTLED || outByScore > SETTLED)
  }
  const all = tooCloseTeams(robustness)
  return { close: all.filter((team) => !isByEvidence(team)), byEvidence: all.filter(isByEvidence) }
}

/** The teams that are too close to call, without those that are undecided in every draw. */
export const tooCloseTeams = ({ tooClose, teams }: Robustness): readonly TeamId[] =>
  tooClose.filter((id) => !teams.some((chances) => chances.team === id && isNeverSettled(chances)))
