import { randomStream } from '#core/random/index.ts'

/** Choices that a seed decides: the same seed plays the same order of actions. */
export type Dice = {
  /** Between 0 and 1. */
  readonly part: () => number
  /** From 0 to `count` − 1. */
  readonly index: (count: number) => number
  /** One of a list that is not empty. */
  readonly of: <T>(list: readonly T[]) => T
}

export function diceOf(seed: number): Dice {
  const part = randomStream(seed).uniform
  const index = (count: number) => Math.floor(part() * count)
  return { part, index, of: (list) => list[index(list.length)] as (typeof list)[number] }
}
