import type { Evaluation, TeamId } from '#core/engine/index.ts'

export type Lead = { readonly team: TeamId; readonly leads: number; readonly of: number }

/**
 * The team that stands first in the most benchmarks in play, counting own values only and shared first
 * places for each; null where nothing is published or two teams lead equally often.
 */
export function mostLeads(evaluation: Evaluation): Lead | null {
  const best = new Map<string, number>()
  for (const row of evaluation.ranking) {
    for (const c of row.contributions) {
      if (c.origin !== 'filled')
        best.set(c.benchmark, Math.max(best.get(c.benchmark) ?? Number.NEGATIVE_INFINITY, c.points))
    }
  }
  const counts = evaluation.ranking
    .map((row) => ({
      team: row.team,
      leads: row.contributions.filter((c) => c.origin !== 'filled' && c.points === best.get(c.benchmark)).length,
    }))
    .sort((a, b) => b.leads - a.leads)
  const [first, second] = counts
  if (first === undefined || first.leads === 0 || first.leads === second?.leads) return null
  return { ...first, of: best.size }
}
