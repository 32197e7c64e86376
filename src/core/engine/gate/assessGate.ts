import type { Choices } from '../domain/choices.ts'
import { type Claim, COMPONENTS, type Competition } from '../domain/competition.ts'
import type { GateResult } from '../domain/evaluation.ts'
import { NOTHING_SAID, readComponent, weighClaims } from './assessComponent.ts'
import { claimsOf } from './claimsOf.ts'

/**
 * The from-scratch gate of every team, three-valued: one failing component fails the team, else one
 * open component leaves it unknown. Never folded into the score. A claim that was not set aside counts at
 * the as-of date: an adverse one from its last possible day, an exonerating one from its first. An assumed
 * state overrides what the components come to; they are assessed all the same.
 */
export function assessGate(
  competition: Competition,
  { asOf, claimsOff, rules, assume }: Pick<Choices, 'asOf' | 'claimsOff' | 'rules' | 'assume'>,
): GateResult[] {
  const off = new Set(claimsOff)
  const counts = (claim: Claim) =>
    !off.has(claim.id) && (claim.polarity === 'adverse' ? claim.public.last : claim.public.first) <= asOf
  const silent = COMPONENTS.map((component) => readComponent(component, NOTHING_SAID, rules))

  return claimsOf(competition).map(({ team, spoken }) => {
    const components = silent.slice()
    for (const { component, claims } of spoken) {
      components[COMPONENTS.indexOf(component)] = readComponent(component, weighClaims(claims.filter(counts)), rules)
    }
    const effects = components.map((c) => c.effect)
    const found = effects.includes('fail') ? 'fail' : effects.includes('open') ? 'unknown' : 'pass'
    const assumed = Object.hasOwn(assume, team) ? (assume[team] ?? null) : null
    return { team, status: assumed ?? found, assumed, components }
  })
}

/** How many components `penalty` is taken for: an assumed failure counts as one, an assumed pass as none. */
export const failedComponents = ({ assumed, components }: GateResult): number =>
  assumed === null ? components.filter((c) => c.effect === 'fail').length : assumed === 'fail' ? 1 : 0
