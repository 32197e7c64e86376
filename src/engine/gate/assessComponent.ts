import type { Claim, Component, ComponentAssessment, ComponentState, Reading, Rules, Strength } from '../types.ts'

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
  const adverse = claims.filter((c) => c.polarity === 'adverse')
  const exonerating = claims.filter((c) => c.polarity === 'exonerating')
  const replies = new Set<string>()
  const answered = (bad: Claim, by: (good: Claim) => boolean) => {
    const good = exonerating.filter((g) => bad.public.last <= g.public.first && by(g))
    for (const g of good) replies.add(g.id)
    return good.length > 0
  }

  const cleared: Claim[] = []
  const standing: Claim[] = []
  for (const bad of adverse) {
    const isCleared = answered(bad, (g) => g.strength !== 'alleged' && STRENGTH[g.strength] >= STRENGTH[bad.strength])
    ;(isCleared ? cleared : standing).push(bad)
  }
  const isDisputed = standing.map((bad) => bad.strength === 'alleged' && answered(bad, (g) => g.strength === 'alleged'))
  standing.sort((a, b) => STRENGTH[b.strength] - STRENGTH[a.strength])

  const strongest = standing[0]
  const state: ComponentState =
    strongest === undefined
      ? cleared.length > 0
        ? 'cleared'
        : 'clear'
      : strongest.strength !== 'alleged'
        ? strongest.strength
        : isDisputed.every(Boolean)
          ? 'disputed'
          : 'alleged'

  const reading = read(rules, component, state)
  return {
    component,
    state,
    reading,
    effect: reading === 'fails' ? 'fail' : reading === 'unknown' ? rules.unknown : 'pass',
    standing: standing.map((c) => c.id),
    cleared: cleared.map((c) => c.id),
    replies: [...replies],
  }
}

function read(rules: Rules, component: Component, state: ComponentState): Reading {
  const consequence = rules.consequences[component]
  if (consequence === 'ignore') return 'ignored'
  if (REACH[state] === 0) return 'passes'
  if (consequence === 'note') return 'noted'
  return REACH[state] >= STRENGTH[rules.proof] ? 'fails' : 'unknown'
}
