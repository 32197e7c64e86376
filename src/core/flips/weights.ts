import { type BenchmarkId, evaluatePrepared, type TeamId } from '#core/engine/index.ts'
import type { Goal, Impossible } from './goal.ts'
import { bestPairMove } from './pairMoves.ts'
import type { Race } from './race.ts'
import { type Demand, MARGIN, type Move, moveOfSize, smallestMove } from './smallestMove.ts'
import { toWeights } from './toWeights.ts'
import type { FilledCell, WeightFlip } from './types.ts'

/** The most subsets of teams that are tried. */
const MOST_SETS = 2000
const STEP = 0.001
/**
 * Rounding weights to hundredths can undo a narrow lead: this many larger changes, in steps of 0.1 percentage points,
 * are tried.
 */
const MORE_STEPS = 20

/**
 * The smallest change of weights for a team and, where that rests on filled values, the smallest on benchmarks without
 * any.
 */
export function weightFlips(
  race: Race,
  team: TeamId,
  goal: Goal,
  locked: ReadonlySet<BenchmarkId>,
): { readonly weights: WeightFlip | Impossible; readonly onPublished: WeightFlip | Impossible | null } {
  const weights = weightFlip(race, team, goal, locked, false)
  const leans = !('impossible' in weights) && weights.leansOn.length > 0
  return { weights, onPublished: leans ? weightFlip(race, team, goal, locked, true) : null }
}

function weightFlip(
  race: Race,
  team: TeamId,
  goal: Goal,
  locked: ReadonlySet<BenchmarkId>,
  publishedOnly: boolean,
): WeightFlip | Impossible {
  const { prepared, open } = race
  const x = prepared.teams.findIndex((other) => other.team.id === team)
  const gate = prepared.gates[x]?.status ?? 'pass'
  const excludes = race.choices.gate === 'adds' || race.choices.gate === 'fills'
  if (goal === 'safe' && excludes && gate !== 'pass') return { impossible: 'gate' }
  if (!race.races[x]) return { impossible: 'gate' }
  if (open === 0) return { impossible: goal === 'out' ? 'no-seat' : 'proved' }
  if (race.worth[x] === null) return { impossible: 'not-scored' }

  const sets = rivalSets(race, x, goal)
  if (sets === null) return { impossible: 'too-many' }
  let best: { readonly move: Move; readonly rivals: readonly number[]; readonly free: readonly boolean[] } | null = null
  for (const rivals of sets) {
    const free = prepared.inPlay.map(
      (id, j) => !locked.has(id) && !(publishedOnly && [x, ...rivals].some((i) => race.isFilled[i]?.[j])),
    )
    const move = race.hasGaps
      ? bestPairMove(race, x, rivals, goal, free)
      : smallestMove(race.shares, demandsOf(race, x, rivals, goal), free)
    if (move !== null && (best === null || move.amount < best.move.amount)) best = { move, rivals, free }
  }
  if (best === null) return { impossible: race.hasGaps ? 'not-found' : 'proved' }
  return outward(race, x, goal, best) ?? { impossible: 'not-found' }
}

/**
 * Sets of teams that the team has to be above (goal `safe`) or below (goal `out`); one of the sets is enough. With r other
 * ranked teams and o open seats, `safe` needs o teams strictly below it. `out` needs r − o + 1 strictly above it, none of
 * which can fail the gate and so take a seat. Null where there are too many sets.
 */
function rivalSets(race: Race, x: number, goal: Goal): number[][] | null {
  const others = race.prepared.teams.map((_, i) => i).filter((i) => i !== x && race.races[i])
  const size = goal === 'safe' ? race.open : others.length - race.open + 1
  const usable = others.filter((i) => race.worth[i] !== null && !(goal === 'out' && race.isUnknown[i]))
  if (size <= 0) return [[]]
  if (size > usable.length) return []
  let count = 1
  for (let i = 0; i < Math.min(size, usable.length - size); i++) count = (count * (usable.length - i)) / (i + 1)
  return count > MOST_SETS ? null : [...subsets(usable, size)]
}

function* subsets(items: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = from; i <= items.length - size; i++) {
    for (const rest of subsets(items, size - 1, i + 1)) yield [items[i] as number, ...rest]
  }
}

function demandsOf(race: Race, x: number, rivals: readonly number[], goal: Goal): Demand[] {
  return rivals.map((rival) => {
    const [above, below] = goal === 'safe' ? [x, rival] : [rival, x]
    const gains = race.shares.map((_, j) => (race.worth[above]?.[j] as number) - (race.worth[below]?.[j] as number))
    const lead = gains.reduce((sum, gain, j) => sum + gain * (race.shares[j] as number), 0)
    return { lead: lead + (race.fixed[above] as number) - (race.fixed[below] as number), gains }
  })
}

/**
 * Rounds the size up to a tenth of a percentage point, computes weights, and confirms the outcome with
 * `evaluatePrepared`.
 */
function outward(
  race: Race,
  x: number,
  goal: Goal,
  {
    move,
    rivals,
    free,
  }: { readonly move: Move; readonly rivals: readonly number[]; readonly free: readonly boolean[] },
): WeightFlip | null {
  const { prepared, choices } = race
  const team = prepared.teams[x]?.team.id as TeamId
  const steps = Math.ceil(move.amount / STEP - MARGIN)
  for (let more = 0; more <= MORE_STEPS; more++) {
    const size = (steps + more) * STEP
    const sized = race.hasGaps
      ? bestPairMove(race, x, rivals, goal, free, size)
      : moveOfSize(race.shares, demandsOf(race, x, rivals, goal), free, size)
    // Where nothing more can be moved, the move itself is all there is.
    const { shares, amount } = sized ?? move
    const byId = Object.fromEntries(prepared.inPlay.map((id, j) => [id, shares[j] as number]))
    const weights = toWeights(byId, choices.weights)
    const verdict = evaluatePrepared(prepared, { ...choices, weights }).verdicts[x]
    if (verdict?.outcome !== goal) continue
    return {
      shares: byId,
      weights,
      amount: Math.max(0, Math.ceil(amount / STEP - MARGIN) / (1 / STEP)),
      exact: move.amount,
      against: rivals.map((rival) => prepared.teams[rival]?.team.id as TeamId),
      leansOn: leaning(race, [x, ...rivals], shares),
      isProved: !race.hasGaps,
    }
  }
  return null

  function leaning(
    { isFilled, shares: before }: Race,
    teams: readonly number[],
    after: readonly number[],
  ): FilledCell[] {
    return teams.flatMap((i) =>
      prepared.inPlay.flatMap((benchmark, j): FilledCell[] =>
        isFilled[i]?.[j] && Math.abs((after[j] as number) - (before[j] as number)) > MARGIN
          ? [{ team: i === x ? team : (prepared.teams[i]?.team.id as TeamId), benchmark }]
          : [],
      ),
    )
  }
}
