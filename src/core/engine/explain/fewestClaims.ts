import type { ClaimId } from '../domain/competition.ts'

/** The search looks at no more claims than this, and at no larger combinations. */
const MOST_CLAIMS = 14
const MOST_TOGETHER = 4

/**
 * The smallest combination of at least two claims for which `works` holds, in the order given; null where
 * none of up to four claims does, or where there are more than fourteen to choose from. Tries every smaller
 * combination first, so what it finds cannot be made smaller.
 */
export function fewestClaims(
  claims: readonly ClaimId[],
  works: (claims: readonly ClaimId[]) => boolean,
): readonly ClaimId[] | null {
  if (claims.length > MOST_CLAIMS) return null
  for (let size = 2; size <= Math.min(MOST_TOGETHER, claims.length); size++) {
    for (const chosen of combinations(claims, size)) if (works(chosen)) return chosen
  }
  return null
}

function* combinations(ids: readonly ClaimId[], size: number, from = 0): Generator<readonly ClaimId[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = from; i <= ids.length - size; i++) {
    for (const rest of combinations(ids, size - 1, i + 1)) yield [ids[i] as ClaimId, ...rest]
  }
}
