import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChanceAnswer } from '#analysis/chances/chanceMessages.ts'
import { connectChances } from '#analysis/chances/connectChances.ts'
import { DEFAULT_UNCERTAINTY, type Robustness } from '#core/robustness/index.ts'
import { stubWorkers, theWorker } from '../fakeWorker.ts'
import { makeChoices, makeTable } from '../make.ts'

const competition = makeTable(['a', 'b'], { x: [10, 20] })
const start = {
  kind: 'start',
  job: 1,
  samples: 2000,
  input: { competition, choices: makeChoices(competition), uncertainty: DEFAULT_UNCERTAINTY },
} as const
const picture = (samples: number): ChanceAnswer => ({ kind: 'picture', job: 1, robustness: { samples } as Robustness })

beforeEach(() => {
  stubWorkers()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.resetModules()
  vi.doUnmock('#analysis/chances/chanceRunner.ts')
})

describe('drawing where a worker', () => {
  it('ends without an error is taken over by the page', async () => {
    const answers: ChanceAnswer[] = []
    const connection = connectChances((answer) => answers.push(answer))
    connection.send(start)
    theWorker().say(picture(1000))
    vi.advanceTimersByTime(2100)
    expect(theWorker().isEnded).toBe(true)
    vi.useRealTimers()
    await vi.waitFor(() => expect(answers.at(-1)).toMatchObject({ kind: 'picture', robustness: { samples: 2000 } }))
    connection.close()
  })

  it('comes late is let in again', async () => {
    const answers: ChanceAnswer[] = []
    const connection = connectChances((answer) => answers.push(answer))
    connection.send({ ...start, samples: 1e9 })
    vi.advanceTimersByTime(2100)
    vi.useRealTimers()
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0))
    expect(theWorker().isEnded).toBe(false)
    theWorker().say(picture(1e9))
    const count = answers.length
    connection.send({ ...start, job: 2 })
    expect(theWorker().got).toHaveLength(2)
    expect(answers).toHaveLength(count)
    connection.close()
  })

  it('finishes in time is left alone', () => {
    const connection = connectChances(() => {})
    connection.send(start)
    vi.advanceTimersByTime(1900)
    theWorker().say(picture(1000))
    vi.advanceTimersByTime(1900)
    theWorker().say(picture(2000))
    vi.advanceTimersByTime(60_000)
    expect(theWorker().isEnded).toBe(false)
    connection.close()
  })

  it('cannot be started, nor the part that draws be fetched, is said to have failed', async () => {
    vi.useRealTimers()
    vi.stubGlobal('Worker', undefined)
    vi.doMock('#analysis/chances/chanceRunner.ts', () => {
      throw new Error('404')
    })
    vi.resetModules()
    const { connectChances } = await import('#analysis/chances/connectChances.ts')
    const answers: ChanceAnswer[] = []
    connectChances((answer) => answers.push(answer)).send(start)
    await vi.waitFor(() => expect(answers).toMatchObject([{ kind: 'failed', job: 1 }]))
  })
})
