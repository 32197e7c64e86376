import { evaluatePrepared } from '#core/engine/index.ts'
import { type Counter, createCounter, mixRoom } from './counter.ts'
import { BLOCK_SAMPLES, type Block, createDraws, type Frame, type RobustnessInput } from './draws.ts'
import { emptyTally, type Tally } from './tally.ts'

export type Sampler = {
  readonly frame: Frame
  /** Whether any source that is switched on changes anything here; if not, all samples are the same. */
  readonly varies: boolean
  /**
   * Draws and counts block `n`. The result depends on seed and `n` alone, not on what was drawn before.
   * @param samples fewer than `BLOCK_SAMPLES` for the last block.
   */
  readonly block: (n: number, samples?: number) => Tally
  /**
   * By team, how often it is out by score, 0..1, when the weights are its central ones and everything else is drawn as
   * before (the confidence factor of Lahdelma and Salminen 2001, here of elimination); null for a team that never is.
   */
  readonly confidences: (tally: Tally) => readonly (number | null)[]
  /**
   * The same block in pieces: each call of `draw` adds that many samples to `tally`.
   * @param keep a block to write the draws into, from `room`; then all are drawn, also those that these weights do not use.
   */
  readonly begin: (n: number, keep?: Block) => { readonly tally: Tally; readonly draw: (samples: number) => void }
  /** Allocates a block to keep draws in. */
  readonly room: () => Block
}

/**
 * SMAA-2 with a gate (Lahdelma and Salminen 2001; Tervonen and Lahdelma 2007): draws weights, measurements,
 * fills, unpublished points and open evidence together, and counts who would be out and by which route.
 */
export function createSampler(input: RobustnessInput): Sampler {
  const { choices, uncertainty } = input
  const { frame, prepared, room, begin: beginDraws } = createDraws(input)
  const evaluation = evaluatePrepared(prepared, choices)
  const counterOf = (shares?: Float64Array): Counter =>
    createCounter({
      frame,
      prepared,
      evaluation,
      choices,
      epsilon: shares === undefined ? uncertainty.epsilon : 0,
      ...(shares !== undefined && { shares }),
    })
  const counter = counterOf()
  const columns = frame.inPlay.length
  let own: Block | null = null
  const mix = mixRoom(frame, BLOCK_SAMPLES, counter.mixes)
  const without = counter.mixes ? undefined : 'parts'

  function begin(n: number, keep?: Block) {
    own ??= keep === undefined ? room(BLOCK_SAMPLES) : null
    const block = keep ?? (own as Block)
    const tally = emptyTally(frame.teams, columns)
    const drawInto = beginDraws(n)
    const draw = (samples: number) => {
      const from = tally.samples
      const to = from + samples
      drawInto(block, from, to, keep === undefined ? without : undefined)
      if (counter.mixes) counter.mix(block, mix, from, to)
      counter.count(block, mix, from, to, tally)
    }
    return { tally, draw }
  }

  function confidences(tally: Tally): (number | null)[] {
    const { teams } = frame
    const losers = [...tally.outByScore.keys()].filter((i) => (tally.outByScore[i] as number) > 0)
    const samples = confidenceSamples(losers.length * teams * columns)
    const counted = losers.map((i) => {
      const losses = tally.outByScore[i] as number
      const row = tally.losingShares.subarray(i * columns, (i + 1) * columns)
      return { i, tally: emptyTally(teams, columns), counter: counterOf(row.map((sum) => sum / losses)) }
    })
    const block = room(BLOCK_SAMPLES)
    for (let done = 0; done < samples; done += BLOCK_SAMPLES) {
      const size = Math.min(BLOCK_SAMPLES, samples - done)
      beginDraws(done / BLOCK_SAMPLES)(block, 0, size, 'parts')
      for (const one of counted) one.counter.count(block, mix, 0, size, one.tally)
    }
    const found: (number | null)[] = new Array(teams).fill(null)
    for (const one of counted) found[one.i] = (one.tally.outByScore[one.i] as number) / samples
    return found
  }

  return {
    frame,
    varies: counter.mixes || frame.varies.values || frame.varies.points || frame.varies.gate,
    begin,
    room: () => room(BLOCK_SAMPLES),
    confidences,
    block: (n, samples = BLOCK_SAMPLES) => {
      const { tally, draw } = begin(n)
      draw(samples)
      return tally
    },
  }
}

const CONFIDENCE_SAMPLES = { least: 100, most: 2000 } as const
/** Bound on the work of the confidence factors: samples × losers × teams × benchmarks. */
const CONFIDENCE_TERMS = 2e7

/** How many samples each confidence factor is estimated from: fewer on large boards. */
function confidenceSamples(terms: number): number {
  const { least, most } = CONFIDENCE_SAMPLES
  return Math.min(most, Math.max(least, Math.floor(CONFIDENCE_TERMS / Math.max(1, terms))))
}
