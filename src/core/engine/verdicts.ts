import type { Decision } from './decide.ts'
import type { Choices } from './domain/choices.ts'
import type { TeamId } from './domain/competition.ts'
import type { GateResult, Reason, TeamVerdict } from './domain/evaluation.ts'
import type { Scored } from './scoreTeam.ts'

/** What becomes of each team and why, in the competition's order. */
export function verdictsOf(
  scored: readonly Scored[],
  ranks: readonly (number | null)[],
  gates: readonly GateResult[],
  decisions: readonly Decision[],
  choices: Choices,
): TeamVerdict[] {
  const next = lowestStaying(scored, gates, decisions, choices)
  // All members of a tie share one list of them, however many they are.
  const named = new Map<readonly number[], readonly TeamId[]>()

  return decisions.map(({ outcome, route, byScore, tiedWith }, i): TeamVerdict => {
    const gate = gates[i] as GateResult
    const row = scored[i] as Scored
    const { total, unscored } = row
    const reasons: Reason[] = choices.gate === 'off' ? [] : gateReasons(gate)
    if (byScore === 'out' && total !== null) {
      const gap = next === null ? null : next.total - total
      const rank = ranks[i] as number
      reasons.push({ code: 'lowest-score', rank, total, gap, next: next?.team ?? null })
    }
    if (tiedWith.length > 0) {
      const teams = named.get(tiedWith) ?? tiedWith.map((k) => idOf(scored[k] as Scored))
      named.set(tiedWith, teams)
      reasons.push({ code: 'tie-at-cut', teams })
    }
    if (unscored !== null) reasons.push({ code: 'unscored', reason: unscored })
    return { team: idOf(row), outcome, route, gate: gate.status, reasons }
  })
}

const idOf = (row: Scored): TeamId => row.prepared.team.id

function gateReasons(gate: GateResult): Reason[] {
  if (gate.assumed !== null) return [{ code: 'gate-assumed', assumed: gate.assumed }]
  const reasons: Reason[] = []
  for (const { component, state, effect, standing: claims } of gate.components) {
    if (effect === 'fail') reasons.push({ code: 'gate-fails', component, state, claims })
    if (effect === 'open') reasons.push({ code: 'gate-open', component, state, claims })
  }
  return reasons
}

/** The lowest of those that do not go by score: the place that a team going by score has missed. */
function lowestStaying(
  scored: readonly Scored[],
  gates: readonly GateResult[],
  decisions: readonly Decision[],
  choices: Choices,
): { readonly team: TeamId; readonly total: number } | null {
  let lowest: { team: TeamId; total: number } | null = null
  for (let at = 0; at < scored.length; at++) {
    const row = scored[at] as Scored
    const { total } = row
    const { byScore } = decisions[at] as Decision
    const hasRaced = choices.gate !== 'fills' || (gates[at] as GateResult).status !== 'fail'
    if (byScore !== 'out' && hasRaced && total !== null && (lowest === null || total < lowest.total))
      lowest = { team: idOf(row), total }
  }
  return lowest
}
