import type { Choices, Claim, ClaimId, Competition, ComponentAssessment, Team } from '#engine/index.ts'
import { byTime, type Column, type Entry, isLater, standingOf, type Thread } from '#evidence/standing.ts'

export type CellEvidence = {
  readonly threads: readonly Thread[]
  /** Answers to nothing in particular, and context. */
  readonly others: readonly Entry[]
}

/**
 * The claims behind one cell: what was raised beside its answers, then the rest; what counts stands
 * before what does not, in order of time. Nothing is left out: later claims are marked, not hidden.
 */
export function cellEvidence(
  competition: Pick<Competition, 'claims'>,
  team: Team,
  column: Column,
  choices: Pick<Choices, 'asOf' | 'claimsOff'>,
  assessment: ComponentAssessment | null,
): CellEvidence {
  const ofTeam = competition.claims.filter((c) => c.team === team.id)
  const here = ofTeam.filter((c) => c.components.includes(column))
  const entry = (claim: Claim): Entry => ({ claim, standing: standingOf(claim, team, column, choices, assessment) })

  const threads = here
    .filter((c) => c.polarity === 'adverse')
    .map((c) => ({
      raised: entry(c),
      answers: ofTeam
        .filter((a) => a.answers.includes(c.id))
        .map(entry)
        .sort(byTime),
    }))
    .sort((a, b) => Number(isLater(a.raised)) - Number(isLater(b.raised)) || byTime(a.raised, b.raised))
  const shown = new Set<ClaimId>(threads.flatMap((t) => [t.raised.claim.id, ...t.answers.map((a) => a.claim.id)]))
  const others = here
    .filter((c) => !shown.has(c.id))
    .map(entry)
    .sort((a, b) => Number(isLater(a)) - Number(isLater(b)) || byTime(a, b))
  return { threads, others }
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
