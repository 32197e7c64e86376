import type { TeamId } from '#core/engine/index.ts'
import { outOf, type Robustness, type TeamChances } from '#core/robustness/index.ts'

/** Half of what is shown of a share, 0.1 %: less than this is none. */
const SEEN = 0.0005

/** No draw settles what becomes of the team: no share of elimination is said of it. */
const isNeverSettled = (chances: TeamChances): boolean => chances.undecided > 1 - SEEN

/** How a team's share is to be said: the elimination, the open draws, or both. */
export function saidOf(chances: TeamChances): { readonly out: number | null; readonly undecided: number | null } {
  const out = outOf(chances)
  const isUndecided = chances.undecided >= SEEN
  return { out: isUndecided && out < SEEN ? null : out, undecided: isUndecided ? chances.undecided : null }
}

/** In so many of the draws scores settle what becomes of a team, one way or the other. */
const SETTLED = 0.9

export type Uncalled = { readonly close: readonly TeamId[]; readonly byEvidence: readonly TeamId[] }

/** Of the teams that the draws cannot call: close on score, or settled there and open by the evidence at the gate. */
export function uncalled(robustness: Robustness): Uncalled {
  const chances = new Map(robustness.teams.map((own) => [own.team, own]))
  const isByEvidence = (team: TeamId) => {
    const { outByScore = 0, outByGate = 0 } = chances.get(team) ?? {}
    return outByGate >= SEEN && (outByScore < 1 - SETTLED || outByScore > SETTLED)
  }
  const all = tooCloseTeams(robustness)
  return { close: all.filter((team) => !isByEvidence(team)), byEvidence: all.filter(isByEvidence) }
}

/** The teams that the draws cannot call; not those whose place is open in every draw, which is no close race. */
export const tooCloseTeams = ({ tooClose, teams }: Robustness): readonly TeamId[] =>
  tooClose.filter((id) => !teams.some((chances) => chances.team === id && isNeverSettled(chances)))
