import type { Claim, Competition, ComponentAssessment, ComponentState, GateResult } from '#core/engine/index.ts'

/** One component that fails or stays open, and the claim that its state rests on. */
export type Ground = {
  readonly component: ComponentAssessment['component']
  readonly state: ComponentState
  readonly effect: 'fail' | 'open'
  /** The strongest adverse claim that still counts; null if the data does not hold it. */
  readonly claim: Claim | null
}

const FORCE: Readonly<Record<ComponentState, number>> = {
  clear: 0,
  cleared: 0,
  disputed: 1,
  alleged: 2,
  established: 3,
  ruled: 4,
}

/**
 * Why a team fails the gate or stays open: what fails it before what is open, the firmest first. None where its
 * state is assumed.
 */
export function gateGrounds(competition: Competition, gate: GateResult): Ground[] {
  if (gate.assumed !== null) return []
  const claims = new Map(competition.claims.map((c) => [c.id, c]))
  return gate.components
    .flatMap(({ component, state, effect, standing }): Ground[] =>
      effect === 'pass' ? [] : [{ component, state, effect, claim: claims.get(standing[0] ?? '') ?? null }],
    )
    .sort((a, b) => Number(b.effect === 'fail') - Number(a.effect === 'fail') || FORCE[b.state] - FORCE[a.state])
}
