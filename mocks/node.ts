import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setupServer } from 'msw/node'
import type { ReadFile } from './servedFiles.ts'
import { WORLDS } from './worlds.ts'

/** The files as they lie in `public/data/`. */
export const readFromDisk: ReadFile = async (path) => {
  if (!/^[\w./-]+$/.test(path) || path.includes('..')) return null
  try {
    return await readFile(join(import.meta.dirname, '../public/data', path), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/**
 * A server for tests that answers under `base` in the ordinary world; other worlds by
 * `server.use(...WORLDS.slow({ base, readFile: readFromDisk }))`. Start it with
 * `listen({ onUnhandledRequest: 'error' })`.
 */
export function createMockServer(base: string) {
  return setupServer(...WORLDS.ordinary({ base, readFile: readFromDisk }))
}
