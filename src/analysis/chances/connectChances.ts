import { CHANCE_WORKER, trustedScript } from '../trustedScript.ts'
import type { ChanceAnswer, ChanceRequest } from './chanceMessages.ts'

export type ChanceConnection = {
  readonly send: (request: ChanceRequest) => void
  readonly close: () => void
}

/** Short enough that a frame is not missed where there is no worker. */
const SLICE_BESIDE_THE_PAGE_MS = 4

/** A worker draws; where none can be started, or it breaks, the page draws in small slices. */
export function connectChances(onAnswer: (answer: ChanceAnswer) => void): ChanceConnection {
  let beside: ((request: ChanceRequest) => void) | null = null
  let last: ChanceRequest | null = null
  let isPaused = false
  let isClosed = false
  const worker = startWorker()

  const takeOver = () => {
    worker?.terminate()
    // Fetched only where it is needed.
    void import('./chanceRunner.ts').then(({ chanceRunner }) => {
      if (isClosed || beside !== null) return
      beside = chanceRunner(onAnswer, SLICE_BESIDE_THE_PAGE_MS)
      if (isPaused) beside({ kind: 'pause' })
      if (last !== null) beside(last)
    })
  }
  if (worker === null) takeOver()
  worker?.addEventListener('message', ({ data }: MessageEvent<ChanceAnswer>) => onAnswer(data))
  worker?.addEventListener('error', takeOver)

  return {
    send: (request) => {
      if (request.kind === 'start' || request.kind === 'cancel') last = request
      else isPaused = request.kind === 'pause'
      if (beside !== null) beside(request)
      else worker?.postMessage(request)
    },
    close: () => {
      isClosed = true
      worker?.terminate()
      beside?.({ kind: 'cancel' })
    },
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(trustedScript(CHANCE_WORKER), { type: 'module' })
  } catch {
    return null
  }
}
