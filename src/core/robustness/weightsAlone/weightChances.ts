import { type Choices, type Evaluation, fixedPoints, type Prepared, type TeamId, TIE } from '#core/engine/index.ts'
import { simplexPoints } from './simplexPoints.ts'

/** Chances of elimination by score, 0..1, when only the weights are uncertain. */
export type WeightChances = {
  readonly outByScore: Readonly<Record<TeamId, number>>
  /** Standard error of each, from the spread between the randomisations. */
  readonly standardError: Readonly<Record<TeamId, number>>
}

export type WeightChanceOptions = {
  /** A power of two. */
  readonly points?: number
  /** Independent scrambles; at least 2, for the error. */
  readonly randomisations?: number
  /** ε, 0..1: how far the weights may lie from those set. */
  readonly epsilon?: number
  readonly seed: number
}

/**
 * Weights around those set, `(1 − ε)·s + ε·d` with d uniform, by randomised quasi-Monte Carlo with one share integrated exactly (docs/method.md, 12).
 *
 * Given the direction of the other shares, the one kept out is Beta(1, n−1), and every total is a straight line
 * in it. So each direction gives the exact chance over a whole segment of the simplex: between two neighbouring crossings
 * of the lines the same teams are lowest. Directions come from scrambled Sobol' points, which depend on neither scores
 * nor choices and are cached: in a drag only the sum over segments is computed.
 *
 * @returns null where the order alone does not decide who is out: gaps kept by `renormalise`, a team without a score,
 *   gates left open that take seats, equal totals at every weight, or no benchmark with weight.
 */
export function weightChances(
  prepared: Prepared,
  evaluation: Evaluation,
  choices: Pick<Choices, 'gate' | 'seats'>,
  { points = 512, randomisations = 8, epsilon = 1, seed }: WeightChanceOptions,
): WeightChances | null {
  const race = raceOf(prepared, evaluation, choices, epsilon)
  if (race === null) return null
  const means = race.values.map(() => new Float64Array(randomisations))
  for (let r = 0; r < randomisations; r++) {
    const chances = meanOverPoints(race, points, seed, r)
    chances.forEach((chance, i) => {
      ;(means[i] as Float64Array)[r] = chance
    })
  }
  const result = { outByScore: {} as Record<TeamId, number>, standardError: {} as Record<TeamId, number> }
  for (const { team } of prepared.teams) {
    const own = means[race.teams.indexOf(team.id)] ?? new Float64Array(randomisations)
    const mean = own.reduce((sum, x) => sum + x, 0) / randomisations
    const square = own.reduce((sum, x) => sum + (x - mean) ** 2, 0)
    result.outByScore[team.id] = mean
    result.standardError[team.id] = Math.sqrt(square / (randomisations * Math.max(1, randomisations - 1)))
  }
  return result
}

/** Which teams are ranked for how many seats, and their totals: `fixed + Σ share · value`. */
type Race = {
  readonly teams: readonly TeamId[]
  readonly seats: number
  readonly fixed: readonly number[]
  /** By team, the benchmark that is integrated first. */
  readonly values: readonly Float64Array[]
  readonly benchmarks: number
}

function raceOf(
  prepared: Prepared,
  evaluation: Evaluation,
  { gate, seats }: Pick<Choices, 'gate' | 'seats'>,
  epsilon: number,
): Race | null {
  const parts = fixedPoints(prepared, evaluation)
  const used = prepared.inPlay.map((id, j) => ({ id, j })).filter(({ id }) => (evaluation.shares[id] ?? 0) > 0)
  const takesSeats = gate === 'fills'
  const isOpen = (takesSeats || gate === 'penalty') && prepared.gates.some((g) => g.status === 'unknown')
  if (parts === null || used.length === 0 || prepared.keepsGaps || isOpen) return null
  const racing = prepared.teams.flatMap((team, i) => {
    if (takesSeats && prepared.gates[i]?.status === 'fail') return []
    return [{ ...team, fixed: parts.fixed[i] as number }]
  })
  if (racing.some(({ values }) => values === null || used.some(({ j }) => values[j] == null))) return null
  const left = Math.max(0, seats - (prepared.teams.length - racing.length))
  const worth = (i: number, j: number) => parts.beta * (racing[i]?.values?.[j]?.normalised ?? 0)
  const asSet = (i: number) => used.reduce((sum, { id, j }) => sum + (evaluation.shares[id] as number) * worth(i, j), 0)
  const at = (i: number, j: number) => epsilon * worth(i, j)
  const spread = ({ j }: { readonly j: number }) => {
    const column = racing.map((_, i) => at(i, j))
    return Math.max(...column) - Math.min(...column)
  }
  // The widest first: it is integrated exactly, and the next ones get the first, best spread dimensions.
  const order = used.toSorted((a, b) => spread(b) - spread(a) || a.j - b.j)
  const values = racing.map((_, i) => Float64Array.from(order, ({ j }) => at(i, j)))
  const fixed = racing.map((team, i) => team.fixed + (1 - epsilon) * asSet(i))
  const alike = (a: number, b: number) => order.every((_, j) => Math.abs(pointOf(a, j) - pointOf(b, j)) <= TIE)
  const pointOf = (i: number, j: number) => (fixed[i] as number) + (values[i]?.[j] as number)
  if (racing.some((_, a) => racing.some((__, b) => a < b && alike(a, b)))) return null
  return { teams: racing.map((t) => t.team.id), seats: left, fixed, values, benchmarks: order.length }
}

