import {
  type Choices,
  type Competition,
  type Contender,
  decide,
  evaluatePrepared,
  type Prepared,
  prepare,
  TIE,
} from '#engine/index.ts'
import { type Random, randomStream } from './random.ts'
import { drawGate } from './sources/evidence.ts'
import { drawMatrix } from './sources/matrix.ts'
import { pillarDraws } from './sources/pillars.ts'
import { drawShares } from './sources/weights.ts'
import { emptyTally, type Tally } from './tally.ts'
import { UNCERTAINTIES, type Uncertainty, type UncertaintyChoices } from './uncertainty.ts'

/** Plain data: goes to a worker as it is. */
export type RobustnessInput = {
  readonly competition: Competition
  readonly choices: Choices
  readonly uncertainty: UncertaintyChoices
}

export const BLOCK_SAMPLES = 1000

export type Sampler = {
  /** Benchmarks in play, in field order: the columns of `losingShares`. */
  readonly inPlay: readonly string[]
  /** Does any source that is switched on move anything here? */
  readonly varies: boolean
  /**
   * The samples of block `n`, the same whatever was drawn before and wherever it runs.
   * @param samples fewer than `BLOCK_SAMPLES` for the last block.
   */
  readonly block: (n: number, samples?: number) => Tally
  /** The same block in pieces: each call of `draw` adds that many samples to `tally`. */
  readonly begin: (n: number) => { readonly tally: Tally; readonly draw: (samples: number) => void }
}

/**
 * SMAA-2 with a gate (Lahdelma and Salminen 2001; Tervonen and Lahdelma 2007): draws weights, measurements,
 * fills, unpublished points and open evidence together, and counts who would be out and by which route.
 * Every source has its stream, so that switching one off leaves the draws of the others as they were.
 */
