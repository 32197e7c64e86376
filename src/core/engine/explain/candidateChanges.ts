import { dayChanges, type GateChange, type GateChoices, gateChanges } from '../choiceChange.ts'
import type { Competition, TeamId } from '../domain/competition.ts'

/** Of a team with more claims none is set aside alone: trying each would take seconds, and none would turn it. */
const MOST_CLAIMS = 100

/**
 * Every single change worth trying for one team and one wanted status: those of rules and claims, the smallest first;
 * earlier and later days, each nearest first, on which a claim on any team first or last can have become public.
 */
export function candidateChanges(
  { claims }: Competition,
  team: TeamId,
  choices: GateChoices,
  wanted: 'pass' | 'fail',
): { readonly changes: GateChange[]; readonly days: GateChange[][] } {
  const all = claims.filter((c) => c.team === team).map((c) => c.id)
  const own = all.length > MOST_CLAIMS ? [] : all
  const days = claims.flatMap((c) => [c.public.first, c.public.last])
  return {
    changes: gateChanges(choices, own, [wanted === 'pass' ? 'note' : 'fail']),
    days: dayChanges(choices.asOf, days),
  }
}
