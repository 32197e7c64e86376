import {
  applyChoiceChange,
  type BenchmarkId,
  type ChoiceChange,
  type Choices,
  type Competition,
  type Evaluation,
  evaluate,
  type Prepared,
  type TeamVerdict,
} from '#core/engine/index.ts'
import { choiceChanges } from './choiceChange.ts'
import type { Goal, Impossible } from './goal.ts'
import { oneWeightFlip, stripsOf } from './oneWeight.ts'
import { raceOf } from './race.ts'
import { isMonotonic, scoreFlips } from './scores.ts'
import type { Flips, TeamFlips } from './types.ts'
import { weightFlips } from './weights.ts'

type Input = {
  readonly competition: Competition
  readonly choices: Choices
  readonly prepared: Prepared
  readonly evaluation: Evaluation
  /** Benchmarks whose share must not change. */
  readonly locked: ReadonlySet<BenchmarkId>
}

/**
 * The smallest single changes that save each team that is out, put out each that is safe, and settle each that is open
 * either way (docs/method.md, 15). Everything found was applied and evaluated. Yields often, so that it can run beside a page.
 */
export function* findFlips({ competition, choices, prepared, evaluation, locked }: Input): Generator<undefined, Flips> {
  const race = raceOf(prepared, evaluation, choices)
  const strips = race === null ? [] : stripsOf(race, evaluation, locked)
  const tried: { readonly change: ChoiceChange; readonly verdicts: readonly TeamVerdict[] }[] = []
  for (const change of choiceChanges(competition, choices)) {
    yield
    tried.push({ change, verdicts: evaluate(competition, applyChoiceChange(choices, change)).verdicts })
  }

  const teams: TeamFlips[] = []
  for (const [i, { team, outcome }] of evaluation.verdicts.entries()) {
    for (const goal of goalsOf(outcome)) {
      yield
      const none: Impossible = { impossible: 'not-scored' }
      const { weights, onPublished } =
        race === null ? { weights: none, onPublished: null } : weightFlips(race, team, goal, locked)
      yield
      const isNext = race?.isNextSeat === true
      const oneWeight = race === null ? none : oneWeightFlip(race, strips, team, goal, locked)
      const gateDecides = 'impossible' in weights && weights.impossible === 'gate'
      const { score, missingScore } =
        gateDecides || isNext
          ? { score: null, missingScore: null }
          : yield* scoreFlips(competition, prepared, choices, team, goal)
      teams.push({
        team,
        outcome,
        goal,
        weights,
        onPublished,
        oneWeight,
        scoresAreProved: isMonotonic(choices),
        score,
        missingScore,
        choices: nearestDays(
          tried.filter(({ verdicts }) => verdicts[i]?.outcome === goal).map(({ change }) => change),
          choices.asOf,
        ),
      })
    }
  }
  return { teams, isNextSeat: race?.isNextSeat ?? false }
}

const goalsOf = (outcome: TeamVerdict['outcome']): readonly Goal[] =>
  outcome === 'out' ? ['safe'] : outcome === 'safe' ? ['out'] : ['safe', 'out']

/** Of the dates that reach the goal, only the nearest before and the nearest after the present one. */
function nearestDays(changes: readonly ChoiceChange[], asOf: string): ChoiceChange[] {
  const seen = { before: false, after: false }
  return changes.filter((change) => {
    if (change.code !== 'date') return true
    const side = change.asOf < asOf ? 'before' : 'after'
    const isFirst = !seen[side]
    seen[side] = true
    return isFirst
  })
}