/** Directions are the same for every score and choice; the last few sets are kept. */
const kept = new Map<string, Float64Array>()
const KEPT_SETS = 32

function directions(points: number, parts: number, seed: number, randomisation: number): Float64Array {
  const key = `${points} ${parts} ${seed} ${randomisation}`
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= KEPT_SETS) kept.clear()
  const made = simplexPoints(points, parts, seed, randomisation)
  kept.set(key, made)
  return made
}

function meanOverPoints(race: Race, points: number, seed: number, randomisation: number): Float64Array {
  const { fixed, values, seats, benchmarks: n } = race
  const teams = values.length
  const result = new Float64Array(teams)
  if (seats === 0) return result
  if (seats >= teams) return result.fill(1)
  const starts = new Float64Array(teams)
  const slopes = new Float64Array(teams)
  const add = seats === 1 ? lowestInto(teams) : lowestSeatsInto(teams, seats)
  if (n === 1) {
    values.forEach((row, i) => {
      starts[i] = (fixed[i] as number) + (row[0] as number)
    })
    add(starts, slopes, 1, result)
    return result
  }
  const others = n - 1
  const rows = directions(points, others, seed, randomisation)
  for (let p = 0; p < points; p++) {
    for (let i = 0; i < teams; i++) {
      const row = values[i] as Float64Array
      let mean = 0
      for (let j = 0; j < others; j++) mean += (rows[p * others + j] as number) * (row[j + 1] as number)
      starts[i] = (fixed[i] as number) + mean
      slopes[i] = (row[0] as number) - mean
    }
    add(starts, slopes, others, result)
  }
  for (let i = 0; i < teams; i++) result[i] = (result[i] as number) / points
  return result
}

/** A whole power by squaring: several times as fast as the general one. */
function whole(base: number, power: number): number {
  let result = 1
  let square = base
  for (let left = power; left > 0; left >>= 1) {
    if (left & 1) result *= square
    square *= square
  }
  return result
}

/** Adds to each team its chance of elimination over one segment; `power` is n − 1 of Beta(1, n−1). */
type AddSegment = (starts: Float64Array, slopes: Float64Array, power: number, into: Float64Array) => void

/** One seat: along the lower envelope of the lines. */
function lowestInto(teams: number): AddSegment {
  return (starts, slopes, power, into) => {
    let lowest = 0
    for (let i = 1; i < teams; i++) {
      const gap = (starts[i] as number) - (starts[lowest] as number)
      if (gap < 0 || (gap === 0 && (slopes[i] as number) < (slopes[lowest] as number))) lowest = i
    }
    let from = 0
    let above = 1
    for (;;) {
      let until = 1
      let next = -1
      for (let i = 0; i < teams; i++) {
        const falls = (slopes[lowest] as number) - (slopes[i] as number)
        if (falls <= 0) continue
        // Not before the present place on the envelope: rounding must not lose a line.
        const meets = Math.max(from, ((starts[i] as number) - (starts[lowest] as number)) / falls)
        if (meets < until) {
          until = meets
          next = i
        }
      }
      const left = next < 0 ? 0 : whole(1 - until, power)
      into[lowest] = (into[lowest] as number) + above - left
      if (next < 0) return
      above = left
      from = until
      lowest = next
    }
  }
}

/** Several seats: between two neighbouring crossings of any two lines the order is the same. */
function lowestSeatsInto(teams: number, seats: number): AddSegment {
  const order = Array.from({ length: teams }, (_, i) => i)
  return (starts, slopes, power, into) => {
    const cuts = [0, 1]
    for (let a = 0; a < teams; a++) {
      for (let b = a + 1; b < teams; b++) {
        const falls = (slopes[a] as number) - (slopes[b] as number)
        const meets = ((starts[b] as number) - (starts[a] as number)) / falls
        if (meets > 0 && meets < 1) cuts.push(meets)
      }
    }
    cuts.sort((a, b) => a - b)
    for (let c = 1; c < cuts.length; c++) {
      const from = cuts[c - 1] as number
      const to = cuts[c] as number
      const middle = (from + to) / 2
      const height = (i: number) => (starts[i] as number) + middle * (slopes[i] as number)
      order.sort((a, b) => height(a) - height(b))
      const chance = whole(1 - from, power) - whole(1 - to, power)
      for (let k = 0; k < seats; k++) {
        const i = order[k] as number
        into[i] = (into[i] as number) + chance
      }
    }
  }
}
