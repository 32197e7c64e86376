import type { Evaluation, RankedTeam } from '../domain/evaluation.ts'
import type { Prepared } from '../prepare.ts'

/**
 * The part of each total that no benchmark weight moves: points of other pillars less the penalty; and `beta`,
 * what a normalised benchmark point counts for in the total (docs/method.md, 7: total = fixed + beta · benchmark score).
 *
 * @returns `fixed` in the order of the teams, in points 0..100; null where no pillar has weight.
 */
export function fixedPoints(
  prepared: Prepared,
  evaluation: Evaluation,
): { readonly beta: number; readonly fixed: readonly number[] } | null {
  const weightSum = Object.values(evaluation.pillarWeights).reduce((sum, w) => sum + w, 0)
  if (weightSum <= 0) return null
  let beta = 0
  for (const { id, isBenchmark } of prepared.competition.pillars) {
    if (isBenchmark) beta += (evaluation.pillarWeights[id] as number) / weightSum
  }
  const rows = new Map(evaluation.ranking.map((row) => [row.team, row]))
  const fixed = prepared.teams.map(({ team }) => {
    const { penalty, pillars } = rows.get(team.id) as RankedTeam
    let points = -penalty
    for (const { id, isBenchmark } of prepared.competition.pillars) {
      const part = pillars[id]
      if (isBenchmark || part === undefined) continue
      points += ((evaluation.pillarWeights[id] as number) * part.value * 100) / (part.max * weightSum)
    }
    return points
  })
  return { beta, fixed }
}
