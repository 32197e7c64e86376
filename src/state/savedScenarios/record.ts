import * as z from 'zod/mini'
import { MAX_LINK_BYTES } from '#state/scenario/decode.ts'
import { cleanName, type SavedScenario } from './savedScenario.ts'

// No code is generated at run time, so that a strict content security policy holds.
z.config({ jitless: true })

/** The form of a stored record that this page writes. */
const RECORD_SCHEMA = 1

/**
 * One step for each past form: `MIGRATIONS[i]` turns a record of form `i + 1` into one of form `i + 2`.
 * The link inside has a version and migrations of its own.
 */
const MIGRATIONS: readonly ((record: object) => object)[] = []

export const idSchema = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))
export const nameSchema = z.string().check(z.refine((name) => cleanName(name) !== ''))
export const linkSchema = z.string().check(z.maxLength(MAX_LINK_BYTES), z.regex(/^\?/))
export const momentSchema = z.iso.datetime()

const recordSchema = z.object({
  id: idSchema,
  name: nameSchema,
  search: linkSchema,
  order: z.number(),
  created: momentSchema,
})

/** What lies under a key: a record, one of a later page (to be left alone), or nothing that can be read. */
export type StoredRecord = SavedScenario | 'newer' | 'unreadable'

/** Read what `writeRecord` wrote, in any version of it. Never throws, whatever the text. */
export function readRecord(text: string): StoredRecord {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return 'unreadable'
    const { schema, ...record } = value as { readonly schema?: unknown }
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) return 'unreadable'
    if (schema > RECORD_SCHEMA) return 'newer'
    const migrated = MIGRATIONS.slice(schema - 1).reduce((now, step) => step(now), record as object)
    const checked = z.safeParse(recordSchema, migrated)
    return checked.success ? { ...checked.data, name: cleanName(checked.data.name) } : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

export const writeRecord = (kept: SavedScenario): string => JSON.stringify({ schema: RECORD_SCHEMA, ...kept })
