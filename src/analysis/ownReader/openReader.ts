import { grouped, type OwnExpected, refused } from '#data/own/ownIssue.ts'
import { startWorker } from '../trustedScript.ts'
import type { OwnFile, ReadAnswer, ReaderAnswer, ReaderAsk, VerdictView } from './readerMessages.ts'

export type OwnReader = {
  /** Null where a later question took the place of this one. */
  readonly ask: (ask: ReaderAsk) => Promise<ReadAnswer | VerdictView | null>
  readonly close: () => void
}

/** For the worker, and what it fetches for the kind of file, to be there. */
const LOADING_MS = 10_000
/** For reading: two seconds, and ten more for each megabyte, so that a slow device reads a large table. */
const readingMs = (bytes: number): number => 2000 + bytes / 100

type Job = { readonly ask: ReaderAsk; readonly done: (answer: ReadAnswer | VerdictView | null) => void }

/**
 * Reads a file in a worker of its own, which is ended when the file takes too long: whatever a library does over a
 * damaged file, the page goes on. Where no worker can be started, or it breaks, the page reads.
 */
export function openReader(file: OwnFile): OwnReader {
  const worker = startWorker('reader')
  let beside: ((ask: ReaderAsk) => void) | null = null
  let isBroken = false
  let isEnded = false
  let current: Job | null = null
  let waiting: Job | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    isEnded = true
    clearTimeout(timer)
    worker?.terminate()
  }
  const giveUp = (expected: OwnExpected) => {
    end()
    finish({ kind: 'refused', issues: grouped([refused(expected, '')]) })
  }
  const takeOver = () => {
    isBroken = true
    clearTimeout(timer)
    worker?.terminate()
    import('./ownReader.ts').then(
      ({ ownReader }) => {
        const reader = ownReader(file, () => clearTimeout(timer))
        beside ??= (ask) => void reader(ask).then(finish, () => giveUp({ code: 'reader' }))
        send()
      },
      () => giveUp({ code: 'reader' }),
    )
    timer = setTimeout(() => giveUp({ code: 'reader' }), LOADING_MS)
  }
  const send = () => {
    clearTimeout(timer)
    if (current === null || isEnded) return
    // A verdict needs nothing but what is there.
    if (current.ask.kind === 'read') {
      timer = setTimeout(() => (isBroken ? giveUp({ code: 'reader' }) : takeOver()), LOADING_MS)
    }
    if (beside !== null) beside(current.ask)
    else if (!isBroken) worker?.postMessage(current.ask)
  }
  const finish = (answer: ReadAnswer | VerdictView) => {
    clearTimeout(timer)
    current?.done(answer)
    current = waiting
    waiting = null
    send()
  }

  worker?.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => {
    if (isEnded || isBroken) return
    if (data.kind !== 'begun') finish(data)
    else {
      clearTimeout(timer)
      const limit = readingMs(file.bytes.length)
      timer = setTimeout(() => giveUp({ code: 'seconds', max: Math.round(limit / 1000) }), limit)
    }
  })
  worker?.addEventListener('error', takeOver)
  if (worker === null) takeOver()
  else worker.postMessage(file)

  return {
    ask: (ask) =>
      new Promise((done) => {
        waiting?.done(null)
        waiting = { ask, done }
        if (current !== null) return
        current = waiting
        waiting = null
        send()
      }),
    close: end,
  }
}
