import { RULE_SET_IDS, RULE_SETS } from '../ruleSets.ts'
import { COMPONENTS, type Competition, PROOFS, type Rules, type TeamId, UNKNOWN_POLICIES } from '../types.ts'
import type { GateChange, GateChoices } from './gateChange.ts'

/**
 * Every single change worth trying for one team and one wanted status, the smallest first: one component,
 * weaker evidence, the standard of proof, one claim, a whole other reading, another day (nearest first,
 * earlier days before later ones). Days are those on which a claim on any team first or last can have
 * become public.
 */
export function candidateChanges(
  competition: Competition,
  team: TeamId,
  choices: GateChoices,
  wanted: 'pass' | 'fail',
): GateChange[] {
  const { rules, claimsOff, asOf } = choices
  const consequence = wanted === 'pass' ? 'note' : 'fail'
  const claims = competition.claims.filter((c) => c.team === team).map((c) => c.id)
  const days = [...new Set(competition.claims.flatMap((c) => [c.public.first, c.public.last]))].sort()
  return [
    ...COMPONENTS.filter((component) => rules.consequences[component] !== consequence).map(
      (component): GateChange => ({ code: 'consequence', component, consequence }),
    ),
    ...UNKNOWN_POLICIES.filter((p) => p !== rules.unknown).map((unknown): GateChange => ({ code: 'unknown', unknown })),
    ...PROOFS.filter((p) => p !== rules.proof).map((proof): GateChange => ({ code: 'proof', proof })),
    ...claims.filter((id) => !claimsOff.includes(id)).map((id): GateChange => ({ code: 'claims-off', claims: [id] })),
    ...claims.filter((id) => claimsOff.includes(id)).map((claim): GateChange => ({ code: 'claim-on', claim })),
    ...RULE_SET_IDS.filter((id) => !sameRules(RULE_SETS[id], rules)).map(
      (preset): GateChange => ({ code: 'preset', preset }),
    ),
    ...days
      .filter((day) => day < asOf)
      .reverse()
      .map((day): GateChange => ({ code: 'date', asOf: day })),
    ...days.filter((day) => day > asOf).map((day): GateChange => ({ code: 'date', asOf: day })),
  ]
}

const sameRules = (a: Rules, b: Rules): boolean =>
  a.proof === b.proof &&
  a.unknown === b.unknown &&
  COMPONENTS.every((component) => a.consequences[component] === b.consequences[component])
