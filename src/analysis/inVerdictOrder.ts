import type { Evaluation, RankedTeam, TeamVerdict } from '#engine/index.ts'

export type VerdictRow = {
  readonly row: RankedTeam
  readonly verdict: TeamVerdict
  /** The cut line runs above this row. */
  readonly isFirstBelowCut: boolean
}

/** Safe, then undecided, then out by score, then out by gate alone; by rank within each. */
export function inVerdictOrder(evaluation: Evaluation): VerdictRow[] {
  const verdicts = new Map(evaluation.verdicts.map((v) => [v.team, v]))
  const rows = evaluation.ranking.flatMap((row) => {
    const verdict = verdicts.get(row.team)
    return verdict ? [{ row, verdict, order: orderOf(verdict) }] : []
  })
  rows.sort((a, b) => a.order - b.order)
  const firstOut = rows.findIndex((r) => r.verdict.outcome === 'out')
  return rows.map(({ row, verdict }, i) => ({ row, verdict, isFirstBelowCut: i === firstOut }))
}

function orderOf({ outcome, route }: TeamVerdict): number {
  if (outcome === 'safe') return 0
  if (outcome === 'undecided') return 1
  return route === 'gate' ? 3 : 2
}
