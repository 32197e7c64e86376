import {
  type Choices,
  type Contender,
  decide,
  type Evaluation,
  type Prepared,
  type Route,
  TIE,
} from '#core/engine/index.ts'
import type { Block, Frame } from './draws.ts'
import type { Tally } from './tally.ts'

/**
 * The scores of a block's samples under the random shares `d` alone. It depends on which benchmarks have weight, not on
 * how much, so it stays valid in a drag until a weight reaches or leaves 0.
 */
export type Mix = {
  /** Samples × teams: Σ d_j·u_j over the benchmarks for which the team has a value. */
  readonly values: Float64Array
  /** Samples × teams: Σ d_j over the same benchmarks, 1 for a team without gaps. Written only where there are gaps. */
  readonly own: Float64Array
  /** Samples: sum of the exponentials of the benchmarks that have weight; divided by it they are the shares `d`. */
  readonly sums: Float64Array
}

export type Counter = {
  /** Whether shares vary between samples; only then is a mix needed. */
  readonly mixes: boolean
  /** Indices of the benchmarks in play that have weight: a mix is valid as long as these are the same. */
  readonly used: readonly number[]
  /** Writes the mix of samples `from` to `to` (exclusive). */
  readonly mix: (block: Block, into: Mix, from: number, to: number) => void
  /** Adds the outcomes of the same samples to `tally`. */
  readonly count: (block: Block, mix: Mix, from: number, to: number, tally: Tally) => void
}

export type CounterOptions = {
  readonly frame: Frame
  readonly prepared: Prepared
  readonly evaluation: Evaluation
  readonly choices: Pick<Choices, 'gate' | 'seats' | 'penalty'>
  /** ε, 0..1: the part of the shares that is random; 0 where weights are not in doubt. */
  readonly epsilon: number
  /** Shares to use in place of those of the evaluation, by benchmark in play, 0..1. */
  readonly shares?: Float64Array
}

/** Allocates a mix for so many samples; empty arrays where shares do not vary. */
export const mixRoom = ({ teams }: Frame, samples: number, mixes: boolean): Mix => ({
  values: new Float64Array(mixes ? samples * teams : 0),
  own: new Float64Array(mixes ? samples * teams : 0),
  sums: new Float64Array(mixes ? samples : 0),
})

/**
 * Counts who would be out in each sample, and by which route. The benchmark score of a sample is linear in the shares,
 * `(1 − ε)·Σ s_j·u_j + ε·Σ d_j·u_j`: `s` the shares set, `d` the random ones, `u` the normalised scores. A weight that
 * moves without reaching 0 changes the first sum only. Where gaps are not filled, both are divided by the shares of the
 * benchmarks that the team has.
 */
