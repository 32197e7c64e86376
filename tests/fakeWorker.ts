import { vi } from 'vitest'
import type { ChanceAnswer } from '#analysis/chances/chanceMessages.ts'
import type { ReaderAnswer } from '#analysis/ownReader/readerMessages.ts'

/** A worker that does what the test says. */
export class FakeWorker extends EventTarget {
  static started: FakeWorker[] = []
  readonly got: unknown[] = []
  isEnded = false
  constructor() {
    super()
    FakeWorker.started.push(this)
  }
  postMessage(message: unknown): void {
    this.got.push(message)
  }
  terminate(): void {
    this.isEnded = true
  }
  say(answer: ChanceAnswer | ReaderAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: answer }))
  }
}

/** Workers of the page are fake ones from now on; the first of them is `theWorker`. */
export function stubWorkers(): void {
  FakeWorker.started = []
  vi.stubGlobal('Worker', FakeWorker)
  vi.stubGlobal('document', { baseURI: 'https://cutline.example/' })
}

export const theWorker = () => FakeWorker.started[0] as FakeWorker
