import type { DataBase } from './base.ts'
import type { DataFiles } from './dataset.ts'
import { BUNDLED_DIGESTS } from './env.ts'
import { fetchJson } from './fetchJson.ts'
import { LoadFailure } from './loadError.ts'

let isAsBuilt = true

/** Is all that came so far what the build knew, and drew the first picture of? */
export const cameAsBuilt = (): boolean => isAsBuilt

/**
 * Fetches one file and makes sure that it fits its schema.
 *
 * A file that came with the page is known by its digest, and the build has checked it: the browser compares, and no
 * schema is fetched. Everything else, newer data in its place as well, goes through the schema, which decides.
 *
 * @param path below the base.
 * @throws LoadFailure as `fetchJson` and `checkFile`.
 */
export async function loadFile<Kind extends keyof DataFiles>(
  base: DataBase,
  path: string,
  kind: Kind,
  signal?: AbortSignal,
  cache?: RequestCache,
): Promise<DataFiles[Kind]> {
  const url = new URL(path, base.url).href
  const digest = base.bundled && Object.hasOwn(BUNDLED_DIGESTS, path) ? BUNDLED_DIGESTS[path] : undefined
  if (digest !== undefined) {
    const known = await fetchJson(url, { signal, cache, integrity: `sha256-${digest}` }).catch((error: unknown) => {
      if (isOther(error)) return null
      throw error
    })
    if (known !== null) return known as DataFiles[Kind]
  }
  isAsBuilt = false
  // Both are fetched at the same time; an error of the data file is reported before one of the schema.
  const schema = import('./checkFile.ts').catch(
    (error: unknown) => new LoadFailure({ kind: 'unreachable', url }, error),
  )
  const value = await fetchJson(url, { signal, cache })
  const checks = await schema
  if (checks instanceof LoadFailure) throw checks
  return checks.checkFile(url, kind, value)
}

/** A browser reports a digest that differs as it reports a dead host. */
const isOther = (error: unknown): boolean =>
  error instanceof LoadFailure && ['unreachable', 'offline'].includes(error.loadError.kind)
