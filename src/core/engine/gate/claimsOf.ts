import {
  type Claim,
  COMPONENTS,
  type Competition,
  type Component,
  type Team,
  type TeamId,
} from '../domain/competition.ts'
import { memoise } from '../domain/memoise.ts'

/** The claims that can ever move a component of one team's entry, by component; components without any are left out. */
export type ClaimsOnTeam = {
  readonly team: TeamId
  readonly spoken: readonly { readonly component: Component; readonly claims: readonly Claim[] }[]
}

/** In the competition's order of teams, and of claims. */
export const claimsOf = memoise((competition: Competition): readonly ClaimsOnTeam[] => {
  const byTeam = new Map(competition.teams.map((team) => [team.id, [] as Claim[]]))
  for (const claim of competition.claims) byTeam.get(claim.team)?.push(claim)
  return competition.teams.map((team) => {
    const claims = (byTeam.get(team.id) as Claim[]).filter((claim) => canMove(claim, team))
    const on = (component: Component) => claims.filter((claim) => claim.components.includes(component))
    return {
      team: team.id,
      spoken: COMPONENTS.map((component) => ({ component, claims: on(component) })).filter((s) => s.claims.length > 0),
    }
  })
})

/** A neutral claim moves nothing; one about another model of the team counts only if that model was part of the entry. */
const canMove = (claim: Claim, team: Team): boolean =>
  claim.polarity !== 'neutral' && (claim.model === undefined || team.entry.models.includes(claim.model))
