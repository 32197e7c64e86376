import type { ActualResult, Evaluation } from '#core/engine/index.ts'

export type Agreement = {
  readonly kind: 'same' | 'teamsOnly' | 'partly' | 'none'
  /** Teams out in both, out in reality only, and out in the scenario only. */
  readonly right: number
  readonly missed: number
  readonly wrong: number
}

/** Compares a scenario's verdict with what was decided. An undecided team does not count as predicted. */
export function agreementWith(actual: ActualResult, evaluation: Evaluation): Agreement {
  const predicted = new Map(evaluation.verdicts.filter((v) => v.outcome === 'out').map((v) => [v.team, v.route]))
  const happened = new Map(actual.out.map((o) => [o.team, o.route]))
  const right = [...happened.keys()].filter((team) => predicted.has(team))
  const missed = happened.size - right.length
  const wrong = [...predicted.keys()].filter((team) => !happened.has(team)).length
  const sameRoutes = right.every((team) => happened.get(team) === predicted.get(team))
  const isUndecided = evaluation.verdicts.some((v) => v.outcome === 'undecided')
  const kind =
    missed === 0 && wrong === 0 && !isUndecided
      ? sameRoutes
        ? 'same'
        : 'teamsOnly'
      : right.length > 0
        ? 'partly'
        : 'none'
  return { kind, right: right.length, missed, wrong }
}
