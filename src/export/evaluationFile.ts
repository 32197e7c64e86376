import { evaluate } from '#core/engine/index.ts'
import type { Robustness } from '#core/robustness/index.ts'
import type { Dataset } from '#data/dataset.ts'
import { type EvaluationExport, exportEvaluation } from '#state/scenario/export.ts'
import type { LinkIssue } from '#state/scenario/linkIssue.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { type ScoreRecord, scoreRecords } from './scoreRecords.ts'

/** What the command line prints with `--scores`, and what the page gives as JSON. */
export type EvaluationFile = EvaluationExport & {
  /** Every cell with its status: published, hypothetical, filled or missing. */
  readonly scores: readonly ScoreRecord[]
}

/**
 * A scenario with its result and every value that it rests on, as plain JSON data. Pure; never throws for
 * checked data.
 * @param chances as in `exportEvaluation`.
 */
export function evaluationFile(
  scenario: Scenario,
  dataset: Pick<Dataset, 'competition' | 'sources'>,
  issues: readonly LinkIssue[],
  chances: number | Robustness = 0,
): EvaluationFile {
  const { competition } = dataset
  const { choices } = resolveChoices(scenario, competition)
  const { notices, ...result } = exportEvaluation(scenario, competition, issues, chances)
  return { ...result, scores: scoreRecords(dataset, evaluate(competition, choices)), notices }
}
