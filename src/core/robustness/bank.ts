import type { Choices, Competition, Evaluation, Prepared } from '#core/engine/index.ts'
import { type Counter, createCounter, type Mix, mixRoom } from './counter.ts'
import { BLOCK_SAMPLES, type Block, type Frame } from './draws.ts'
import { type Robustness, summarise } from './summarise.ts'
import { emptyTally, mergeTallies, type Tally } from './tally.ts'

/** The live bank is this many of the first blocks; the draws at rest go on from there. */
export const BANK_BLOCKS = 5
const BANK_BYTES = 64 * 2 ** 20

/** The first blocks of a scenario, all but what weights make of them. Plain data: comes from a worker as it is. */
export type Bank = { readonly frame: Frame; readonly blocks: readonly Block[] }

/** Does a bank of such blocks, and what the page keeps beside them, stay within its memory? */
export function fitsBank({ teams, inPlay, pillars, varies, gaps }: Frame): boolean {
  const each = (isDrawn: boolean, size: number) => (isDrawn ? size : 0)
  const numbers =
    each(varies.values, teams * inPlay.length) +
    each(varies.points, pillars.length * teams) +
    each(varies.parts, inPlay.length + 1 + teams * (gaps === null ? 1 : 2))
  return BANK_BLOCKS * BLOCK_SAMPLES * (8 * numbers + each(varies.gate, 2 * teams)) <= BANK_BYTES
}

/** What follows a drag: everything of the present moment but the bank. */
export type Moment = {
  readonly competition: Competition
  readonly prepared: Prepared
  readonly evaluation: Evaluation
  readonly choices: Pick<Choices, 'gate' | 'seats' | 'penalty'>
  readonly epsilon: number
  readonly seed: number
}

/**
 * The chances of any weights on the draws of a bank, the same figures as the ordinary sampler's of its first blocks. A
 * step of a drag costs one product of the shares with each draw's values; what the random shares make of these is
 * worked out anew only where a weight reaches or leaves 0.
 */
export function createLive({ frame, blocks }: Bank): (moment: Moment) => { tally: Tally; robustness: Robustness } {
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

  return ({ competition, seed, ...moment }) => {
    const counter = createCounter({ frame, ...moment })
    const own = mixesOf(counter)
    const tally = blocks
      .map((block, n) => {
        const counted = emptyTally(frame.teams, frame.inPlay.length)
        counter.count(block, own[n] as Mix, 0, BLOCK_SAMPLES, counted)
        return counted
      })
      .reduce(mergeTallies)
    const varies = counter.mixes || frame.varies.values || frame.varies.points || frame.varies.gate
    return { tally, robustness: summarise(tally, competition, { frame, varies }, seed) }
  }
}
