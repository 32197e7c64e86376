import { join } from 'node:path'
import {
  type Choices,
  type Competition,
  type Evaluation,
  evaluatePrepared,
  fixedPoints,
  type Prepared,
  prepare,
} from '#core/engine/index.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { readDataset } from '../headless/readDataset.ts'

export type Problem = {
  readonly competition: Competition
  readonly choices: Choices
  readonly prepared: Prepared
  readonly evaluation: Evaluation
  /** Points of the total for a share of 1, by team and benchmark in play; what no weight moves is 0 here. */
  readonly worth: readonly (readonly number[])[]
}

/** The problem of the comparison: stage 1, lenient, nothing but the weights open, every share equally likely. */
export function weightsOnly(): Problem {
  const { dataset } = readDataset(join(import.meta.dirname, '../../public/data'), 'kr-sovereign-1', null)
  const { competition } = dataset
  const { choices } = resolveChoices(fromSearch('?at=2026-01-14&rules=lenient&unc=weights').scenario, competition)
  const prepared = prepare(competition, choices)
  const evaluation = evaluatePrepared(prepared, choices)
  const points = fixedPoints(prepared, evaluation)
  if (points?.fixed.some((x) => x !== 0) !== false)
    throw new Error('the comparison wants totals that weights alone make')
  const worth = prepared.teams.map(({ values }) =>
    (values ?? []).map((value) => points.beta * (value?.normalised ?? 0)),
  )
  return { competition, choices, prepared, evaluation, worth }
}
