import { RULE_SETS, type RuleSetId } from '../ruleSets.ts'
import type { Choices, ClaimId, Component, Consequence, IsoDate, Proof, UnknownPolicy } from '../types.ts'

/** The choices that the gate reads. */
export type GateChoices = Pick<Choices, 'asOf' | 'claimsOff' | 'rules'>

/** One change of the choices that the gate reads; `claims-off` alone can hold several, where one is not enough. */
export type GateChange =
  | { readonly code: 'consequence'; readonly component: Component; readonly consequence: Consequence }
  | { readonly code: 'unknown'; readonly unknown: UnknownPolicy }
  | { readonly code: 'proof'; readonly proof: Proof }
  | { readonly code: 'claims-off'; readonly claims: readonly ClaimId[] }
  | { readonly code: 'claim-on'; readonly claim: ClaimId }
  | { readonly code: 'preset'; readonly preset: RuleSetId }
  | { readonly code: 'date'; readonly asOf: IsoDate }

/** The choices after one change; the rest stays as it is. */
export function applyGateChange<T extends GateChoices>(choices: T, change: GateChange): T {
  const { rules, claimsOff } = choices
  switch (change.code) {
    case 'consequence': {
      const consequences = { ...rules.consequences, [change.component]: change.consequence }
      return { ...choices, rules: { ...rules, consequences } }
    }
    case 'unknown':
      return { ...choices, rules: { ...rules, unknown: change.unknown } }
    case 'proof':
      return { ...choices, rules: { ...rules, proof: change.proof } }
    case 'claims-off':
      return { ...choices, claimsOff: [...new Set([...claimsOff, ...change.claims])] }
    case 'claim-on':
      return { ...choices, claimsOff: claimsOff.filter((id) => id !== change.claim) }
    case 'preset': {
      const { consequences, proof, unknown } = RULE_SETS[change.preset]
      return { ...choices, rules: { consequences, proof, unknown } }
    }
    case 'date':
      return { ...choices, asOf: change.asOf }
    default:
      return change satisfies never
  }
}
