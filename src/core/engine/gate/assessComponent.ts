import type { Consequence, Proof, Rules } from '../domain/choices.ts'
import type { Claim, ClaimId, Component, IsoDate, Strength } from '../domain/competition.ts'
import type { ComponentAssessment, ComponentState, Reading } from '../domain/evaluation.ts'

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

/** What the claims on one component come to, before any rules are read. */
export type Findings = Pick<ComponentAssessment, 'state' | 'standing' | 'cleared' | 'replies'>

/** What holds for a component of which nothing was said. */
export const NOTHING_SAID: Findings = { state: 'clear', standing: [], cleared: [], replies: [] }

/**
 * The state of one component of one team's entry (docs/method.md, 9).
 *
 * An exonerating claim clears the adverse ones that are not newer and not stronger than itself if it
 * is established or ruled; one that is only said makes an alleged claim disputed. "Not newer" compares
 * the days from which each counts: an adverse claim its last possible day, an exonerating one its first.
 *
 * @param claims adverse and exonerating claims on this component that count at the as-of date.
 */
export function weighClaims(claims: readonly Claim[]): Findings {
  const exonerating = claims.filter((c) => c.polarity === 'exonerating')
  const firm = repliesOf(exonerating.filter((c) => c.strength !== 'alleged'))
  // Asked only about what none of the firm ones answers: what is left to answer it is only said.
  const said = repliesOf(exonerating)
  const standing: Claim[] = []
  const cleared: ClaimId[] = []
  let isDisputed = true
  for (const bad of claims) {
    if (bad.polarity !== 'adverse') continue
    if (firm.answer(bad)) cleared.push(bad.id)
    else {
      standing.push(bad)
      isDisputed = said.answer(bad) && isDisputed
    }
  }
  standing.sort((a, b) => STRENGTH[b.strength] - STRENGTH[a.strength])
  return {
    state: stateOf(standing[0], isDisputed, cleared.length > 0),
    standing: standing.map((c) => c.id),
    cleared,
    replies: [...firm.used, ...said.used],
  }
}

/** Exonerating claims, and which of them answered anything so far: each is looked at anew only until it did. */
function repliesOf(exonerating: readonly Claim[]) {
  let unused = exonerating
  const newest = new Map<Strength, IsoDate>()
  for (const { strength, public: days } of exonerating) {
    for (const level of Object.keys(STRENGTH) as Strength[]) {
      if (STRENGTH[level] <= STRENGTH[strength] && days.first > (newest.get(level) ?? '')) newest.set(level, days.first)
    }
  }
  const used: ClaimId[] = []
  return {
    used,
    answer: (bad: Claim): boolean => {
      if ((newest.get(bad.strength) ?? '') < bad.public.last) return false
      unused = unused.filter((good) => {
        const isAnswer = answersTo(bad, good)
        if (isAnswer) used.push(good.id)
        return !isAnswer
      })
      return true
    },
  }
}

/** An exonerating claim that is not older than the adverse one and at least as strong. */
const answersTo = (bad: Claim, good: Claim): boolean =>
  bad.public.last <= good.public.first && STRENGTH[good.strength] >= STRENGTH[bad.strength]

function stateOf(strongest: Claim | undefined, isDisputed: boolean, wasCleared: boolean): ComponentState {
  if (strongest === undefined) return wasCleared ? 'cleared' : 'clear'
  if (strongest.strength !== 'alleged') return strongest.strength
  return isDisputed ? 'disputed' : 'alleged'
}

/** How the rules read a component in this state. */
export function readComponent(component: Component, findings: Findings, rules: Rules): ComponentAssessment {
  const { state, standing, cleared, replies } = findings
  const reading = readingOf(state, rules.consequences[component], rules.proof)
  const effect = reading === 'fails' ? 'fail' : reading === 'unknown' ? rules.unknown : 'pass'
  return { component, state, reading, effect, standing, cleared, replies }
}

function readingOf(state: ComponentState, consequence: Consequence, proof: Proof): Reading {
  if (consequence === 'ignore') return 'ignored'
  if (REACH[state] === 0) return 'passes'
  if (consequence === 'note') return 'noted'
  return REACH[state] >= STRENGTH[proof] ? 'fails' : 'unknown'
}
