import type { MissingPolicy, PolicyOutcome, TeamVerdict } from '#core/engine/index.ts'

export type Disagreement = {
  readonly policies: readonly MissingPolicy[]
  readonly verdicts: readonly TeamVerdict[]
  /** They eliminate a proper subset of the teams that are out now: "only Naver Cloud is eliminated". */
  readonly isFewer: boolean
}

/** The gap policies that eliminate other teams than the chosen one does, grouped by verdict. */
export function disagreements(outcomes: readonly PolicyOutcome[]): Disagreement[] {
  const now = out(outcomes.find(({ differs }) => !differs)?.verdicts ?? [])
  const gathered = new Map<string, Disagreement & { policies: MissingPolicy[] }>()
  for (const { policy, verdicts, differs } of outcomes) {
    if (!differs) continue
    const says = verdicts.map((v) => v.outcome).join()
    const group = gathered.get(says)
    if (group) group.policies.push(policy)
    else {
      const then = out(verdicts)
      const isFewer = then.length > 0 && then.length < now.length && then.every((team) => now.includes(team))
      gathered.set(says, { policies: [policy], verdicts, isFewer })
    }
  }
  return [...gathered.values()]
}

const out = (verdicts: readonly TeamVerdict[]) => verdicts.filter((v) => v.outcome === 'out').map((v) => v.team)
