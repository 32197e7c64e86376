import { attempt } from './aside.ts'

/** The layout of a stored record. One of a later layout is not read, and not written over unasked. */
const SCHEMA = 1

/** A text of the browser's storage; null where there is none or where it is blocked. Never throws. */
export function storedText(storage: Storage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null
  } catch {
    return null
  }
}

/** The fields of a record as it was stored, each to be checked by who reads it; empty where nothing can be read. */
export function recordOf(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const stored: unknown = JSON.parse(text ?? 'null')
    if (typeof stored !== 'object' || stored === null) return {}
    return (stored as { readonly schema?: unknown }).schema === SCHEMA ? { ...stored } : {}
  } catch {
    return {}
  }
}

/** Full or blocked: not stored, and the page goes on without. */
export function storeRecord(storage: Storage | null, key: string, fields: Readonly<Record<string, unknown>>): void {
  attempt(() => storage?.setItem(key, JSON.stringify({ schema: SCHEMA, ...fields })))
}
