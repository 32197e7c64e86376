/** The one door of the smallest changes. */

export { applyChoiceChange, CHOICE_KINDS, type ChoiceChange, type ChoiceKind, kindOf } from './choiceChange.ts'
export { findFlips } from './findFlips.ts'
export type { Goal } from './goal.ts'
export type { OneWeightFlip } from './oneWeight.ts'
export type { MissingScoreFlip, ScoreFlip } from './scores.ts'
export type { Flips, TeamFlips, WeightFlip } from './types.ts'
