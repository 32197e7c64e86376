import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCHEMA_VERSION } from '#data/schema.ts'

/** What `digests.json` holds: SHA-256 by path. */
export type Digests = { readonly schemaVersion: number; readonly files: Readonly<Record<string, string>> }

const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

/**
 * `digests.json`: SHA-256 of every file that the page may ask for, by its path below the data folder. The offline worker
 * keeps no file that does not match.
 *
 * @param files the generated files, by path.
 * @param versions the stored data versions of each competition.
 */
export function digestsOf(
  root: string,
  files: ReadonlyMap<string, string>,
  versions: Readonly<Record<string, readonly string[]>>,
): Digests {
  const digests = new Map([...files].map(([path, text]) => [path, sha256(text)]))
  const released = Object.entries(versions).flatMap(([competition, stored]) =>
    stored.flatMap((version) =>
      ['benchmarks.json', 'provenance.json'].map((name) => `${competition}/v/${version}/${name}`),
    ),
  )
  for (const path of ['corrections.json', ...released]) {
    if (!digests.has(path) && existsSync(join(root, path))) digests.set(path, sha256(readFileSync(join(root, path))))
  }
  return { schemaVersion: SCHEMA_VERSION, files: Object.fromEntries([...digests].sort(([a], [b]) => (a < b ? -1 : 1))) }
}
