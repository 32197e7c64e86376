import { type Choices, type Competition, type PillarId, type Prepared, prepare } from '#core/engine/index.ts'
import { type Random, randomStream } from '#core/random/index.ts'
import { drawGate } from './sources/evidence.ts'
import { drawMatrix } from './sources/matrix.ts'
import { type IgnoredFacts, pillarDraws } from './sources/pillars.ts'
import { UNCERTAINTIES, type Uncertainty, type UncertaintyChoices } from './sources/uncertainty.ts'

/** What an analysis is drawn from. Plain data, so that it can be posted to a worker. */
export type RobustnessInput = {
  readonly competition: Competition
  readonly choices: Choices
  readonly uncertainty: UncertaintyChoices
}

export const BLOCK_SAMPLES = 1000

/**
 * The draws of one block of samples, before any weights are applied to them. The arrays are flat, row by row. Where a
 * source does not vary its array has one sample, which stands for all.
 */
export type Block = {
  /** Samples × teams × benchmarks in play: normalised scores; 0 where a gap is not filled. */
  readonly values: Float64Array
  /**
   * Samples × benchmarks in play: standard exponentials. Divided by their sum they are weights drawn uniformly from the
   * simplex. Empty where weights are not in doubt.
   */
  readonly parts: Float64Array
  /** Samples × pillars × teams: points on the pillar's own scale, 0..`max`. */
  readonly points: Float64Array
  /** Samples × teams: how many components of the gate fail, and how many are open. */
  readonly failed: Uint8Array
  readonly open: Uint8Array
}

/** What all blocks of one scenario have in common. Plain data. */
export type Frame = {
  readonly teams: number
  /** Benchmarks in play, in field order. */
  readonly inPlay: readonly string[]
  /** Pillars other than the benchmarks that are in the total at the as-of date. */
  readonly pillars: readonly { readonly id: PillarId; readonly max: number }[]
  /** Teams × benchmarks in play: 1 where a gap is not filled; null where all are. */
  readonly gaps: Uint8Array | null
  readonly varies: { readonly [K in 'values' | 'parts' | 'points' | 'gate']: boolean }
  /**
   * Which published figures the draws of unpublished points ignore, because no draw fits them and the points typed in.
   */
  readonly ignoredFacts: IgnoredFacts | null
}

export type Draws = {
  readonly frame: Frame
  readonly prepared: Prepared
  /** Allocates arrays for so many samples; the same ones can be used for one block after another. */
  readonly room: (samples: number) => Block
  /**
   * Starts block `n`, 0 or more; the function it returns writes samples `from` to `to` (exclusive), which must follow one
   * another from 0. The draws depend on seed and `n` alone. `'parts'` skips the random weights.
   */
  readonly begin: (n: number) => (block: Block, from: number, to: number, without?: 'parts') => void
}

/**
 * Draws everything that is in doubt. Weights, pillar weights, seats, gate mode, penalty and ε are not read, so the draws
 * stay valid when these change. Every source has its own random stream, so that switching one off leaves the draws of
 * the others as they were.
 */
export function createDraws({ competition, choices, uncertainty }: RobustnessInput): Draws {
  const prepared = prepare(competition, choices)
  const teams = prepared.teams.length
  const columns = prepared.inPlay.length
  const isOn = (source: Uncertainty) => uncertainty.sources.includes(source)
  const drawValues = drawMatrix(prepared, competition, choices, uncertainty)
  const drawn = pillarDraws(competition, choices, isOn('pillars') ? uncertainty.pillarSpread : 0)
  const gate = drawGate(prepared.gates, isOn('evidence') ? uncertainty.uphold : null)
  const values = valuesOf(prepared)
  const points = Float64Array.from(
    drawn.pillars.flatMap((pillar) => competition.teams.map(({ id }) => pillar.values?.get(id)?.value ?? 0)),
  )
  const frame: Frame = {
    teams,
    inPlay: prepared.inPlay,
    pillars: drawn.pillars.map(({ pillar: { id, max } }) => ({ id, max })),
    gaps: prepared.keepsGaps ? gapsOf(prepared) : null,
    varies: {
      values: drawValues !== null,
      parts: isOn('weights') && columns > 1,
      points: drawn.draw !== null,
      gate: gate.varies,
    },
    ignoredFacts: drawn.ignored,
  }

  function room(samples: number): Block {
    const times = (varies: boolean) => (varies ? samples : 1)
    const block: Block = {
      values: new Float64Array(times(frame.varies.values) * values.length),
      parts: new Float64Array(frame.varies.parts ? samples * columns : 0),
      points: new Float64Array(times(frame.varies.points) * points.length),
      failed: new Uint8Array(times(frame.varies.gate) * teams),
      open: new Uint8Array(times(frame.varies.gate) * teams),
    }
    // Cells that do not vary are written here once; the draws overwrite only the others.
    for (let at = 0; at < block.values.length; at += values.length) block.values.set(values, at)
    for (let at = 0; at < block.points.length; at += points.length) block.points.set(points, at)
    if (!frame.varies.gate) gate.draw(streamOf('evidence', 0), block.failed, block.open, 0, 1)
    return block
  }

  function streamOf(source: Uncertainty, n: number): Random {
    return randomStream(uncertainty.seed, n, UNCERTAINTIES.indexOf(source))
  }

  return {
    frame,
    prepared,
    room,
    begin: (n) => {
      const weights = streamOf('weights', n)
      const measurement = streamOf('measurement', n)
      const missing = streamOf('missing', n)
      const pillars = streamOf('pillars', n)
      const evidence = streamOf('evidence', n)
      return (block, from, to, without) => {
        if (frame.varies.parts && without === undefined)
          weights.fillExponential(block.parts, from * columns, to * columns)
        drawValues?.({ measurement, missing }, block.values, from, to)
        drawn.draw?.(pillars, block.points, from, to)
        if (frame.varies.gate) gate.draw(evidence, block.failed, block.open, from, to)
      }
    },
  }
}

/** Teams × benchmarks in play: normalised scores, 0 where a gap is not filled. */
function valuesOf({ teams, inPlay }: Prepared): Float64Array {
  const matrix = new Float64Array(teams.length * inPlay.length)
  teams.forEach(({ values }, i) => {
    values?.forEach((value, j) => {
      if (value !== null) matrix[i * inPlay.length + j] = value.normalised
    })
  })
  return matrix
}

function gapsOf({ teams, inPlay }: Prepared): Uint8Array {
  return Uint8Array.from(teams.flatMap(({ values }) => inPlay.map((_, j) => (values?.[j] == null ? 1 : 0))))
}