export function createSampler({ competition, choices, uncertainty }: RobustnessInput): Sampler {
  const prepared = prepare(competition, choices)
  const evaluation = evaluatePrepared(prepared, choices)
  const teams = prepared.teams.length
  const columns = prepared.inPlay.length
  const isOn = (source: Uncertainty) => uncertainty.sources.includes(source)

  const shares = Float64Array.from(prepared.inPlay, (id) => evaluation.shares[id] ?? 0)
  const matrix = matrixOf(prepared)
  const pillars = pillarDraws(competition, choices, isOn('pillars') ? uncertainty.pillarSpread : 0)
  const pillarPoints = pillars.map(({ known }) =>
    Float64Array.from(competition.teams, ({ id }) => known.values?.get(id)?.value ?? 0),
  )
  const weightSum = Object.values(evaluation.pillarWeights).reduce((sum, w) => sum + w, 0)
  const ofBenchmarks = competition.pillars
    .filter((p) => p.isBenchmark)
    .reduce((sum, p) => sum + (evaluation.pillarWeights[p.id] ?? 0), 0)
  const beta = weightSum > 0 ? ofBenchmarks / weightSum : 0
  const gammas = pillars.map(({ known: { pillar } }) =>
    weightSum > 0 ? ((evaluation.pillarWeights[pillar.id] ?? 0) * 100) / (pillar.max * weightSum) : 0,
  )
  const drawWeights = isOn('weights') ? drawShares(shares, uncertainty.kappa) : null
  const drawValues = drawMatrix(prepared, competition, choices, uncertainty)
  const gate = drawGate(prepared.gates, isOn('evidence') ? uncertainty.uphold : null)
  const unscored = competition.teams.map(({ id }) => evaluation.ranking.find((r) => r.team === id)?.total === null)
  const canScore = unscored.some((x) => !x)
  const hasScores = unscored.every((x) => !x)
  const excludes = choices.gate === 'adds' || choices.gate === 'fills'

  const totals = new Float64Array(teams)
  const failed = new Uint8Array(teams)
  const open = new Uint8Array(teams)
  const order = new Int32Array(teams)

  function scoreInto(): void {
    for (let i = 0; i < teams; i++) {
      let score = 0
      let own = 0
      for (let j = 0; j < columns; j++) {
        const value = matrix[i * columns + j] as number
        if (Number.isNaN(value)) continue
        const share = shares[j] as number
        score += share * value
        own += share
      }
      // Only under `renormalise` can gaps be left: each team's own shares are rescaled.
      let total = own > 0 ? (beta * score) / (prepared.keepsGaps ? own : 1) : 0
      for (let p = 0; p < gammas.length; p++) {
        total += (gammas[p] as number) * ((pillarPoints[p] as Float64Array)[i] as number)
      }
      if (choices.gate === 'penalty') total -= choices.penalty * (failed[i] as number)
      totals[i] = unscored[i] ? Number.NaN : total
    }
  }

  function drawInto(random: Readonly<Record<Uncertainty, Random>>): void {
    drawWeights?.(random.weights, shares)
    drawValues?.(random.measurement, matrix)
    pillars.forEach(({ draw }, p) => {
      draw?.(random.pillars, pillarPoints[p] as Float64Array)
    })
    gate.draw(random.evidence, failed, open)
    scoreInto()
  }

  function count(tally: Tally): void {
    tally.samples++
    const isStrict = canScore && countRanks(totals, unscored, order, tally)
    if (isStrict && hasScores && open.every((n) => n === 0)) countStrict(tally)
    else countOpen(tally)
  }

  /** No tie, no gap in the scores, nothing open: the order alone says who goes. */
  function countStrict(tally: Tally): void {
    let left = choices.seats
    if (choices.gate === 'fills') for (let i = 0; i < teams; i++) if ((failed[i] as number) > 0) left--
    for (let at = teams - 1; at >= 0; at--) {
      const i = order[at] as number
      const fails = excludes && (failed[i] as number) > 0
      if (fails) add(tally.outByGate, i)
      const races = choices.gate !== 'fills' || !fails
      if (races && left > 0) {
        left--
        countLoss(tally, i)
      } else if (!fails) add(tally.safe, i)
    }
  }

  function countLoss(tally: Tally, i: number): void {
    add(tally.outByScore, i)
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j
      tally.losingShares[at] = (tally.losingShares[at] as number) + (shares[j] as number)
    }
  }

  function countOpen(tally: Tally): void {
    const contenders: Contender[] = []
    for (let i = 0; i < teams; i++) {
      const status = (failed[i] as number) > 0 ? 'fail' : (open[i] as number) > 0 ? 'unknown' : 'pass'
      contenders.push({ total: unscored[i] ? null : (totals[i] as number), gate: status })
    }
    decide(contenders, choices.gate, choices.seats).forEach(({ outcome, byScore }, i) => {
      const byGate = excludes && contenders[i]?.gate === 'fail'
      if (byGate) add(tally.outByGate, i)
      if (byScore === 'out') countLoss(tally, i)
      if (outcome === 'safe') add(tally.safe, i)
      else if (outcome === 'undecided') add(tally.undecided, i)
    })
  }

  function begin(n: number) {
    const tally = emptyTally(teams, columns)
    const streams = Object.fromEntries(
      UNCERTAINTIES.map((source, s) => [source, randomStream(uncertainty.seed, n, s)]),
    ) as Record<Uncertainty, Random>
    const draw = (samples: number) => {
      for (let sample = 0; sample < samples; sample++) {
        drawInto(streams)
        count(tally)
      }
    }
    return { tally, draw }
  }

  return {
    inPlay: prepared.inPlay,
    varies: drawWeights !== null || drawValues !== null || gate.varies || pillars.some((p) => p.draw !== null),
    begin,
    block: (n, samples = BLOCK_SAMPLES) => {
      const { tally, draw } = begin(n)
      draw(samples)
      return tally
    },
  }
}

function matrixOf(prepared: Prepared): Float64Array {
  const columns = prepared.inPlay.length
  const matrix = new Float64Array(prepared.teams.length * columns).fill(Number.NaN)
  prepared.teams.forEach(({ values }, i) => {
    values?.forEach((value, j) => {
      if (value !== null) matrix[i * columns + j] = value.normalised
    })
  })
  return matrix
}

const add = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1
}

/**
 * Ranks 1-1-3 and who stands above whom; figures within `TIE` chained together are a tie.
 * @returns true if there is none.
 */
function countRanks(totals: Float64Array, unscored: readonly boolean[], order: Int32Array, tally: Tally): boolean {
  const teams = totals.length
  let scored = 0
  for (let i = 0; i < teams; i++) {
    if (unscored[i]) continue
    let at = scored++
    while (at > 0 && (totals[order[at - 1] as number] as number) < (totals[i] as number)) {
      order[at] = order[at - 1] as number
      at--
    }
    order[at] = i
  }
  let first = 0
  let isStrict = true
  for (let at = 0; at < scored; at++) {
    const i = order[at] as number
    if (at > 0 && (totals[order[at - 1] as number] as number) - (totals[i] as number) > TIE) first = at
    if (first !== at) isStrict = false
    add(tally.ranks, i * teams + first)
    for (let higher = 0; higher < first; higher++) add(tally.above, (order[higher] as number) * teams + i)
  }
  return isStrict
}
