import { type DecodedText, decodeText } from './delimited/decodeText.ts'
import { type OwnIssue, refused } from './ownIssue.ts'
import { OWN_LIMITS } from './ownTable.ts'
import { type ContentReading, readJsonText } from './readJsonText.ts'

/** A table is text that the reader still decides on; a JSON document is complete. */
export type OwnFileReading =
  | { readonly kind: 'table-text'; readonly decoded: DecodedText }
  | { readonly kind: 'refused'; readonly issues: readonly OwnIssue[] }
  | ContentReading

/** Reads what the reader dropped, chose or pasted. Never rejects: what cannot be read is an issue. */
export async function readOwnFile(bytes: Uint8Array): Promise<OwnFileReading> {
  if (bytes.byteLength > OWN_LIMITS.bytes) {
    const expected = { code: 'bytes', max: OWN_LIMITS.bytes } as const
    return { kind: 'refused', issues: [refused(expected, String(bytes.byteLength))] }
  }
  const decoded = decodeText(bytes)
  if (decoded === null) return { kind: 'refused', issues: [refused({ code: 'text' }, '')] }
  return /^\s*[{[]/.test(decoded.text) ? readJsonText(decoded.text) : { kind: 'table-text', decoded }
}
