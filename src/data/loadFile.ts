import * as z from 'zod/mini'
import { fetchJson } from './fetchJson.ts'
import { invalidFile, LoadFailure } from './loadError.ts'
import { SCHEMA_VERSION } from './schema.ts'

/**
 * Fetches one file and checks it whole: what comes back fits the schema, with unknown fields dropped.
 *
 * @throws LoadFailure as `fetchJson`, and for a file of a later format or one that does not fit.
 */
export async function loadFile<File>(url: string, schema: z.ZodMiniType<File>, signal?: AbortSignal): Promise<File> {
  const value = await fetchJson(url, signal)
  // Before the schema: a file for a later page is no broken file, and the advice is another (reload).
  const found = schemaVersionOf(value)
  if (found !== null && found > SCHEMA_VERSION) {
    throw new LoadFailure({ kind: 'wrong-schema-version', url, found, supported: SCHEMA_VERSION })
  }
  const checked = z.safeParse(schema, value)
  if (!checked.success) {
    // Seldom needed, so it is fetched when it is.
    const { describeIssues } = await import('./describeIssues.ts')
    throw invalidFile(url, describeIssues(checked.error, value))
  }
  return checked.data
}

function schemaVersionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schemaVersion')) return null
  const version: unknown = Reflect.get(value, 'schemaVersion')
  return typeof version === 'number' ? version : null
}
