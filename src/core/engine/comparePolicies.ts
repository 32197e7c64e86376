import { type Choices, MISSING_POLICIES, type MissingPolicy } from './domain/choices.ts'
import type { Competition } from './domain/competition.ts'
import type { TeamVerdict } from './domain/evaluation.ts'
import { evaluatePrepared } from './evaluate.ts'
import { type Prepared, type PreparedBy, prepare } from './prepare.ts'

/** Who is out, and who is undecided, if gaps were treated in this way and nothing else changed. */
export type PolicyOutcome = {
  readonly policy: MissingPolicy
  readonly verdicts: readonly TeamVerdict[]
  /** Does it name other teams than the chosen policy does? Routes are not compared. */
  readonly differs: boolean
}

/** The same data prepared for each missing policy: what `comparePrepared` needs, and no weight changes. */
export const preparePolicies = (competition: Competition, choices: PreparedBy): Record<MissingPolicy, Prepared> =>
  Object.fromEntries(
    MISSING_POLICIES.map((missing) => [missing, prepare(competition, { ...choices, missing })]),
  ) as Record<MissingPolicy, Prepared>

/** The verdict under each missing policy, so that a disagreement can be said and named (docs/method.md, 4). */
export const comparePolicies = (competition: Competition, choices: Choices): PolicyOutcome[] =>
  comparePrepared(preparePolicies(competition, choices), choices)

/** The same from what was prepared before: the part of `comparePolicies` that a drag computes anew. */
export function comparePrepared(
  prepared: Readonly<Record<MissingPolicy, Prepared>>,
  choices: Choices,
): PolicyOutcome[] {
  const verdictsUnder = new Map(
    MISSING_POLICIES.map((policy) => [policy, evaluatePrepared(prepared[policy], choices).verdicts]),
  )
  const chosen = verdictsUnder.get(choices.missing) as readonly TeamVerdict[]
  return [...verdictsUnder].map(([policy, verdicts]) => ({
    policy,
    verdicts,
    differs: verdicts.some(({ outcome }, i) => outcome !== (chosen[i] as TeamVerdict).outcome),
  }))
}
