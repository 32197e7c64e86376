import type { Prepared, PreparedTeam } from './prepare.ts'
import type { Choices, GateResult, PillarId, PillarValue, UnscoredReason } from './types.ts'
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
 * (SPEC 3.6, 3.7 and 4). Where gaps stay gaps the team's own shares are scaled to 1.
 */
export function scoreTeam(
  team: PreparedTeam,
  gate: GateResult,
  { competition, keepsGaps }: Prepared,
  { shares, pillars, pillarWeights, pillarSum, noScore }: Weighing,
  choices: Choices,
): Scored {
  const values = team.values ?? []
  const ownShare = keepsGaps ? values.reduce((sum, v, j) => (v === null ? sum : sum + (shares[j] as number)), 0) : 1
  const unscored = noScore ?? missingValue(team, ownShare)
  const parts: Record<PillarId, PillarValue> = {}

  let benchmarkScore: number | null = null
  if (unscored === null) {
    benchmarkScore = 0
    for (let j = 0; j < values.length; j++) {
      const value = values[j]
      if (value != null) benchmarkScore += ((shares[j] as number) / ownShare) * value.normalised
    }
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

const failedComponents = (gate: GateResult): number => gate.components.filter((c) => c.effect === 'fail').length

function missingValue(team: PreparedTeam, ownShare: number): UnscoredReason | null {
  if (team.values === null) return 'no-own-value'
  return ownShare <= 0 ? 'no-weight-on-own-values' : null
}
