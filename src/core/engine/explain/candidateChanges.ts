import { dayChanges, type GateChange, type GateChoices, gateChanges } from '../choiceChange.ts'
import type { Competition, TeamId } from '../types.ts'

/** Of a team with more claims none is set aside alone: trying each would take seconds, and none would turn it. */
const MOST_CLAIMS = 100

/**
 * Every single change worth trying for one team and one wanted status, the smallest first; days are those on which a
 * claim on any team first or last can have become public.
 */
export function candidateChanges(
  { claims }: Competition,
  team: TeamId,
  choices: GateChoices,
  wanted: 'pass' | 'fail',
): GateChange[] {
  const all = claims.filter((c) => c.team === team).map((c) => c.id)
  const own = all.length > MOST_CLAIMS ? [] : all
  const days = claims.flatMap((c) => [c.public.first, c.public.last])
  return [...gateChanges(choices, own, [wanted === 'pass' ? 'note' : 'fail']), ...dayChanges(choices.asOf, days)]
}
