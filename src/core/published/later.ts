import type { SourceId, TeamId } from '#core/engine/index.ts'
import type { PublishedFacts } from './facts.ts'
import type { Inference } from './infer.ts'

/** Points published after the facts from which their range was worked out, on the item's own maximum. */
export type LaterPoint = {
  readonly item: string
  readonly team: TeamId
  readonly low: number
  readonly high: number
  readonly value: number
  readonly isWithin: boolean
  readonly source: SourceId
}

const SLACK = 1e-6

/** Of the points that `facts` have and that were only inferred before, each beside its range. */
export function laterPoints(before: Inference, facts: PublishedFacts): LaterPoint[] {
  return facts.facts.flatMap(({ kind, item, team, value, source }): LaterPoint[] => {
    if (kind !== 'points' || team === null) return []
    const estimate = before.estimates[item]?.[team]
    if (estimate?.kind !== 'inferred') return []
    const { low, high } = estimate
    return [{ item, team, low, high, value, isWithin: value >= low - SLACK && value <= high + SLACK, source }]
  })
}
