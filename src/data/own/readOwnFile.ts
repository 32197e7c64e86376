import { type OwnIssue, refused } from './ownIssue.ts'
import { OWN_LIMITS } from './ownTable.ts'
import { readJsonTables } from './readJsonTables.ts'
import { type ContentReading, readJsonText } from './readJsonText.ts'
import { withoutFirstComments } from './relaxedJson.ts'
import { type DecodedText, decodeText } from './table/decodeText.ts'
import { type FileKind, fileKind } from './table/fileKind.ts'
import type { Grid } from './table/grid.ts'

/**
 * A table that the reader still decides on: bytes of a text, which may be read in another encoding and cut
 * otherwise, or grids that stand as they are; or a JSON document, which is complete.
 */
export type OwnFileReading =
  | { readonly kind: 'table-text'; readonly bytes: Uint8Array; readonly decoded: DecodedText }
  | { readonly kind: 'grids'; readonly grids: readonly Grid[] }
  | { readonly kind: 'refused'; readonly issues: readonly OwnIssue[] }
  | ContentReading

/**
 * Reads what the reader dropped, chose, fetched or pasted. Never rejects: what cannot be read is an issue. A library
 * may never end over a damaged file: see `openReader`.
 *
 * @param begin called once all code that this kind of file needs is loaded.
 */
export async function readOwnFile(bytes: Uint8Array, begin: () => void = () => {}): Promise<OwnFileReading> {
  if (bytes.byteLength > OWN_LIMITS.bytes) {
    const expected = { code: 'bytes', max: OWN_LIMITS.bytes } as const
    return { kind: 'refused', issues: [refused(expected, String(bytes.byteLength))] }
  }
  const kind = fileKind(bytes)
  const read = await readerOf(kind, bytes).catch(() => null)
  begin()
  return read === null ? { kind: 'refused', issues: [refused({ code: 'reader' }, '')] } : read(bytes)
}

type Reader = (bytes: Uint8Array) => OwnFileReading | Promise<OwnFileReading>

/** With what only such a file needs: fetched when one comes; a browser without a network may not have it. */
async function readerOf(kind: FileKind, bytes: Uint8Array): Promise<Reader> {
  if (kind === 'xlsx') return (await import('./table/readWorkbook.ts')).readWorkbook
  if (kind === 'parquet') return (await import('./table/readParquet.ts')).parquetReader(bytes)
  if (kind !== 'text') return () => ({ kind: 'refused', issues: [refused({ code: 'file-kind', kind }, '')] })
  // Only a document with a fault needs it.
  await import('./jsonPlaces.ts').catch(() => null)
  return readText
}

function readText(bytes: Uint8Array): OwnFileReading | Promise<OwnFileReading> {
  const decoded = decodeText(bytes)
  if (decoded === null) return { kind: 'refused', issues: [refused({ code: 'text' }, '')] }
  const json = jsonIn(decoded.text)
  if (json === null) return { kind: 'table-text', bytes, decoded }
  return readJsonTables(json) ?? readJsonText(json)
}

const FENCED = /^\s*(?:```|~~~)[^\n]*\n([\s\S]*?)\n\s*(?:```|~~~)/

/** The text where it is JSON, bare or in a fenced block; null where it is none. A link in brackets is none. */
function jsonIn(text: string): string | null {
  const inner = FENCED.exec(text)?.[1] ?? text
  if (!/^\s*[{[]/.test(withoutFirstComments(inner))) return null
  return /^\s*\[[^\]"{[]*\]\s*(?:\(|,|;|\t|\|)/.test(inner) && !/^\s*\[\s*[-\d"]/.test(inner) ? null : inner
}
