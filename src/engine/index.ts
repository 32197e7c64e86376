/** The one door of the engine. */
export * from './types.ts'
export { RULE_SETS, RULE_SET_IDS, type RuleSet, type RuleSetId } from './ruleSets.ts'
export { evaluate } from './evaluate.ts'
