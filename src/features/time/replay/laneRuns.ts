import type { ReplayStep } from '#analysis/replay.ts'
import type { Outcome, Route, TeamId } from '#core/engine/index.ts'

export type LaneKind = 'safe' | 'undecided' | Route | 'either'

/** Neighbouring days on which a team's verdict is the same. */
export type LaneRun = {
  /** Place of the first day, and how many days it spans. */
  readonly start: number
  readonly length: number
  readonly date: string
  readonly kind: LaneKind
  readonly outcome: Outcome
  readonly route: Route | null
}

/** One team's verdict over all days, as few bands as it takes. */
export function laneRuns(steps: readonly ReplayStep[], team: TeamId): LaneRun[] {
  const runs: LaneRun[] = []
  steps.forEach(({ date, verdicts }, start) => {
    const verdict = verdicts.find((v) => v.team === team)
    if (verdict === undefined) return
    const { outcome, route } = verdict
    const kind = outcome === 'out' ? (route ?? 'either') : outcome
    const last = runs.at(-1)
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, length: last.length + 1 }
    else runs.push({ start, length: 1, date, kind, outcome, route })
  })
  return runs
}
