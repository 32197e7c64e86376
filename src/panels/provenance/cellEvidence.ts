import type { Choices, ClaimId, Competition, ComponentAssessment, Team } from '#engine/index.ts'
import { type Column, standingOf } from '#evidence/standing.ts'
import { type Threads, threadsOf } from '#evidence/threads.ts'

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

/** How many claims name this column, and how many of them were set aside: the figures that the cell shows. */
export function claimCounts(
  competition: Pick<Competition, 'claims'>,
  team: Team,
  column: Column,
  claimsOff: readonly ClaimId[],
): { readonly all: number; readonly off: number } {
  const here = competition.claims.filter((c) => c.team === team.id && c.components.includes(column))
  return { all: here.length, off: here.filter((c) => claimsOff.includes(c.id)).length }
}
