/** The one door of the engine. */

export { toPoints } from './cells/toPoints.ts'
export { comparePolicies, type PolicyOutcome } from './comparePolicies.ts'
export { evaluate, evaluatePrepared } from './evaluate.ts'
export { explainGate, type GateExplanation, type GateGround } from './explain/explainGate.ts'
export { applyGateChange, type GateChange, type GateChoices } from './explain/gateChange.ts'
export { prepare } from './prepare.ts'
export { RULE_SET_IDS, RULE_SETS, type RuleSetId } from './ruleSets.ts'
export * from './types.ts'
