import type { BenchmarkId, Competition, TeamId } from '#core/engine/index.ts'
import { DRAWS_VERSION } from './drawsVersion.ts'
import type { Sampler } from './sampler.ts'
import type { IgnoredFacts } from './sources/pillars.ts'
import type { Tally } from './tally.ts'

/** All chances are 0..1. */
export type TeamChances = {
  readonly team: TeamId
  /**
   * Only samples that settle the route. A team out by both routes is counted here, in `outByScore` and in `outByBoth`.
   */
  readonly outByGate: number
  readonly outByScore: number
  readonly outByBoth: number
  /** Out for sure, but the route is open. */
  readonly outRouteOpen: number
  readonly safe: number
  /** Neither out nor safe: a tie at the cut, a team without score, or evidence left open. */
  readonly undecided: number
  /** The largest binomial standard error of these. */
  readonly standardError: number
}

/** Central weights of elimination by score (Lahdelma and Salminen 2001). */
type CentralWeights = {
  /** Mean shares in the samples in which the team goes by score. */
  readonly weights: Readonly<Record<BenchmarkId, number>>
  /**
   * Confidence factor, 0..1: how often it is out by score with these weights, all else drawn as before; null while
   * samples are still drawn.
   */
  readonly confidence: number | null
}

/** The figures of docs/headless.md, with what the page shows beside them. */
export type Robustness = {
  readonly samples: number
  readonly seed: number
  /** Version of the random draws. */
  readonly draws: number
  readonly teams: readonly TeamChances[]
  /** Share of the samples at rank 1, 2, … by score, without regard to the gate. */
  readonly ranks: Readonly<Record<TeamId, readonly number[]>>
  /** Null for a team that is out by score in no sample. */
  readonly centralWeights: Readonly<Record<TeamId, CentralWeights | null>>
  /** How often the first team's total is above the second's. */
  readonly above: Readonly<Record<TeamId, Readonly<Record<TeamId, number>>>>
  /** False where no source that is switched on moves anything: all samples are the same. */
  readonly varies: boolean
  /** What of the published figures the draws of unpublished points leave aside, because no draw fits all of them. */
  readonly ignoredFacts: IgnoredFacts | null
  /** Teams for which neither elimination nor safety holds in at least `CALL` of the samples. */
  readonly tooClose: readonly TeamId[]
}

/** A call is made only where it holds in at least this share of the samples. */
const CALL = 0.9

/**
 * Turns the counts into chances.
 * @param tally of at least one sample, drawn by this sampler.
 * @param confidences by team, from `Sampler.confidences`; left out while more samples are to come.
 */
export function summarise(
  tally: Tally,
  { teams }: Pick<Competition, 'teams'>,
  { frame: { inPlay, ignoredFacts }, varies }: Pick<Sampler, 'frame' | 'varies'>,
  seed: number,
  confidences: readonly (number | null)[] = [],
): Robustness {
  const n = tally.samples
  const count = teams.length
  const share = (counts: Uint32Array, at: number): number => (counts[at] as number) / n
  const chances = teams.map(({ id }, i): TeamChances => {
    const shares = {
      outByGate: share(tally.outByGate, i),
      outByScore: share(tally.outByScore, i),
      outByBoth: share(tally.outByBoth, i),
      outRouteOpen: share(tally.outRouteOpen, i),
      safe: share(tally.safe, i),
      undecided: share(tally.undecided, i),
    }
    const standardError = Math.max(...Object.values(shares).map((p) => Math.sqrt((p * (1 - p)) / n)))
    return { team: id, ...shares, standardError }
  })
  const byTeam = <T>(of: (i: number) => T): Record<TeamId, T> =>
    Object.fromEntries(teams.map(({ id }, i) => [id, of(i)]))
  return {
    samples: n,
    seed,
    draws: DRAWS_VERSION,
    teams: chances,
    ranks: byTeam((i) => teams.map((_, rank) => share(tally.ranks, i * count + rank))),
    centralWeights: byTeam((i) => {
      const losses = tally.outByScore[i] as number
      if (losses === 0) return null
      const mean = (j: number) => (tally.losingShares[i * inPlay.length + j] as number) / losses
      return {
        weights: Object.fromEntries(inPlay.map((id, j) => [id, mean(j)])),
        confidence: confidences[i] ?? null,
      }
    }),
    above: byTeam((i) =>
      Object.fromEntries(teams.flatMap(({ id }, k) => (k === i ? [] : [[id, share(tally.above, i * count + k)]]))),
    ),
    varies,
    ignoredFacts,
    tooClose: chances.filter((c) => Math.max(c.safe, 1 - c.safe - c.undecided) < CALL).map((c) => c.team),
  }
}
