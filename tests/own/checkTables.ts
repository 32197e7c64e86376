import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { TableFate } from './checkTable.ts'

/** Of one file, so that garbage may be collected meanwhile. */
const LONGEST_MS = 2000

/** What became of a file, or what is wrong with how it was read. */
type ThreadAnswer = { readonly fate: TableFate } | { readonly wrong: string }

/** Checks tables in a thread beside this one, which is ended where it does not answer: no file can hang the run. */
export class TableChecker {
  private thread: Promise<Worker> | null = null

  /** Starts the thread where there is none. */
  async start(): Promise<void> {
    this.thread ??= started()
    await this.thread
  }

  /** @throws Error where a file takes too long, or is read wrongly. */
  async check(bytes: Uint8Array, longestMs = LONGEST_MS): Promise<TableFate> {
    this.thread ??= started()
    const thread = await this.thread
    thread.postMessage(bytes)
    const limit = AbortSignal.timeout(longestMs)
    const answer = await once(thread, 'message', { signal: limit }).catch(async (error: unknown) => {
      await this.end()
      throw limit.aborted ? new Error(`not read within ${longestMs} ms`) : error
    })
    const said = answer[0] as ThreadAnswer
    if ('wrong' in said) throw new Error(said.wrong)
    return said.fate
  }

  async end(): Promise<void> {
    const thread = this.thread
    this.thread = null
    await (await thread)?.terminate()
  }
}

async function started(): Promise<Worker> {
  const thread = new Worker(new URL('./tableThread.mjs', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  })
  await once(thread, 'message')
  return thread
}
