import type { ChoiceChange, Competition } from '#core/engine/index.ts'
import {
  CHOICE_KINDS,
  kindOf,
  type MissingScoreFlip,
  type OneWeightFlip,
  type ScoreFlip,
  type TeamFlips,
  type WeightFlip,
} from '#core/flips/index.ts'
import { withCell } from '#state/scenario/actions.ts'
import { changedScenario } from '#state/scenario/changedScenario.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { withWeights } from '#state/scenario/weightActions.ts'

/** One single change that turns a team's outcome. */
export type Way =
  | { readonly kind: 'weights'; readonly flip: WeightFlip }
  | { readonly kind: 'oneWeight'; readonly flip: OneWeightFlip }
  | { readonly kind: 'score'; readonly flip: ScoreFlip }
  | { readonly kind: 'missingScore'; readonly flip: MissingScoreFlip & { readonly to: number } }
  | { readonly kind: 'choice'; readonly change: ChoiceChange }

/** The smallest change of each kind that was found for a team: weights, scores, then one choice of each kind. */
export function waysOf({ weights, oneWeight, score, missingScore, choices }: TeamFlips): Way[] {
  const ways: Way[] = []
  if (!('impossible' in weights)) ways.push({ kind: 'weights', flip: weights })
  if (!('impossible' in oneWeight)) ways.push({ kind: 'oneWeight', flip: oneWeight })
  if (score !== null) ways.push({ kind: 'score', flip: score })
  if (missingScore !== null && missingScore.to !== null) {
    ways.push({ kind: 'missingScore', flip: { ...missingScore, to: missingScore.to } })
  }
  for (const kind of CHOICE_KINDS) {
    const change = choices.find((choice) => kindOf(choice) === kind)
    if (change !== undefined) ways.push({ kind: 'choice', change })
  }
  return ways
}

/** The scenario with one way carried out. */
export function takeWay(scenario: Scenario, competition: Competition, team: string, way: Way): Scenario {
  switch (way.kind) {
    case 'weights':
    case 'oneWeight':
      return withWeights(scenario, competition.field, way.flip.weights)
    case 'score':
    case 'missingScore':
      return withCell(scenario, team, way.flip.benchmark, way.flip.to)
    case 'choice':
      return changedScenario(scenario, way.change)
    default:
      return way satisfies never
  }
}