export function createCounter(options: CounterOptions): Counter {
  const { frame, prepared, evaluation, choices, epsilon } = options
  const { teams, gaps, varies } = frame
  const columns = frame.inPlay.length
  const shares = options.shares ?? Float64Array.from(frame.inPlay, (id) => evaluation.shares[id] ?? 0)
  const used = [...shares.keys()].filter((j) => (shares[j] as number) > 0)
  const mixes = varies.parts && epsilon > 0 && used.length > 1
  const [kept, mixed] = mixes ? [1 - epsilon, epsilon] : [1, 0]

  const { pillars } = prepared.competition
  const weightOf = (id: string) => evaluation.pillarWeights[id] ?? 0
  const weightSum = pillars.reduce((sum, { id }) => sum + weightOf(id), 0)
  const ofBenchmarks = pillars.reduce((sum, { id, isBenchmark }) => (isBenchmark ? sum + weightOf(id) : sum), 0)
  const beta = weightSum > 0 ? ofBenchmarks / weightSum : 0
  const gammas = Float64Array.from(frame.pillars, ({ id, max }) =>
    weightSum > 0 ? (weightOf(id) * 100) / (max * weightSum) : 0,
  )

  const unscored = Uint8Array.from(prepared.teams, ({ team }) =>
    evaluation.ranking.find((row) => row.team === team.id)?.total === null ? 1 : 0,
  )
  const canScore = unscored.includes(0)
  const hasScores = !unscored.includes(1)
  const excludes = choices.gate === 'adds' || choices.gate === 'fills'
  const isFills = choices.gate === 'fills'
  const penalty = choices.gate === 'penalty' ? choices.penalty : 0
  const ownShares = new Float64Array(teams).fill(1)
  if (gaps !== null) {
    for (let i = 0; i < teams; i++) {
      let own = 0
      for (let j = 0; j < columns; j++) if (gaps[i * columns + j] === 0) own += shares[j] as number
      ownShares[i] = own
    }
  }

  /** The exponentials of one sample for the benchmarks that have weight, 0 elsewhere. */
  const active = new Float64Array(columns)
  const totals = new Float64Array(teams)
  const scores = new Float64Array(teams)
  const fixed = new Float64Array(teams)
  const order = new Int32Array(teams)

  function mix(block: Block, into: Mix, from: number, to: number): void {
    const { values, parts } = block
    for (let sample = from; sample < to; sample++) {
      const part = sample * columns
      let sum = 0
      for (let n = 0; n < used.length; n++) {
        const j = used[n] as number
        const own = parts[part + j] as number
        active[j] = own
        sum += own
      }
      into.sums[sample] = sum
      let row = (varies.values ? sample : 0) * teams * columns
      for (let i = 0; i < teams; i++) {
        let score = 0
        for (let j = 0; j < columns; j++) score += (active[j] as number) * (values[row++] as number)
        into.values[sample * teams + i] = score / sum
      }
      if (gaps === null) continue
      for (let i = 0; i < teams; i++) {
        let own = 0
        for (let j = 0; j < columns; j++) if (gaps[i * columns + j] === 0) own += active[j] as number
        into.own[sample * teams + i] = own / sum
      }
    }
  }

  function scoreInto(values: Float64Array, sample: number): void {
    for (let i = 0; i < teams; i++) {
      const row = (sample * teams + i) * columns
      let score = 0
      for (let j = 0; j < columns; j++) score += (shares[j] as number) * (values[row + j] as number)
      scores[i] = score
    }
  }

  function fixInto(points: Float64Array, sample: number): void {
    for (let i = 0; i < teams; i++) {
      let sum = 0
      for (let p = 0; p < gammas.length; p++) {
        sum += (gammas[p] as number) * (points[(sample * gammas.length + p) * teams + i] as number)
      }
      fixed[i] = sum
    }
  }

  function count(block: Block, mixOf: Mix, from: number, to: number, tally: Tally): void {
    const { failed, open } = block
    if (!varies.values) scoreInto(block.values, 0)
    if (!varies.points) fixInto(block.points, 0)
    for (let i = 0, n = 0; i < teams; i++) if (unscored[i] === 0) order[n++] = i
    for (let sample = from; sample < to; sample++) {
      if (varies.values) scoreInto(block.values, sample)
      if (varies.points) fixInto(block.points, sample)
      const gate = varies.gate ? sample * teams : 0
      let isOpen = 0
      for (let i = 0; i < teams; i++) {
        isOpen |= open[gate + i] as number
        if (unscored[i] === 1) {
          totals[i] = Number.NaN
          continue
        }
        let score = scores[i] as number
        if (mixes) score = kept * score + mixed * (mixOf.values[sample * teams + i] as number)
        if (gaps !== null) {
          // Each team's own shares are rescaled.
          let own = ownShares[i] as number
          if (mixes) own = kept * own + mixed * (mixOf.own[sample * teams + i] as number)
          score /= own
        }
        totals[i] = beta * score + (fixed[i] as number) - penalty * (failed[gate + i] as number)
      }
      tally.samples++
      const isStrict = canScore && countRanks(totals, unscored, order, tally)
      if (isStrict && hasScores && isOpen === 0) countStrict(block, mixOf, sample, gate, tally)
      else countOpen(block, mixOf, sample, gate, tally)
    }
  }

  /** All teams scored, no tie, nothing open at the gate: ranks and failures settle who is out. The fast path. */
  function countStrict(block: Block, mixOf: Mix, sample: number, gate: number, tally: Tally): void {
    const { failed } = block
    let left = choices.seats
    if (isFills) for (let i = 0; i < teams; i++) if ((failed[gate + i] as number) > 0) left--
    for (let at = teams - 1; at >= 0; at--) {
      const i = order[at] as number
      const fails = excludes && (failed[gate + i] as number) > 0
      const goes = left > 0 && !(isFills && fails)
      if (goes) left--
      if (fails) countOut(block, mixOf, sample, i, goes ? 'both' : 'gate', tally)
      else if (goes) countOut(block, mixOf, sample, i, 'score', tally)
      else add(tally.safe, i)
    }
  }

  /**
   * @param route null where the possible worlds of the sample (`decide`) agree that the team is out, but not on its
   * route.
   */
  function countOut(block: Block, mixOf: Mix, sample: number, i: number, route: Route | null, tally: Tally): void {
    if (route === null) add(tally.outRouteOpen, i)
    if (route === 'both') add(tally.outByBoth, i)
    if (route === 'gate' || route === 'both') add(tally.outByGate, i)
    if (route !== 'score' && route !== 'both') return
    add(tally.outByScore, i)
    const { losingShares } = tally
    const row = i * columns
    const share = mixes ? mixed / (mixOf.sums[sample] as number) : 0
    for (let n = 0; n < used.length; n++) {
      const j = used[n] as number
      const drawn = mixes ? share * (block.parts[sample * columns + j] as number) : 0
      losingShares[row + j] = (losingShares[row + j] as number) + kept * (shares[j] as number) + drawn
    }
  }

  /** Any other sample: as the engine decides it. */
  function countOpen(block: Block, mixOf: Mix, sample: number, gate: number, tally: Tally): void {
    const contenders: Contender[] = []
    for (let i = 0; i < teams; i++) {
      const status =
        (block.failed[gate + i] as number) > 0 ? 'fail' : (block.open[gate + i] as number) > 0 ? 'unknown' : 'pass'
      contenders.push({ total: unscored[i] === 1 ? null : (totals[i] as number), gate: status })
    }
    decide(contenders, choices.gate, choices.seats).forEach(({ outcome, route }, i) => {
      if (outcome === 'safe') add(tally.safe, i)
      else if (outcome === 'undecided') add(tally.undecided, i)
      else countOut(block, mixOf, sample, i, route, tally)
    })
  }

  return { mixes, used, mix, count }
}

