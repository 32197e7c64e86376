import type { Choices, Competition, Evaluation, Prepared } from '#core/engine/index.ts'
import { type Counter, createCounter, type Mix, mixRoom } from './counter.ts'
import { BLOCK_SAMPLES, type Block, type Frame } from './draws.ts'
import { type Robustness, summarise } from './summarise.ts'
import { emptyTally, mergeTallies, type Tally } from './tally.ts'

/** How many blocks the bank holds: the first ones. Draws after a drag go on from there. */
export const BANK_BLOCKS = 5
const BANK_BYTES = 64 * 2 ** 20

/** The draws of the first blocks, before any weights are applied: kept to recount them in a drag. Plain data. */
export type Bank = { readonly frame: Frame; readonly blocks: readonly Block[] }

/** Whether a bank of such blocks, with the mixes that the page keeps beside it, stays within 64 MiB. */
export function fitsBank({ teams, inPlay, pillars, varies, gaps }: Frame): boolean {
  const each = (isDrawn: boolean, size: number) => (isDrawn ? size : 0)
  const numbers =
    each(varies.values, teams * inPlay.length) +
    each(varies.points, pillars.length * teams) +
    each(varies.parts, inPlay.length + 1 + teams * (gaps === null ? 1 : 2))
  return BANK_BLOCKS * BLOCK_SAMPLES * (8 * numbers + each(varies.gate, 2 * teams)) <= BANK_BYTES
}

/** What the draws of a bank are counted under: all that may change in a drag. */
export type LiveInput = {
  readonly competition: Competition
  readonly prepared: Prepared
  readonly evaluation: Evaluation
  readonly choices: Pick<Choices, 'gate' | 'seats' | 'penalty'>
  /** ε of the random weights, 0..1. */
  readonly epsilon: number
  readonly seed: number
}

/**
 * Recounts the draws of a bank under other weights. The figures are those of `createSampler` for the same blocks. A step
 * of a drag costs one product of shares and scores for each sample; the scores under the random shares are computed anew
 * only when a weight reaches or leaves 0.
 */
export function createLive({ frame, blocks }: Bank): (input: LiveInput) => { tally: Tally; robustness: Robustness } {
  let mixes: readonly Mix[] = []
  let mixedFor = ''

  function mixesOf(counter: Counter): readonly Mix[] {
    const key = counter.mixes ? String(counter.used) : ''
    if (mixes.length === 0 || key !== mixedFor) {
      if (mixes.length === 0 || mixedFor === '') mixes = blocks.map(() => mixRoom(frame, BLOCK_SAMPLES, counter.mixes))
      if (counter.mixes) for (const [n, mix] of mixes.entries()) counter.mix(blocks[n] as Block, mix, 0, BLOCK_SAMPLES)
      mixedFor = key
    }
    return mixes
  }

  return ({ competition, seed, ...input }) => {
    const counter = createCounter({ frame, ...input })
    const current = mixesOf(counter)
    const tally = blocks
      .map((block, n) => {
        const counted = emptyTally(frame.teams, frame.inPlay.length)
        counter.count(block, current[n] as Mix, 0, BLOCK_SAMPLES, counted)
        return counted
      })
      .reduce(mergeTallies)
    const varies = counter.mixes || frame.varies.values || frame.varies.points || frame.varies.gate
    return { tally, robustness: summarise(tally, competition, { frame, varies }, seed) }
  }
}
