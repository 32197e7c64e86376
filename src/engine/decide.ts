import { TIE } from './ties.ts'
import type { GateMode, GateStatus, Outcome, Route } from './types.ts'

/** What the decision needs to know of one team. */
export type Contender = { readonly total: number | null; readonly gate: GateStatus }

export type Decision = {
  readonly outcome: Outcome
  readonly route: Route | null
  /** By score alone: among the lowest seats in all worlds, in some, or in none. */
  readonly byScore: Outcome
  /** Contenders (by index) whose order against this one is open and who stand at the cut. */
  readonly tiedWith: readonly number[]
}

/**
 * Who is out (SPEC 4, "Seats" and "Undecided").
 *
 * A world fixes every open choice: pass or fail for each team whose gate is unknown, an order inside
 * each tie, a place for each unscored team. Out in all worlds: out; in none: safe; else undecided.
 * The worlds need not be listed: for each team it is enough to count how many others can stand below it.
 * A team goes by score if fewer than `seats` others stand below it, so with
 *   fewest = others below it in every world, most = fewest + those whose order is open,
 * it goes in some world if `fewest < seats` and in all if `most < seats`.
 * Under `fills` each failure uses a seat: among the teams that do not fail, a team goes if
 *   (below it) + (unknown ones above it that fail) < seats − failures,
 * since an unknown team below it takes away one seat by failing and one place below by the same.
 *
 * @param contenders totals 0..100 (null: unscored) and gate status; @param seats 0..n−1.
 * @returns one decision per contender, same order. O(n log n).
 */
export function decide(contenders: readonly Contender[], mode: GateMode, seats: number): Decision[] {
  const gateExcludes = mode === 'adds' || mode === 'fills'
  const failures = contenders.filter((c) => c.gate === 'fail').length
  const races = contenders.map((c) => mode !== 'fills' || c.gate !== 'fail')
  const open = seats - (mode === 'fills' ? failures : 0)
  const places = placesOf(contenders, races)

  return contenders.map((c, i) => {
    const place = places[i]
    let byScore: Outcome = 'safe'
    if (place !== undefined) {
      const unknownAbove = mode === 'fills' ? place.unknownAbove : 0
      if (place.below + place.free + unknownAbove < open) byScore = 'out'
      else if (place.below < open) byScore = 'undecided'
    }
    const tiedWith = byScore === 'undecided' && place !== undefined ? place.ties : []
    if (!gateExcludes || c.gate === 'pass') {
      return { outcome: byScore, route: byScore === 'out' ? 'score' : null, byScore, tiedWith }
    }
    if (c.gate === 'fail') {
      const route = mode === 'fills' || byScore === 'safe' ? 'gate' : byScore === 'out' ? 'both' : null
      return { outcome: 'out', route, byScore, tiedWith }
    }
    return { outcome: byScore === 'out' ? 'out' : 'undecided', route: null, byScore, tiedWith }
  })
}

type Place = {
  /** Racing teams below in every world. */
  readonly below: number
  /** Racing teams whose order against this one is open. */
  readonly free: number
  /** Teams of unknown gate status above in every world. */
  readonly unknownAbove: number
  readonly ties: readonly number[]
}

/** Where each racing contender stands; undefined for one that does not race. */
function placesOf(contenders: readonly Contender[], races: readonly boolean[]): (Place | undefined)[] {
  const racing = contenders.map((_, i) => i).filter((i) => races[i])
  const unscored = racing.filter((i) => contenders[i]?.total === null)
  const scored = racing
    .filter((i) => contenders[i]?.total !== null)
    .sort((a, b) => (contenders[b]?.total as number) - (contenders[a]?.total as number) || a - b)
  const places: (Place | undefined)[] = contenders.map(() => undefined)

  let unknownAbove = 0
  for (let start = 0; start < scored.length; ) {
    let end = start + 1
    while (end < scored.length && totalAt(end - 1) - totalAt(end) <= TIE) end++
    const group = scored.slice(start, end)
    for (const i of group) {
      places[i] = {
        below: scored.length - end,
        free: group.length - 1 + unscored.length,
        unknownAbove,
        ties: group.length + unscored.length > 1 ? [...group, ...unscored] : [],
      }
    }
    unknownAbove += group.filter((i) => contenders[i]?.gate === 'unknown').length
    start = end
  }
  for (const i of unscored) places[i] = { below: 0, free: racing.length - 1, unknownAbove: 0, ties: [] }
  return places

  function totalAt(at: number): number {
    return contenders[scored[at] as number]?.total as number
  }
}
