/** All that other layers may import of the smallest changes. */

export { CHOICE_KINDS, type ChoiceKind, kindOf } from './choiceChange.ts'
export { findFlips } from './findFlips.ts'
export type { Goal } from './goal.ts'
export { type OneWay, oneWay } from './oneWay.ts'
export { nearestTurn, type OneWeightFlip, stripsOf } from './oneWeight.ts'
export { raceOf } from './race.ts'
export type { MissingScoreFlip, ScoreFlip } from './scores.ts'
export { type Tornado, tornado } from './tornado.ts'
export type { Flips, TeamFlips, WeightFlip } from './types.ts'
export { type MapCell, type MapRow, verdictMap } from './verdictMap.ts'
export { weightFlips } from './weights.ts'
