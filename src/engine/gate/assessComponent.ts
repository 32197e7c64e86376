import type {
  Claim,
  ClaimId,
  Component,
  ComponentAssessment,
  ComponentState,
  Reading,
  Rules,
  Strength,
} from '../types.ts'

const STRENGTH: Readonly<Record<Strength, number>> = { alleged: 1, established: 2, ruled: 3 }

/** How far a state reaches towards a standard of proof; a disputed allegation is less than an allegation. */
const REACH: Readonly<Record<ComponentState, number>> = {
  clear: 0,
  cleared: 0,
  disputed: 0.5,
  alleged: STRENGTH.alleged,
  established: STRENGTH.established,
  ruled: STRENGTH.ruled,
}

/**
 * State and reading of one component of one team's entry (SPEC 4).
 *
 * An exonerating claim clears the adverse ones that are not newer and not stronger than itself if it
 * is established or ruled; one that is only said makes an alleged claim disputed. "Not newer" compares
 * the days from which each counts: an adverse claim its last possible day, an exonerating one its first.
 *
 * @param claims adverse and exonerating claims on this component that count at the as-of date.
 */
export function assessComponent(component: Component, claims: readonly Claim[], rules: Rules): ComponentAssessment {
  const standing: Claim[] = []
  const cleared: Claim[] = []
  const clearing: Claim[] = []
  const disputing: Claim[] = []
  let isDisputed = true
  for (const bad of claims) {
    if (bad.polarity !== 'adverse') continue
    const answers = claims.filter((good) => good.polarity === 'exonerating' && bad.public.last <= good.public.first)
    const clears = answers.filter(
      (good) => good.strength !== 'alleged' && STRENGTH[good.strength] >= STRENGTH[bad.strength],
    )
    if (clears.length > 0) {
      cleared.push(bad)
      clearing.push(...clears)
      continue
    }
    const disputes = answers.filter((good) => good.strength === 'alleged' && bad.strength === 'alleged')
    standing.push(bad)
    disputing.push(...disputes)
    isDisputed &&= disputes.length > 0
  }
  standing.sort((a, b) => STRENGTH[b.strength] - STRENGTH[a.strength])

  const state = stateOf(standing[0], isDisputed, cleared.length > 0)
  const reading = read(rules, component, state)
  return {
    component,
    state,
    reading,
    effect: reading === 'fails' ? 'fail' : reading === 'unknown' ? rules.unknown : 'pass',
    standing: standing.map(idOf),
    cleared: cleared.map(idOf),
    replies: [...new Set([...clearing.map(idOf), ...disputing.map(idOf)])],
  }
}

const idOf = (claim: Claim): ClaimId => claim.id

function stateOf(strongest: Claim | undefined, isDisputed: boolean, wasCleared: boolean): ComponentState {
  if (strongest === undefined) return wasCleared ? 'cleared' : 'clear'
  if (strongest.strength !== 'alleged') return strongest.strength
  return isDisputed ? 'disputed' : 'alleged'
}

function read(rules: Rules, component: Component, state: ComponentState): Reading {
  const consequence = rules.consequences[component]
  if (consequence === 'ignore') return 'ignored'
  if (REACH[state] === 0) return 'passes'
  if (consequence === 'note') return 'noted'
  return REACH[state] >= STRENGTH[rules.proof] ? 'fails' : 'unknown'
}
