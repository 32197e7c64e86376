/** The one door of the engine. */
export * from './types.ts'
export { RULE_SETS, RULE_SET_IDS, type RuleSet, type RuleSetId } from './ruleSets.ts'
export { evaluate, evaluatePrepared } from './evaluate.ts'
export { type Prepared, type PreparedBy, prepare } from './prepare.ts'
export { comparePolicies, type PolicyOutcome } from './comparePolicies.ts'
export { toPoints } from './cells/toPoints.ts'
