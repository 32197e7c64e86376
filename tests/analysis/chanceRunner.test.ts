import { describe, expect, it } from 'vitest'
import type { ChanceAnswer, ChanceInput } from '#analysis/chances/chanceMessages.ts'
import { chanceRunner } from '#analysis/chances/chanceRunner.ts'
import { DEFAULT_UNCERTAINTY, robustness } from '#robustness/index.ts'
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
