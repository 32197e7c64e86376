import {
  type Choices,
  type Claim,
  type ClaimId,
  COMPONENTS,
  type Competition,
  type Component,
  type ComponentState,
  type GateStatus,
  type Reading,
  type Strength,
  type Team,
} from '#core/engine/index.ts'

type OracleComponent = {
  readonly state: ComponentState
  readonly reading: Reading
  readonly standing: readonly ClaimId[]
  readonly cleared: readonly ClaimId[]
  readonly replies: readonly ClaimId[]
}

const LEVEL: Readonly<Record<Strength, number>> = { alleged: 1, established: 2, ruled: 3 }

/** What the claims make of one component of one team, and how the rules read it. */
const assess = (competition: Competition, choices: Choices, team: Team, component: Component): OracleComponent => {
  const about = competition.claims.filter(
    (claim) =>
      claim.team === team.id &&
      claim.components.includes(component) &&
      !choices.claimsOff.includes(claim.id) &&
      (claim.model === undefined || team.entry.models.includes(claim.model)),
  )
  const adverse = about.filter((claim) => claim.polarity === 'adverse' && claim.public.last <= choices.asOf)
  const replies = about.filter((claim) => claim.polarity === 'exonerating' && claim.public.first <= choices.asOf)
  const inTime = (against: Claim, reply: Claim): boolean => against.public.last <= reply.public.first
  const clears = (against: Claim, reply: Claim): boolean =>
    LEVEL[reply.strength] >= LEVEL.established &&
    LEVEL[against.strength] <= LEVEL[reply.strength] &&
    inTime(against, reply)
  const disputes = (against: Claim, reply: Claim): boolean =>
    against.strength === 'alleged' && reply.strength === 'alleged' && inTime(against, reply)
  const isCleared = (against: Claim): boolean => replies.some((reply) => clears(against, reply))
  const standing = adverse.filter((claim) => !isCleared(claim))
  const isDisputed = (claim: Claim): boolean => replies.some((reply) => disputes(claim, reply))
  const height = Math.max(0, ...standing.map((claim) => (isDisputed(claim) ? 0.5 : LEVEL[claim.strength])))
  const state: ComponentState =
    height === 3
      ? 'ruled'
      : height === 2
        ? 'established'
        : height === 1
          ? 'alleged'
          : height > 0
            ? 'disputed'
            : adverse.length > 0
              ? 'cleared'
              : 'clear'
  const { consequences, proof } = choices.rules
  const consequence = consequences[component]
  const reading: Reading =
    consequence === 'ignore'
      ? 'ignored'
      : consequence === 'note'
        ? 'noted'
        : height >= LEVEL[proof]
          ? 'fails'
          : height > 0
            ? 'unknown'
            : 'passes'
  return {
    state,
    reading,
    standing: standing.map((claim) => claim.id),
    cleared: adverse.filter(isCleared).map((claim) => claim.id),
    replies: replies
      .filter(
        (reply) =>
          adverse.some((against) => clears(against, reply)) || standing.some((against) => disputes(against, reply)),
      )
      .map((claim) => claim.id),
  }
}

export type OracleGate = {
  readonly status: GateStatus
  /** How many components the penalty is taken for. */
  readonly failed: number
  readonly components: Readonly<Record<Component, OracleComponent>>
}

/**
 * Every component of one team assessed, and the three-valued answer of the gate. An assumed failure is one failed
 * component, an assumed pass is none, whatever the components come to.
 */
export const gateOf = (competition: Competition, choices: Choices, team: Team): OracleGate => {
  const components = Object.fromEntries(
    COMPONENTS.map((component) => [component, assess(competition, choices, team, component)]),
  ) as Record<Component, OracleComponent>
  const readings = Object.values(components).map(({ reading }) => reading)
  const { unknown } = choices.rules
  const failed = readings.filter(
    (reading) => reading === 'fails' || (reading === 'unknown' && unknown === 'fail'),
  ).length
  const isOpen = unknown === 'open' && readings.includes('unknown')
  const assumed = choices.assume[team.id]
  if (assumed !== undefined) return { status: assumed, failed: assumed === 'fail' ? 1 : 0, components }
  return { status: failed > 0 ? 'fail' : isOpen ? 'unknown' : 'pass', failed, components }
}
