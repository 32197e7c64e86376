import type { GateMode } from './domain/choices.ts'
import type { Outcome, Route } from './domain/competition.ts'
import type { GateStatus } from './domain/evaluation.ts'
import { tieGroups } from './domain/ties.ts'

/** What the decision needs to know of one team. */
export type Contender = { readonly total: number | null; readonly gate: GateStatus }

export type Decision = {
  readonly outcome: Outcome
  readonly route: Route | null
  /** By score alone: `out` if among the lowest `seats` in every possible world (see `decide`), `safe` if in none. */
  readonly byScore: Outcome
  /** Contenders (by index) whose order against this one is open and who stand at the cut. */
  readonly tiedWith: readonly number[]
}

/**
 * Who is out (docs/method.md, 10 and 11).
 *
 * A possible world settles everything that is open: pass or fail for each team whose gate is unknown, an order
 * within each tie, a rank for each unscored team. A team that is out in all worlds is `out`, in none `safe`, else
 * `undecided`. The worlds need not be listed: for each team it is enough to count how many others can rank below it.
 * A team is eliminated by score if fewer than `seats` others rank below it, so with
 *   fewest = others below it in every world, most = fewest + those whose order is open,
 * it is eliminated in some world if `fewest < seats` and in all if `most < seats`.
 * Under `fills` each failure uses a seat: among the teams that do not fail, a team is eliminated if
 *   (below it) + (unknown ones above it that fail) < seats − failures.
 * An unknown team below it cancels out: by failing it uses a seat, and there is one team fewer below.
 *
 * @param contenders totals 0..100 (null: unscored) and gate status.
 * @param mode how the gate counts: `adds` and `fills` eliminate who fails it, the other modes do not.
 * @param seats how many teams are to be eliminated, 0..n−1.
 * @returns one decision per contender, same order. O(n log n).
 */
export function decide(contenders: readonly Contender[], mode: GateMode, seats: number): Decision[] {
  const places = placesOf(contenders, mode, seats)
  const gateExcludes = mode === 'adds' || mode === 'fills'
  return contenders.map(({ gate }, i) => {
    const { byScore, tiedWith } = places[i] as Place
    if (!gateExcludes || gate === 'pass') {
      return { outcome: byScore, route: byScore === 'out' ? 'score' : null, byScore, tiedWith }
    }
    if (gate === 'fail') return { outcome: 'out', route: routeOfFailure(byScore), byScore, tiedWith }
    return { outcome: byScore === 'out' ? 'out' : 'undecided', route: null, byScore, tiedWith }
  })
}

/**
 * Under `fills` a team that fails is not ranked for the seats: `byScore` is `safe`. Under `adds` it may be among the
 * lowest.
 */
function routeOfFailure(byScore: Outcome): Route | null {
  if (byScore === 'safe') return 'gate'
  return byScore === 'out' ? 'both' : null
}

type Place = Pick<Decision, 'byScore' | 'tiedWith'>
const NOBODY: readonly number[] = []

/** Who is eliminated by score alone; a team that is not ranked for the seats is `safe` here. */
function placesOf(contenders: readonly Contender[], mode: GateMode, seats: number): Place[] {
  const isFills = mode === 'fills'
  const scored: number[] = []
  const unscored: number[] = []
  contenders.forEach(({ total, gate }, i) => {
    if (isFills && gate === 'fail') return
    ;(total === null ? unscored : scored).push(i)
  })
  const racing = scored.length + unscored.length
  const open = seats - (contenders.length - racing)

  const places = contenders.map((): Place => ({ byScore: 'safe', tiedWith: NOBODY }))
  let below = scored.length
  let unknownAbove = 0
  for (const group of tieGroups(scored.map((i) => (contenders[i] as Contender).total as number))) {
    const members = group.map((place) => scored[place] as number)
    const free = members.length - 1 + unscored.length
    below -= members.length
    const byScore = standing(below, below + free + unknownAbove, open)
    const tiedWith = byScore === 'undecided' && free > 0 ? [...members, ...unscored] : NOBODY
    for (const i of members) places[i] = { byScore, tiedWith }
    if (isFills) unknownAbove += members.filter((i) => (contenders[i] as Contender).gate === 'unknown').length
  }
  for (const i of unscored) places[i] = { byScore: standing(0, racing - 1, open), tiedWith: NOBODY }
  return places
}

/** The outcome by score of a team that has at least `fewest` and at most `most` others below it. */
function standing(fewest: number, most: number, seats: number): Outcome {
  if (most < seats) return 'out'
  return fewest < seats ? 'undecided' : 'safe'
}
