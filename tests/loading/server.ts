import { afterAll, afterEach, beforeAll } from 'vitest'
import type { DataBase } from '#data/base.ts'
import { type LoadError, loadErrorOf } from '#data/loadError.ts'
import { createMockServer, readFromDisk } from '../../mocks/node.ts'
import { WORLDS, type WorldName } from '../../mocks/worlds.ts'

export const BASE: DataBase = { url: 'https://data.example/cutline/', origin: 'https://data.example', bundled: false }
const SETTING = { base: BASE.url, readFile: readFromDisk, slowMs: 1 }

export const server = createMockServer(BASE.url)

/** From now on, until the end of the test, the mock server behaves as this entry of `mocks/worlds.ts`. */
export function enter(world: WorldName): void {
  server.use(...WORLDS[world](SETTING))
}

/** Runs the mock server for the tests of this file; a request that nobody answers fails its test. */
export function withServer(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())
}

/** The load error with which a promise fails. Fails itself where the promise does not, or fails otherwise. */
export async function failure(promise: Promise<unknown>): Promise<LoadError> {
  const error: unknown = await promise.then(
    () => new Error('expected a failure, got data'),
    (reason: unknown) => reason,
  )
  const loadError = loadErrorOf(error)
  if (loadError === null) throw error
  return loadError
}
