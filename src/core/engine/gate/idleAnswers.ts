import type { Claim, ClaimId } from '../domain/competition.ts'
import { weighClaims } from './assessComponent.ts'

type IdleAnswer = { readonly claim: ClaimId; readonly answered: readonly ClaimId[] }

/**
 * Claims that rely on their list `answers`: they name an adverse claim which, by days and strengths, they neither
 * clear nor dispute. The list is shown and moves nothing at the gate.
 *
 * @returns each such claim with the adverse ones that it names in vain.
 */
export function idleAnswers(claims: readonly Claim[]): IdleAnswer[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return claims.flatMap((good) => {
    if (good.polarity !== 'exonerating') return []
    const answered = good.answers.filter((id) => {
      const bad = byId.get(id)
      return bad?.polarity === 'adverse' && !weighs(bad, good)
    })
    return answered.length === 0 ? [] : [{ claim: good.id, answered }]
  })
}

function weighs(bad: Claim, good: Claim): boolean {
  const isOfOne = bad.team === good.team && bad.components.some((component) => good.components.includes(component))
  return isOfOne && weighClaims([bad, good]).replies.includes(good.id)
}
