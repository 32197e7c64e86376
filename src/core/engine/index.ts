/** All that other layers may import of the engine. */

export { type CellChoices, whyRefused } from './cells/refusal.ts'
export { toPoints } from './cells/toPoints.ts'
export {
  applyChoiceChange,
  type ChoiceChange,
  changedRules,
  dayChanges,
  type GateChange,
  type GateChoices,
  gateChanges,
  publicDays,
  RULE_PARTS,
  type RulePart,
  WORD_CHOICE_IDS,
  WORD_CHOICES,
  type WordChoice,
} from './choiceChange.ts'
export { comparePolicies, comparePrepared, type PolicyOutcome, preparePolicies } from './comparePolicies.ts'
export { type Contender, decide } from './decide.ts'
export * from './domain/choices.ts'
export * from './domain/competition.ts'
export * from './domain/evaluation.ts'
export { TIE } from './domain/ties.ts'
export { evaluate, evaluatePrepared } from './evaluate.ts'
export { explainGate, type GateExplanation, type GateGround } from './explain/explainGate.ts'
export { idleAnswers } from './gate/idleAnswers.ts'
export { MISSING } from './missing/registry.ts'
export { NORMALISE } from './normalise/registry.ts'
export { type KnownPillar, knownPillars, pillarDays } from './pillars.ts'
export { type Prepared, type PreparedTeam, prepare } from './prepare.ts'
export { RULE_SET_IDS, RULE_SETS, type RuleSetId } from './ruleSets.ts'
export { fixedPoints } from './strips/fixedPoints.ts'
export { movingTotals } from './strips/movingTotals.ts'
export { type StripSegment, type WeightStrip, weightStrip } from './strips/weightStrip.ts'
