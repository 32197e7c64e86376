import type { BenchmarkId, ClaimId, TeamId } from '#core/engine/index.ts'

const CLAIM = /^#claim-([a-z0-9][a-z0-9_-]{0,63})$/
const BENCHMARK = /^#benchmark-([a-z0-9][a-z0-9_.-]{0,63})$/
const TEAM = /^#team-([a-z0-9][a-z0-9_-]{0,63})$/

/** The id of a claim's place in the page, and behind `#` its link. */
export const claimAnchor = (claim: ClaimId): string => `claim-${claim}`

/** The claim that a fragment such as `#claim-c012` leads to; null for any other fragment. */
export const claimOfHash = (hash: string): ClaimId | null => CLAIM.exec(hash)?.[1] ?? null

/** The id of a team's page, and behind `#` its link. */
export const teamAnchor = (team: TeamId): string => `team-${team}`

/** The team that a fragment such as `#team-naver` leads to; null for any other fragment. */
export const teamOfHash = (hash: string): TeamId | null => TEAM.exec(hash)?.[1] ?? null

/** The id of a benchmark's row in the table of scores, and behind `#` its link. */
export const benchmarkAnchor = (benchmark: BenchmarkId): string => `benchmark-${benchmark}`

/** The benchmark that a fragment such as `#benchmark-kobalt` leads to; null for any other fragment. */
export const benchmarkOfHash = (hash: string): BenchmarkId | null => BENCHMARK.exec(hash)?.[1] ?? null
