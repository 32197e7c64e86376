import {
  type AssumedGate,
  type Choices,
  CONSEQUENCES,
  type Consequence,
  GATE_MODES,
  MISSING_POLICIES,
  NORMALISATIONS,
  PROOFS,
  type Rules,
  SOURCE_POLICIES,
  UNDATED,
  UNKNOWN_POLICIES,
} from './domain/choices.ts'
import {
  type ClaimId,
  COMPONENTS,
  type Competition,
  type Component,
  type IsoDate,
  type TeamId,
} from './domain/competition.ts'
import { pillarDays } from './pillars.ts'
import { RULE_SET_IDS, RULE_SETS, type RuleSetId } from './ruleSets.ts'

export type WordChoice = 'missing' | 'normalisation' | 'source' | 'undated' | 'gate'

/** The choices that are one word of a list, by their field in `Choices`, with the words in the order of the lists. */
export const WORD_CHOICES: { readonly [K in WordChoice]: readonly Choices[K][] } = {
  missing: MISSING_POLICIES,
  normalisation: NORMALISATIONS,
  source: SOURCE_POLICIES,
  undated: UNDATED,
  gate: GATE_MODES,
}
export const WORD_CHOICE_IDS = Object.keys(WORD_CHOICES) as readonly WordChoice[]

export type RulePart = 'proof' | 'unknown'

/** The parts of the rules that are one word of a list. */
export const RULE_PARTS: { readonly [K in RulePart]: readonly Rules[K][] } = {
  proof: PROOFS,
  unknown: UNKNOWN_POLICIES,
}

/** The choices that the gate reads. */
export type GateChoices = Pick<Choices, 'asOf' | 'claimsOff' | 'rules' | 'assume'>

type RuleChange =
  | { readonly code: 'consequence'; readonly component: Component; readonly consequence: Consequence }
  | { readonly [K in RulePart]: { readonly code: K } & Pick<Rules, K> }[RulePart]

/** One change of the choices that the gate reads; `claims-off` alone can hold several, where one is not enough. */
export type GateChange =
  | RuleChange
  | { readonly code: 'preset'; readonly preset: RuleSetId }
  | { readonly code: 'claims-off'; readonly claims: readonly ClaimId[] }
  | { readonly code: 'claim-on'; readonly claim: ClaimId }
  | ({ readonly code: 'date' } & Pick<Choices, 'asOf'>)
  /** What is assumed of a team taken back: the rules decide again. */
  | { readonly code: 'assume-off'; readonly team: TeamId; readonly assumed: AssumedGate }

/** One choice made otherwise, everything else left as it is. */
export type ChoiceChange =
  | GateChange
  | { readonly [K in WordChoice | 'seats']: { readonly code: K } & Pick<Choices, K> }[WordChoice | 'seats']

/** The rules after a change of one of their parts. */
export function changedRules(rules: Rules, change: RuleChange): Rules {
  const { code, ...part } = change
  if (!('component' in part)) return { ...rules, ...part }
  return { ...rules, consequences: { ...rules.consequences, [part.component]: part.consequence } }
}

/** The choices after one change; the rest stays as it is. */
export function applyChoiceChange<T extends GateChoices>(choices: T, change: ChoiceChange): T {
  switch (change.code) {
    case 'consequence':
    case 'unknown':
    case 'proof':
      return { ...choices, rules: changedRules(choices.rules, change) }
    case 'preset': {
      const { consequences, proof, unknown } = RULE_SETS[change.preset]
      return { ...choices, rules: { consequences, proof, unknown } }
    }
    case 'claims-off':
      return { ...choices, claimsOff: [...new Set([...choices.claimsOff, ...change.claims])] }
    case 'claim-on':
      return { ...choices, claimsOff: choices.claimsOff.filter((id) => id !== change.claim) }
    case 'assume-off': {
      const { [change.team]: _, ...assume } = choices.assume
      return { ...choices, assume }
    }
    default: {
      const { code, ...part } = change
      return { ...choices, ...part }
    }
  }
}

/**
 * Single changes of rules and claims worth trying, the smallest first: one component, weaker evidence, the standard of
 * proof, one of these claims, a whole other reading.
 *
 * @param wanted the consequences to try; all of them unless one alone can help.
 */
export function gateChanges(
  { rules, claimsOff }: GateChoices,
  claims: readonly ClaimId[],
  wanted: readonly Consequence[] = CONSEQUENCES,
): GateChange[] {
  return [
    ...COMPONENTS.flatMap((component) =>
      wanted
        .filter((consequence) => consequence !== rules.consequences[component])
        .map((consequence): GateChange => ({ code: 'consequence', component, consequence })),
    ),
    ...UNKNOWN_POLICIES.filter((p) => p !== rules.unknown).map((unknown): GateChange => ({ code: 'unknown', unknown })),
    ...PROOFS.filter((p) => p !== rules.proof).map((proof): GateChange => ({ code: 'proof', proof })),
    ...claims.filter((id) => !claimsOff.includes(id)).map((id): GateChange => ({ code: 'claims-off', claims: [id] })),
    ...claims.filter((id) => claimsOff.includes(id)).map((claim): GateChange => ({ code: 'claim-on', claim })),
    ...RULE_SET_IDS.filter((id) => !sameRules(RULE_SETS[id], rules)).map(
      (preset): GateChange => ({ code: 'preset', preset }),
    ),
  ]
}

/** The days on which anything first or last can have become public, in order. */
export function publicDays({ claims, benchmarks, pillars }: Competition): IsoDate[] {
  const windows = [...claims, ...benchmarks.flatMap((b) => b.scores)].map((known) => known.public)
  return [...new Set([...windows.flatMap(({ first, last }) => [first, last]), ...pillars.flatMap(pillarDays)])].sort()
}

/** Other days to look from, the earlier ones and the later ones, each nearest first. */
export function dayChanges(asOf: IsoDate, days: readonly IsoDate[]): GateChange[][] {
  const sorted = [...new Set(days)].sort()
  return [sorted.filter((day) => day < asOf).reverse(), sorted.filter((day) => day > asOf)].map((side) =>
    side.map((day) => ({ code: 'date', asOf: day })),
  )
}

const sameRules = (a: Rules, b: Rules): boolean =>
  a.proof === b.proof && a.unknown === b.unknown && COMPONENTS.every((c) => a.consequences[c] === b.consequences[c])
