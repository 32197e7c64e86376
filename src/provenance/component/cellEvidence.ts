import type { Choices, Competition, ComponentAssessment, Team } from '#core/engine/index.ts'
import { type Column, standingOf } from '../standing.ts'
import { type Threads, threadsOf } from '../threads.ts'

/** The claims behind one cell. */
export function cellEvidence(
  competition: Pick<Competition, 'claims'>,
  team: Team,
  column: Column,
  choices: Pick<Choices, 'asOf' | 'claimsOff'>,
  assessment: ComponentAssessment | null,
): Threads {
  const ofTeam = competition.claims.filter((c) => c.team === team.id)
  const here = ofTeam.filter((c) => c.components.includes(column))
  return threadsOf(here, ofTeam, (claim) => standingOf(claim, team, column, choices, assessment))
}

/** How many claims on file name this column of a team's entry, whatever their day and standing. */
export const claimCount = ({ claims }: Pick<Competition, 'claims'>, team: Team['id'], column: Column): number =>
  claims.filter((claim) => claim.team === team && claim.components.includes(column)).length
