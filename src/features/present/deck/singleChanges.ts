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
export type SingleChange =
  | { readonly kind: 'weights'; readonly flip: WeightFlip }
  | { readonly kind: 'oneWeight'; readonly flip: OneWeightFlip }
  | { readonly kind: 'score'; readonly flip: ScoreFlip }
  | { readonly kind: 'missingScore'; readonly flip: MissingScoreFlip & { readonly to: number } }
  | { readonly kind: 'choice'; readonly change: ChoiceChange }

/** The smallest change of each kind that was found for a team: weights, scores, then one choice of each kind. */
export function singleChangesOf({ weights, oneWeight, score, missingScore, choices }: TeamFlips): SingleChange[] {
  const changes: SingleChange[] = []
  if (!('impossible' in weights)) changes.push({ kind: 'weights', flip: weights })
  if (!('impossible' in oneWeight)) changes.push({ kind: 'oneWeight', flip: oneWeight })
  if (score !== null) changes.push({ kind: 'score', flip: score })
  if (missingScore !== null && missingScore.to !== null) {
    changes.push({ kind: 'missingScore', flip: { ...missingScore, to: missingScore.to } })
  }
  for (const kind of CHOICE_KINDS) {
    const change = choices.find((choice) => kindOf(choice) === kind)
    if (change !== undefined) changes.push({ kind: 'choice', change })
  }
  return changes
}

/** The scenario with one of these changes applied. `team` is the one whose score is changed. */
export function applySingleChange(
  scenario: Scenario,
  competition: Competition,
  team: string,
  single: SingleChange,
): Scenario {
  switch (single.kind) {
    case 'weights':
    case 'oneWeight':
      return withWeights(scenario, competition.field, single.flip.weights)
    case 'score':
    case 'missingScore':
      return withCell(scenario, team, single.flip.benchmark, single.flip.to)
    case 'choice':
      return changedScenario(scenario, single.change)
    default:
      return single satisfies never
  }
}
