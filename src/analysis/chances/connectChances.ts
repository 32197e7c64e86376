import { startWorker } from '../trustedScript.ts'
import type { ChanceAnswer, ChanceRequest } from './chanceMessages.ts'

export type ChanceConnection = {
  readonly send: (request: ChanceRequest) => void
  readonly close: () => void
}

/** How long the page draws at a time where there is no worker: short enough not to miss a frame. */
const SLICE_BESIDE_THE_PAGE_MS = 4
/** A worker counts as ended after so many timer ticks without an answer. Ticks, not time: a busy page must not count. */
const PATIENCE = { turns: 20, turnMs: 100 } as const

/**
 * Connects to a worker that draws. Where none can be started, or it fails, the page draws in small slices. A worker that
 * is only slow to load takes over once it answers: both draw the same.
 */
export function connectChances(onAnswer: (answer: ChanceAnswer) => void): ChanceConnection {
  let beside: ((request: ChanceRequest) => void) | null = null
  let last: ChanceRequest | null = null
  let isPaused = false
  let isClosed = false
  let hasAnswered = false
  const worker = startWorker('chances')
  let patience: ReturnType<typeof setTimeout> | undefined
  /** The worker answers within this while it has something to draw, or the page draws in its place. */
  const waitFor = (isExpected: boolean) => {
    clearTimeout(patience)
    if (!isExpected || beside !== null) return
    const wait = (turns: number) => {
      if (turns === 0) drawBeside()
      else patience = setTimeout(wait, PATIENCE.turnMs, turns - 1)
    }
    wait(PATIENCE.turns)
  }

  const drawBeside = () => {
    clearTimeout(patience)
    if (hasAnswered) worker?.terminate()
    hasAnswered = false
    // Fetched only where it is needed.
    import('./chanceRunner.ts').then(
      ({ chanceRunner }) => {
        if (isClosed || hasAnswered || beside !== null) return
        beside = chanceRunner(onAnswer, SLICE_BESIDE_THE_PAGE_MS)
        if (isPaused) beside({ kind: 'pause' })
        if (last !== null) beside(last)
      },
      (error: unknown) => {
        if (!hasAnswered && last?.kind === 'start') onAnswer({ kind: 'failed', job: last.job, message: String(error) })
      },
    )
  }
  const takeOver = () => {
    worker?.terminate()
    drawBeside()
  }
  if (worker === null) takeOver()
  worker?.addEventListener('message', ({ data }: MessageEvent<ChanceAnswer>) => {
    hasAnswered = true
    beside?.({ kind: 'cancel' })
    beside = null
    const isUnderWay =
      data.kind === 'bank' ||
      (data.kind === 'picture' && last?.kind === 'start' && data.robustness.samples < last.samples)
    waitFor(isUnderWay && !isPaused)
    onAnswer(data)
  })
  worker?.addEventListener('error', takeOver)

  return {
    send: (request) => {
      if (request.kind === 'start' || request.kind === 'cancel') last = request
      else isPaused = request.kind === 'pause'
      waitFor(last?.kind === 'start' && !isPaused)
      if (beside !== null) beside(request)
      else worker?.postMessage(request)
    },
    close: () => {
      isClosed = true
      clearTimeout(patience)
      worker?.terminate()
      beside?.({ kind: 'cancel' })
    },
  }
}
