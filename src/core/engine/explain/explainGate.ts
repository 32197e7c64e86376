import { applyChoiceChange, type GateChange, type GateChoices } from '../choiceChange.ts'
import type { AssumedGate } from '../domain/choices.ts'
import type { Claim, ClaimId, Competition, Component, IsoDate, TeamId } from '../domain/competition.ts'
import type { ComponentAssessment, ComponentState, GateResult, GateStatus } from '../domain/evaluation.ts'
import { assessGate } from '../gate/assessGate.ts'
import { candidateChanges } from './candidateChanges.ts'
import { fewestClaims } from './fewestClaims.ts'

/** One component that decides a team's status, with the claims that stand behind it and what was replied. */
export type GateGround = Pick<ComponentAssessment, 'component' | 'state' | 'reading' | 'effect'> & {
  /** Adverse claims that still count, strongest first; empty where everything raised was cleared. */
  readonly claims: readonly ClaimId[]
  /** Exonerating and other replies known at the as-of date, on this component before others, oldest first; what cleared it first. */
  readonly answers: readonly ClaimId[]
}

/** Evidence that does not exist and would clear a component: an exonerating claim of this strength, not older. */
type ClearingEvidence = {
  readonly component: Component
  readonly strength: 'established' | 'ruled'
  readonly notBefore: IsoDate
}

/** Why a team stands at the gate as it does, and which single changes of the choices would alter that. */
export type GateExplanation = {
  readonly team: TeamId
  readonly status: GateStatus
  /** The user's hypothesis: then no component is its reason, and none would turn it. */
  readonly assumed: AssumedGate | null
  /**
   * For `fail` the failing components, for `unknown` the open ones, for `pass` those where something was raised
   * and does not count against the team; the firmest first. Empty only where nothing at all was raised, or the status is assumed.
   */
  readonly because: readonly GateGround[]
  /** Changes after which the status is exactly `pass`, the smallest first; empty where it is already. */
  readonly toPass: readonly GateChange[]
  /** Changes after which the status is exactly `fail`, the smallest first; empty where it is already. */
  readonly toFail: readonly GateChange[]
  /** All of these together would make the team pass; empty where it passes. */
  readonly clearedBy: readonly ClearingEvidence[]
}

const FORCE: Readonly<Record<ComponentState, number>> = {
  clear: 0,
  cleared: 1,
  disputed: 2,
  alleged: 3,
  established: 4,
  ruled: 5,
}

/**
 * Explains the gate of every team, in the competition's order. Each change listed was applied and the gate
 * assessed again (`assessGate`); of the days before and after the as-of date only the nearest that does it is
 * listed. Where no single claim set aside does it, the smallest combination of up to four is, if there is one.
 */
export function explainGate(competition: Competition, choices: GateChoices): GateExplanation[] {
  return competition.teams.map((team) => {
    const claims = competition.claims.filter((c) => c.team === team.id)
    const alone = { ...competition, teams: [team], claims }
    const assess = (changed: GateChoices) => assessGate(alone, changed)[0] as GateResult
    const gate = assess(choices)
    const decisive = gate.assumed === null ? gate.components : []
    const deciding = decisive.filter((c) => decides(c, gate.status)).sort((a, b) => FORCE[b.state] - FORCE[a.state])
    const changesTo = (wanted: 'pass' | 'fail') =>
      gate.status === wanted ? [] : workingChanges(competition, choices, gate, assess, wanted)
    return {
      team: team.id,
      status: gate.status,
      assumed: gate.assumed,
      because: deciding.map((assessment) => groundOf(assessment, claims, choices)),
      toPass: changesTo('pass'),
      toFail: changesTo('fail'),
      clearedBy: decisive.filter((c) => c.effect !== 'pass').map((c) => clearing(c, claims)),
    }
  })
}

function decides({ effect, state }: ComponentAssessment, status: GateStatus): boolean {
  if (status === 'pass') return state !== 'clear'
  return effect === (status === 'fail' ? 'fail' : 'open')
}

function groundOf(
  { component, state, reading, effect, standing }: ComponentAssessment,
  claims: readonly Claim[],
  { asOf, claimsOff }: GateChoices,
): GateGround {
  const off = new Set(claimsOff)
  const answered = new Set(standing)
  const answers = claims
    .filter((c) => c.polarity !== 'adverse' && c.public.first <= asOf && !off.has(c.id))
    .filter(
      (c) =>
        c.answers.some((id) => answered.has(id)) || (c.polarity === 'exonerating' && c.components.includes(component)),
    )
    .sort(
      (a, b) =>
        (state === 'cleared' ? Number(a.strength === 'alleged') - Number(b.strength === 'alleged') : 0) ||
        Number(b.components.includes(component)) - Number(a.components.includes(component)) ||
        a.public.first.localeCompare(b.public.first),
    )
  return { component, state, reading, effect, claims: standing, answers: answers.map((c) => c.id) }
}

function clearing({ component, standing }: ComponentAssessment, claims: readonly Claim[]): ClearingEvidence {
  const stands = new Set(standing)
  const adverse = claims.filter((c) => stands.has(c.id))
  return {
    component,
    strength: adverse.some((c) => c.strength === 'ruled') ? 'ruled' : 'established',
    notBefore: adverse
      .map((c) => c.public.last)
      .sort()
      .at(-1) as IsoDate,
  }
}

function workingChanges(
  competition: Competition,
  choices: GateChoices,
  gate: GateResult,
  assess: (choices: GateChoices) => GateResult,
  wanted: 'pass' | 'fail',
): GateChange[] {
  const works = (change: GateChange) => assess(applyChoiceChange(choices, change)).status === wanted
  if (gate.assumed !== null) {
    // It overrides the rules: nothing but taking it back can turn the team.
    const change: GateChange = { code: 'assume-off', team: gate.team, assumed: gate.assumed }
    return works(change) ? [change] : []
  }
  const { changes, days } = candidateChanges(competition, gate.team, choices, wanted)
  const single = [...changes.filter(works), ...days.flatMap((side) => side.find(works) ?? [])]
  if (single.some((c) => c.code === 'claims-off')) return single
  const inPlay = gate.components.flatMap((c) => (wanted === 'fail' ? c.replies : c.effect === 'pass' ? [] : c.standing))
  const together = fewestClaims([...new Set(inPlay)], (ids) => works({ code: 'claims-off', claims: ids }))
  return together === null ? single : [...single, { code: 'claims-off', claims: together }]
}
