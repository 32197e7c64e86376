import type { Claim, ClaimId } from '#core/engine/index.ts'
import { byTime, type Entry, isLater, type Standing, type Thread } from './standing.ts'

export type Threads = {
  readonly threads: readonly Thread[]
  /** Answers to nothing in particular, and context. */
  readonly others: readonly Entry[]
}

/**
 * Claims in the order of the page: allegations, each with its answers, then the others, both in order of time. Claims
 * after the as-of date come last; they are marked, not hidden.
 *
 * @param claims those to be listed. @param ofTeam the claims among which their answers are looked up.
 */
export function threadsOf(
  claims: readonly Claim[],
  ofTeam: readonly Claim[],
  standing: (claim: Claim) => Standing,
): Threads {
  const entry = (claim: Claim): Entry => ({ claim, standing: standing(claim) })
  const threads = claims
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
  const others = claims
    .filter((c) => !shown.has(c.id))
    .map(entry)
    .sort((a, b) => Number(isLater(a)) - Number(isLater(b)) || byTime(a, b))
  return { threads, others }
}
