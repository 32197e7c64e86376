import type { Choices } from './domain/choices.ts'
import type { PillarId } from './domain/competition.ts'
import type { UnscoredReason } from './domain/evaluation.ts'
import { type KnownPillar, knownPillars } from './pillars.ts'
import type { Prepared } from './prepare.ts'

/** What the chosen weights come to, before any team is looked at. */
export type Weighing = {
  /** By benchmark in play, 0..1; sum 1, or all 0. */
  readonly shares: readonly number[]
  /** The pillars other than the benchmarks. */
  readonly pillars: readonly KnownPillar[]
  /** Those of which nothing is known are set to 0. */
  readonly pillarWeights: Readonly<Record<PillarId, number>>
  readonly pillarSum: number
  /** Why nobody can have a total; null where teams can. */
  readonly noScore: Extract<UnscoredReason, 'no-benchmark-left' | 'no-usable-weight' | 'no-pillar'> | null
}

/** `s_j = w_j / Σw` over the benchmarks in play, and the weights of the pillars (docs/method.md, 6 and 7). */
export function weigh({ competition, inPlay }: Prepared, choices: Choices): Weighing {
  const weights = inPlay.map((id) => choices.weights[id] ?? 0)
  const weightSum = sum(weights)

  const pillars = knownPillars(competition, choices)
  const pillarWeights: Record<PillarId, number> = {}
  for (const { id } of competition.pillars) pillarWeights[id] = choices.pillars[id] ?? 0
  for (const { pillar, values } of pillars) if (values === null) pillarWeights[pillar.id] = 0
  const pillarSum = sum(Object.values(pillarWeights))

  const shares = weights.map((w) => (weightSum === 0 ? 0 : w / weightSum))
  return { shares, pillars, pillarWeights, pillarSum, noScore: whyNoScore(inPlay.length, weightSum, pillarSum) }
}

function whyNoScore(benchmarks: number, weightSum: number, pillarSum: number): Weighing['noScore'] {
  if (benchmarks === 0) return 'no-benchmark-left'
  if (weightSum === 0) return 'no-usable-weight'
  return pillarSum === 0 ? 'no-pillar' : null
}

const sum = (values: readonly number[]) => values.reduce((total, x) => total + x, 0)
