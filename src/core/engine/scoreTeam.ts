import type { Choices } from './domain/choices.ts'
import type { PillarId } from './domain/competition.ts'
import type { GateResult, PillarValue, UnscoredReason } from './domain/evaluation.ts'
import { failedComponents } from './gate/assessGate.ts'
import type { Prepared, PreparedTeam } from './prepare.ts'
import type { Weighing } from './weigh.ts'

/** What one team comes to under the chosen weights. */
export type Scored = {
  readonly prepared: PreparedTeam
  readonly unscored: UnscoredReason | null
  /** The part of all shares that lies on benchmarks for which the team has a value, 0..1. */
  readonly ownShare: number
  readonly benchmarkScore: number | null
  readonly pillars: Readonly<Record<PillarId, PillarValue>>
  readonly penalty: number
  readonly total: number | null
}

/**
 * Benchmark score `B = Σ s_j·u_j` and total `Σ_p π_p·value_p·(100/max_p) / Σπ`, less the penalty
 * (docs/method.md, 6, 7 and 9). Where gaps stay gaps the team's own shares are scaled to 1.
 */
export function scoreTeam(
  team: PreparedTeam,
  gate: GateResult,
  { competition, keepsGaps }: Prepared,
  { shares, pillars, pillarWeights, pillarSum, noScore }: Weighing,
  choices: Choices,
): Scored {
  const { values } = team
  const ownShare = values !== null && keepsGaps ? shareOnOwn(values, shares) : 1
  const unscored = noScore ?? whyUnscored(values, ownShare)
  const parts: Record<PillarId, PillarValue> = {}

  let benchmarkScore: number | null = null
  if (unscored === null) {
    benchmarkScore = benchmarkScoreOf(values as Values, shares, ownShare)
    for (const { id, isBenchmark } of competition.pillars) {
      if (isBenchmark) parts[id] = { origin: 'computed', value: benchmarkScore, max: 100 }
    }
  }
  for (const { pillar, values: points } of pillars) {
    const value = points?.get(team.team.id)
    if (value !== undefined) parts[pillar.id] = value
  }

  const penalty = choices.gate === 'penalty' ? choices.penalty * failedComponents(gate) : 0
  let total: number | null = null
  if (unscored === null) {
    total = 0
    for (const id in parts) {
      const { value, max } = parts[id] as PillarValue
      total += (pillarWeights[id] as number) * value * (100 / max)
    }
    total = total / pillarSum - penalty
  }
  return { prepared: team, unscored, ownShare, benchmarkScore, pillars: parts, penalty, total }
}

type Values = NonNullable<PreparedTeam['values']>

const shareOnOwn = (values: Values, shares: readonly number[]): number =>
  shares.reduce((sum, share, j) => (values[j] === null ? sum : sum + share), 0)

function whyUnscored(values: Values | null, ownShare: number): UnscoredReason | null {
  if (values === null) return 'no-own-value'
  return ownShare === 0 ? 'no-weight-on-own-values' : null
}

/** `Σ s_j·u_j`, the shares scaled by what of them lies on the team's own values. */
function benchmarkScoreOf(values: Values, shares: readonly number[], ownShare: number): number {
  return shares.reduce((sum, share, j) => {
    const value = values[j] as Values[number]
    return value === null ? sum : sum + (share / ownShare) * value.normalised
  }, 0)
}
