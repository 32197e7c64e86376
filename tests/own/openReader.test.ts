import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openReader } from '#analysis/ownReader/openReader.ts'
import { UNDECIDED } from '#data/own/decisions.ts'
import { stubWorkers, theWorker } from '../fakeWorker.ts'

const file = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  surroundings: { title: 'x', date: '2026-03-01' },
  before: null,
})
const read = { kind: 'read', decisions: UNDECIDED } as const
const refusal = (expected: object) => ({ kind: 'refused', issues: [{ severity: 'refused', first: [{ expected }] }] })

beforeEach(() => {
  stubWorkers()
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a file that is read beside the page', () => {
  it('is given up two seconds after reading began, and its worker is ended', async () => {
    const reader = openReader(file('team,a\nx,1'))
    const answer = reader.ask(read)
    vi.advanceTimersByTime(5000)
    theWorker().say({ kind: 'begun' })
    vi.advanceTimersByTime(1900)
    expect(theWorker().isEnded).toBe(false)
    vi.advanceTimersByTime(200)
    expect(await answer).toMatchObject(refusal({ code: 'seconds', max: 2 }))
    expect(theWorker().isEnded).toBe(true)
  })

  it('has more time the larger it is', async () => {
    const reader = openReader(file(`team,a\nx,1${' '.repeat(1_000_000)}`))
    const answer = reader.ask(read)
    theWorker().say({ kind: 'begun' })
    vi.advanceTimersByTime(11_900)
    expect(theWorker().isEnded).toBe(false)
    vi.advanceTimersByTime(200)
    expect(await answer).toMatchObject(refusal({ code: 'seconds', max: 12 }))
  })

  it('is asked for by the newest decisions alone while it is being read', async () => {
    const reader = openReader(file('team,a\nx,1'))
    const answers = [reader.ask(read), reader.ask(read), reader.ask({ kind: 'verdict' })]
    expect(theWorker().got).toHaveLength(2)
    theWorker().say({ kind: 'refused', issues: [] })
    expect(await answers[0]).toEqual({ kind: 'refused', issues: [] })
    expect(await answers[1]).toBeNull()
    expect(theWorker().got.at(-1)).toEqual({ kind: 'verdict' })
  })

  it.each([
    ['never says a word', () => vi.advanceTimersByTime(10_000)],
    ['breaks', () => theWorker().dispatchEvent(new Event('error'))],
  ])('is read by the page where the worker %s', async (_, happen) => {
    const reader = openReader(file('team,a\nx,1\ny,2'))
    const answer = reader.ask(read)
    happen()
    expect(await answer).toMatchObject({ kind: 'table', rowCount: 2 })
    expect(theWorker().isEnded).toBe(true)
    expect(await reader.ask({ kind: 'verdict' })).toMatchObject({ evaluation: { verdicts: [{ outcome: 'out' }] } })
  })

  it.each([
    ['there are no workers', undefined],
    [
      'no worker can be started',
      class {
        constructor() {
          throw new Error('no workers here')
        }
      },
    ],
  ])('is read by the page where %s', async (_, worker) => {
    vi.stubGlobal('Worker', worker)
    const reader = openReader(file('team,a,b\nx,1,9\ny,2,8'))
    expect(await reader.ask(read)).toMatchObject({ kind: 'table', rowCount: 2, table: { benchmarks: { length: 2 } } })
    expect(await reader.ask({ kind: 'verdict' })).toMatchObject({ evaluation: { verdicts: [{ outcome: 'out' }] } })
    const decisions = { ...UNDECIDED, columns: { 2: { isIn: false } } }
    expect(await reader.ask({ kind: 'read', decisions })).toMatchObject({ table: { benchmarks: { length: 1 } } })
  })

  it('ends its worker when it is closed', () => {
    openReader(file('team,a\nx,1')).close()
    expect(theWorker().isEnded).toBe(true)
  })
})
