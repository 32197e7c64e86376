import type { ClaimId } from '#engine/index.ts'

const HASH = /^#claim-([a-z0-9][a-z0-9_-]{0,63})$/

/** The id of a claim's place in the page, and behind `#` its link. */
export const claimAnchor = (claim: ClaimId): string => `claim-${claim}`

/** The claim that a fragment such as `#claim-c012` leads to; null for any other fragment. */
export const claimOfHash = (hash: string): ClaimId | null => HASH.exec(hash)?.[1] ?? null
