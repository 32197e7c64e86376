import {
  type ChoiceChange,
  type Flips,
  type Goal,
  kindOf,
  type MissingScoreFlip,
  type OneWeightFlip,
  type TeamFlips,
  type WeightFlip,
} from '#flips/index.ts'

/** One change that brings a goal about for one team. */
export type SingleChange = { readonly team: string; readonly goal: Goal } & (
  | { readonly kind: 'oneWeight'; readonly flip: OneWeightFlip }
  | { readonly kind: 'weights'; readonly flip: WeightFlip }
  | { readonly kind: 'missing'; readonly flip: MissingScoreFlip; readonly to: number }
  | { readonly kind: 'choice'; readonly change: ChoiceChange }
)

/** So many stand on the first screen. */
const MOST = 4

/**
 * The few changes worth a place on the first screen: for each team that is out or open one that saves it, then the
 * team that the least change of weights puts out, then a gap that would save one; a rule before other choices.
 */
export function singleChanges({ teams }: Flips): SingleChange[] {
  const saved = teams.filter(({ goal }) => goal === 'safe')
  const saves = saved.flatMap((team) => nearest(team) ?? [])
  const gaps = saved.flatMap((team) => gapOf(team) ?? [])
  const puts = teams
    .filter(({ goal, outcome }) => goal === 'out' && outcome === 'safe')
    .flatMap((team) => byWeights(team) ?? [])
    .sort((a, b) => sizeOf(a) - sizeOf(b))
  return [...saves, ...puts.slice(0, 1), ...gaps, ...puts.slice(1)].slice(0, MOST)
}

const nearest = (team: TeamFlips): SingleChange | null => byWeights(team) ?? byChoice(team) ?? gapOf(team)

/** One weight alone where that does it: it is the shorter sentence. */
function byWeights({ team, goal, oneWeight, weights }: TeamFlips): SingleChange | null {
  if (!('impossible' in oneWeight)) return { team, goal, kind: 'oneWeight', flip: oneWeight }
  return 'impossible' in weights ? null : { team, goal, kind: 'weights', flip: weights }
}

function byChoice({ team, goal, choices }: TeamFlips): SingleChange | null {
  const change = choices.find((c) => kindOf(c) === 'rule') ?? choices[0]
  return change === undefined ? null : { team, goal, kind: 'choice', change }
}

/** Only a value that some team has reached: anything else is idle. */
function gapOf({ team, goal, missingScore }: TeamFlips): SingleChange | null {
  if (missingScore === null || missingScore.to === null || missingScore.isBeyond) return null
  return { team, goal, kind: 'missing', flip: missingScore, to: missingScore.to }
}

/** How much of the weight moves, 0..1. */
function sizeOf(change: SingleChange): number {
  if (change.kind === 'oneWeight') return Math.abs(change.flip.to - change.flip.from)
  return change.kind === 'weights' ? change.flip.amount : 1
}
