import * as z from 'zod/mini'
import type { DataFiles } from './dataset.ts'
import { describeIssues } from './describeIssues.ts'
import { invalidFile, LoadFailure } from './loadError.ts'
import {
  benchmarksFileSchema,
  correctionsFileSchema,
  indexFileSchema,
  provenanceFileSchema,
  SCHEMA_VERSION,
} from './schema.ts'

const SCHEMAS: { readonly [Kind in keyof DataFiles]: z.ZodMiniType<DataFiles[Kind]> } = {
  index: indexFileSchema,
  benchmarks: benchmarksFileSchema,
  provenance: provenanceFileSchema,
  corrections: correctionsFileSchema,
}

/**
 * A parsed file, checked whole: what comes back fits the schema, with unknown fields dropped.
 *
 * @throws LoadFailure for a file of a later format or one that does not fit.
 */
export function checkFile<Kind extends keyof DataFiles>(url: string, kind: Kind, value: unknown): DataFiles[Kind] {
  // Before the schema: a file for a later page is no broken file, and the advice is another (reload).
  const found = schemaVersionOf(value)
  if (found !== null && found > SCHEMA_VERSION) {
    throw new LoadFailure({ kind: 'wrong-schema-version', url, found, supported: SCHEMA_VERSION })
  }
  const checked = z.safeParse(SCHEMAS[kind], value)
  if (!checked.success) throw invalidFile(url, describeIssues(checked.error, value))
  return checked.data
}

function schemaVersionOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schemaVersion')) return null
  const version: unknown = Reflect.get(value, 'schemaVersion')
  return typeof version === 'number' ? version : null
}
