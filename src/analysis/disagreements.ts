import type { MissingPolicy, PolicyOutcome, TeamVerdict } from '#engine/index.ts'

export type Disagreement = { readonly policies: readonly MissingPolicy[]; readonly verdicts: readonly TeamVerdict[] }

/** The missing policies that put other teams out than the chosen one does, gathered by what they say. */
export function disagreements(outcomes: readonly PolicyOutcome[]): Disagreement[] {
  const gathered = new Map<string, { policies: MissingPolicy[]; verdicts: readonly TeamVerdict[] }>()
  for (const { policy, verdicts, differs } of outcomes) {
    if (!differs) continue
    const says = verdicts.map((v) => v.outcome).join()
    const group = gathered.get(says)
    if (group) group.policies.push(policy)
    else gathered.set(says, { policies: [policy], verdicts })
  }
  return [...gathered.values()]
}
