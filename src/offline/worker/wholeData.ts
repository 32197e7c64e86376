import { readJson } from '#data/jsonText.ts'

/** SHA-256 in hexadecimal by the path of a file below the data folder: what `digests.json` lists. */
export type Digests = Readonly<Record<string, string>>

/**
 * Whether these bytes are a data file as it was published: one JSON document of the data format, and the very bytes of
 * which the digest is listed. What a hall's login page, an error report or a cut connection sends is not.
 *
 * @param digest of the file, null where none is listed: then nothing says that it is right.
 */
export async function isWholeData(bytes: Uint8Array<ArrayBuffer>, digest: string | null): Promise<boolean> {
  const reading = readJson(bytes)
  if (reading.kind !== 'value' || !isDataFile(reading.value)) return false
  return digest !== null && (await sha256(bytes)) === digest
}

/** @returns the listed digests; null where these bytes are no such list. */
export function digestsOf(bytes: Uint8Array): Digests | null {
  const reading = readJson(bytes)
  if (reading.kind !== 'value' || !isDataFile(reading.value)) return null
  const files: unknown = Reflect.get(reading.value, 'files')
  if (typeof files !== 'object' || files === null) return null
  const isListed = Object.values(files).every((digest) => typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest))
  return isListed ? (files as Digests) : null
}

/** Every file of the data format says its version. */
const isDataFile = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'schemaVersion') === 'number'

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