const add = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1
}

/**
 * Adds the ranks of one sample to `tally` (ties share the better rank, 1-1-3), and which team is above which. Totals are
 * tied if each is within `TIE` of the next.
 * @param order indices of the scored teams, sorted here by total; starts as the order of the sample before, which is
 * mostly the same, so that insertion sort has little to do.
 * @returns true if there is no tie.
 */
function countRanks(totals: Float64Array, unscored: Uint8Array, order: Int32Array, tally: Tally): boolean {
  const teams = totals.length
  let scored = 0
  for (let i = 0; i < teams; i++) if (unscored[i] === 0) scored++
  for (let n = 1; n < scored; n++) {
    const i = order[n] as number
    const total = totals[i] as number
    let at = n
    while (at > 0 && (totals[order[at - 1] as number] as number) < total) {
      order[at] = order[at - 1] as number
      at--
    }
    order[at] = i
  }
  const { ranks, above } = tally
  let first = 0
  let isStrict = true
  let before = 0
  for (let at = 0; at < scored; at++) {
    const i = order[at] as number
    const total = totals[i] as number
    if (at > 0 && before - total > TIE) first = at
    before = total
    if (first !== at) isStrict = false
    const rank = i * teams + first
    ranks[rank] = (ranks[rank] as number) + 1
    for (let higher = 0; higher < first; higher++) {
      const pair = (order[higher] as number) * teams + i
      above[pair] = (above[pair] as number) + 1
    }
  }
  return isStrict
}
