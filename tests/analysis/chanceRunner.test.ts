import { describe, expect, it } from 'vitest'
import type { ChanceAnswer, ChanceInput } from '#analysis/chances/chanceMessages.ts'
import { chanceRunner } from '#analysis/chances/chanceRunner.ts'
import { evaluatePrepared, prepare } from '#core/engine/index.ts'
import { type Bank, createLive, DEFAULT_UNCERTAINTY, robustness } from '#core/robustness/index.ts'
import { makeChoices, makeTable } from '../make.ts'

const competition = makeTable(['a', 'b', 'c'], { one: [60, 40, 30], two: [40, 61, 70] })
const input: ChanceInput = { competition, choices: makeChoices(competition), uncertainty: DEFAULT_UNCERTAINTY }

/** Runs until an answer fits. */
function drawing(sliceMs: number) {
  const answers: ChanceAnswer[] = []
  let look: () => void = () => {}
  const send = chanceRunner((answer) => {
    answers.push(answer)
    look()
  }, sliceMs)
  const until = (fits: (answer: ChanceAnswer) => boolean) =>
    new Promise<ChanceAnswer>((resolve) => {
      look = () => {
        const found = answers.find(fits)
        if (found !== undefined) resolve(found)
      }
      look()
    })
  return { answers, send, until }
}

const isWhole = (samples: number) => (answer: ChanceAnswer) =>
  answer.kind === 'picture' && answer.robustness.samples === samples

describe(chanceRunner, () => {
  it.each([0, 5])('gives the figures of one call, however short its slices (%d ms)', async (sliceMs) => {
    const { send, until } = drawing(sliceMs)
    send({ kind: 'start', job: 1, input, samples: 2_345 })
    const answer = await until(isWhole(2_345))
    expect(answer).toEqual({ kind: 'picture', job: 1, robustness: robustness(input, 2_345) })
  })

  it('gives the draws of the first blocks once where they are wanted, with which a drag has the same figures', async () => {
    const { answers, send, until } = drawing(5)
    send({ kind: 'start', job: 1, input, samples: 6_000, wantsBank: true })
    expect(await until(isWhole(6_000))).toEqual({ kind: 'picture', job: 1, robustness: robustness(input, 6_000) })
    const banks = answers.flatMap((answer) => (answer.kind === 'bank' ? [answer] : []))
    expect(banks.map(({ job }) => job)).toEqual([1])
    const choices = { ...input.choices, weights: { one: 80, two: 20 } }
    const prepared = prepare(competition, choices)
    const evaluation = evaluatePrepared(prepared, choices)
    const { epsilon, seed } = DEFAULT_UNCERTAINTY
    const follow = createLive((banks[0] as { bank: Bank }).bank)
    const live = follow({ competition, prepared, evaluation, choices, epsilon, seed }).robustness
    expect(live.teams).toEqual(robustness({ ...input, choices }, 5_000).teams)
    // Nobody waits for them.
    for (const [job, samples, wantsBank] of [
      [2, 6_000, false],
      [3, 4_000, true],
    ] as const) {
      send({ kind: 'start', job, input, samples, wantsBank })
      await until((answer) => answer.job === job && isWhole(samples)(answer))
    }
    expect(answers.filter(({ kind }) => kind === 'bank')).toHaveLength(1)
  })

  it('answers with a failure where the input breaks it, and goes on with the next', async () => {
    const { send, until } = drawing(5)
    const broken = { ...input, competition: { ...competition, teams: null } } as unknown as ChanceInput
    send({ kind: 'start', job: 1, input: broken, samples: 1_000 })
    expect(await until(({ kind }) => kind === 'failed')).toMatchObject({ job: 1, message: expect.stringMatching(/./) })
    send({ kind: 'start', job: 2, input, samples: 1_000 })
    expect(await until(isWhole(1_000))).toMatchObject({ job: 2 })
  })

  it('draws nothing while paused, and all of it afterwards', async () => {
    const { answers, send, until } = drawing(5)
    send({ kind: 'pause' })
    send({ kind: 'start', job: 1, input, samples: 1_000 })
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve))
    expect(answers).toEqual([])
    send({ kind: 'resume' })
    expect(await until(isWhole(1_000))).toMatchObject({ job: 1 })
  })

  it('answers no more for what was cancelled or asked before', async () => {
    const { answers, send, until } = drawing(0)
    send({ kind: 'start', job: 1, input, samples: 50_000 })
    send({ kind: 'start', job: 2, input, samples: 1_000 })
    await until(isWhole(1_000))
    expect(answers.map((a) => a.job)).toEqual([2])
    send({ kind: 'cancel' })
  })
})
