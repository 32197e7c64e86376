import { type Choices, type Claim, COMPONENTS, type Competition, type GateResult, type Team } from '../types.ts'
import { assessComponent } from './assessComponent.ts'

/** Does this claim count at the as-of date? Adverse from its last possible day, exonerating from its first. */
function counts(claim: Claim, team: Team, choices: Pick<Choices, 'asOf' | 'claimsOff'>): boolean {
  if (claim.team !== team.id || claim.polarity === 'neutral') return false
  if (choices.claimsOff.includes(claim.id)) return false
  if (claim.model !== undefined && !team.entry.models.includes(claim.model)) return false
  return (claim.polarity === 'adverse' ? claim.public.last : claim.public.first) <= choices.asOf
}

/**
 * The from-scratch gate of every team, three-valued: one failing component fails the team, else one
 * open component leaves it unknown. Never folded into the score.
 */
export function assessGate(
  competition: Competition,
  choices: Pick<Choices, 'asOf' | 'claimsOff' | 'rules'>,
): GateResult[] {
  return competition.teams.map((team) => {
    const claims = competition.claims.filter((c) => counts(c, team, choices))
    const components = COMPONENTS.map((component) =>
      assessComponent(
        component,
        claims.filter((c) => c.components.includes(component)),
        choices.rules,
      ),
    )
    const effects = components.map((c) => c.effect)
    const status = effects.includes('fail') ? 'fail' : effects.includes('open') ? 'unknown' : 'pass'
    return { team: team.id, status, components }
  })
}
