import type { BenchmarkId, Competition, TeamId } from '#engine/index.ts'
import type { Sampler } from './sampler.ts'
import type { Tally } from './tally.ts'

/** All chances are 0..1. */
export type TeamChances = {
  readonly team: TeamId
  /** A team out by both routes is counted in both. */
  readonly outByGate: number
  readonly outByScore: number
  readonly safe: number
  /** Neither out nor safe in a sample: a tie at the cut, a team without score, or evidence left open. */
  readonly undecided: number
  /** The largest binomial standard error of the four. */
  readonly standardError: number
}

/** The figures of SPEC 10, with what the page shows beside them. */
export type Robustness = {
  readonly samples: number
  readonly seed: number
  readonly teams: readonly TeamChances[]
  /** Share of the samples at rank 1, 2, … by score, gates apart. */
  readonly ranks: Readonly<Record<TeamId, readonly number[]>>
  /** Mean shares in the samples in which the team goes by score; null without such samples. */
  readonly centralWeights: Readonly<Record<TeamId, Readonly<Record<BenchmarkId, number>> | null>>
  /** How often the first team's total is above the second's. */
  readonly above: Readonly<Record<TeamId, Readonly<Record<TeamId, number>>>>
  /** False where no source that is switched on moves anything: all samples are the same. */
  readonly varies: boolean
  /** No outcome of this team holds in `CALL` of the samples. */
  readonly tooClose: readonly TeamId[]
}

/** A call is made only where it holds in at least this share of the samples. */
const CALL = 0.9

/** @param tally at least one sample, drawn by this sampler. */
export function summarise(
  tally: Tally,
  { teams }: Pick<Competition, 'teams'>,
  { inPlay, varies }: Pick<Sampler, 'inPlay' | 'varies'>,
  seed: number,
): Robustness {
  const n = tally.samples
  const count = teams.length
  const share = (counts: Uint32Array, at: number): number => (counts[at] as number) / n
  const chances = teams.map(({ id }, i): TeamChances => {
    const four = {
      outByGate: share(tally.outByGate, i),
      outByScore: share(tally.outByScore, i),
      safe: share(tally.safe, i),
      undecided: share(tally.undecided, i),
    }
    const standardError = Math.max(...Object.values(four).map((p) => Math.sqrt((p * (1 - p)) / n)))
    return { team: id, ...four, standardError }
  })
  const byTeam = <T>(of: (i: number) => T): Record<TeamId, T> =>
    Object.fromEntries(teams.map(({ id }, i) => [id, of(i)]))
  return {
    samples: n,
    seed,
    teams: chances,
    ranks: byTeam((i) => teams.map((_, rank) => share(tally.ranks, i * count + rank))),
    centralWeights: byTeam((i) => {
      const losses = tally.outByScore[i] as number
      if (losses === 0) return null
      const mean = (j: number) => (tally.losingShares[i * inPlay.length + j] as number) / losses
      return Object.fromEntries(inPlay.map((id, j) => [id, mean(j)]))
    }),
    above: byTeam((i) =>
      Object.fromEntries(teams.flatMap(({ id }, k) => (k === i ? [] : [[id, share(tally.above, i * count + k)]]))),
    ),
    varies,
    tooClose: chances.filter((c) => Math.max(c.safe, 1 - c.safe - c.undecided) < CALL).map((c) => c.team),
  }
}
