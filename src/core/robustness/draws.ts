import { type Choices, type Competition, type PillarId, type Prepared, prepare } from '#core/engine/index.ts'
import { type Random, randomStream } from '#core/random/index.ts'
import { drawGate } from './sources/evidence.ts'
import { drawMatrix } from './sources/matrix.ts'
import { type IgnoredFacts, pillarDraws } from './sources/pillars.ts'
import { UNCERTAINTIES, type Uncertainty, type UncertaintyChoices } from './uncertainty.ts'

/** Plain data: goes to a worker as it is. */
export type RobustnessInput = {
  readonly competition: Competition
  readonly choices: Choices
  readonly uncertainty: UncertaintyChoices
}

export const BLOCK_SAMPLES = 1000

/**
 * The samples of one block, all but what weights make of them. An array of a source that does not vary has one sample,
 * which holds in all.
 */
export type Block = {
  /** Samples × teams × benchmarks in play, normalised; 0 for a gap that stays one. */
  readonly values: Float64Array
  /** Samples × benchmarks in play: exponentials, of which weights are made. Empty where weights are not in doubt. */
  readonly parts: Float64Array
  /** Samples × pillars × teams. */
  readonly points: Float64Array
  /** Samples × teams: components that fail, and that are open. */
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
  /** Teams × benchmarks in play: 1 where a gap stays one; null where none does. */
  readonly gaps: Uint8Array | null
  readonly varies: { readonly [K in 'values' | 'parts' | 'points' | 'gate']: boolean }
  /** Published figures that draws of unpublished points leave aside: with the points typed, no draw fits them all. */
  readonly ignoredFacts: IgnoredFacts | null
}

export type Draws = {
  readonly frame: Frame
  readonly prepared: Prepared
  /** Room for so many samples; one is used for block after block. */
  readonly room: (samples: number) => Block
  /** Block `n`, from its first sample on, whatever was drawn before and wherever it runs. */
  readonly begin: (n: number) => (block: Block, from: number, to: number, without?: 'parts') => void
}

/**
 * Draws what is in doubt but for the weights' shares: neither weights, pillars' weights, places, gate mode, penalty nor
 * ε are read. Every source has its stream, so that switching one off leaves the draws of the others as they were.
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
    // What does not vary is the same in each sample, and only the rest is drawn.
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
