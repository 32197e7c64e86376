import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomStream } from '#core/random/index.ts'
import { MIX_ROUNDS, MIX_STEP, mixState, scramble } from '#core/random/randomStream.ts'

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

/** The rounds of `mixState` taken back one by one. */
function unmix(state: Int32Array): number[] {
  let [a, b, c, d] = [...state] as [number, number, number, number]
  for (let round = MIX_ROUNDS; round >= 1; round--) {
    const first = d
    ;[a, b, c, d] = [first, a ^ scramble(first + Math.imul(round, MIX_STEP)), b, c]
  }
  return [a, b, c, d]
}

describe(randomStream, () => {
  it('has a state of its own for every key: the state gives the key back', () => {
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), (key) => {
        expect(unmix(mixState(Int32Array.from(key)))).toEqual(key)
      }),
    )
    // The one state that xoshiro never leaves belongs to no key: its last word would have to be 1, 2 or 3.
    expect([1, 2, 3]).not.toContain(unmix(Int32Array.of(0, 0, 0, 0))[3])
  })

  it('gives different first numbers for 125,000 keys and for two that once shared a stream', () => {
    const first = (...key: [number, number, number]) => {
      const { uniform } = randomStream(...key)
      return `${uniform()} ${uniform()}`
    }
    expect(first(248, 28, 1)).not.toBe(first(251, 19, 0))
    const seen = new Set<string>()
    let keys = 0
    for (let seed = 0; seed < 500; seed++) {
      for (let block = 0; block < 50; block++) {
        for (let source = 0; source < 5; source++) {
          seen.add(first(seed, block, source))
          keys++
        }
      }
    }
    expect(seen.size).toBe(keys)
  })

  it('tells keys of different length apart', () => {
    const [one, two, three] = [randomStream(7), randomStream(7, 0), randomStream(7, 0, 0)].map((r) => r.uniform())
    expect(new Set([one, two, three]).size).toBe(3)
  })
})
