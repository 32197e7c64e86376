import { evaluate } from './evaluate.ts'
import { type Choices, type Competition, MISSING_POLICIES, type MissingPolicy, type TeamVerdict } from './types.ts'

/** Who is out, and who is undecided, if gaps were treated in this way and nothing else changed. */
export type PolicyOutcome = {
  readonly policy: MissingPolicy
  readonly verdicts: readonly TeamVerdict[]
  /** Does it name other teams than the chosen policy does? Routes are not compared. */
  readonly differs: boolean
}

/** The verdict under each missing policy, so that a disagreement can be said and named (SPEC 3.4). */
export function comparePolicies(competition: Competition, choices: Choices): PolicyOutcome[] {
  const outcomes = MISSING_POLICIES.map((policy) => ({
    policy,
    verdicts: evaluate(competition, { ...choices, missing: policy }).verdicts,
  }))
  const signature = (verdicts: readonly TeamVerdict[]) => verdicts.map((v) => v.outcome).join()
  const chosen = signature(outcomes.find((o) => o.policy === choices.missing)?.verdicts ?? [])
  return outcomes.map((o) => ({ ...o, differs: signature(o.verdicts) !== chosen }))
}
