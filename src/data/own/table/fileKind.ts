import type { ForeignKind } from '../ownIssue.ts'

export type FileKind = 'text' | 'xlsx' | 'parquet' | ForeignKind

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte)

/** What a file is by its first bytes and, in an archive, by the names in it; its own name does not count. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return archiveKind(zipEntries(bytes))
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compoundKind(bytes)
  if (startsWith(bytes, 0x50, 0x41, 0x52, 0x31)) return 'parquet'
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (startsWith(bytes, 0x1f, 0x8b)) return 'gzip'
  const isPicture =
    startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
    startsWith(bytes, 0xff, 0xd8, 0xff) ||
    startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
    startsWith(bytes, 0x52, 0x49, 0x46, 0x46)
  return isPicture ? 'picture' : 'text'
}

function archiveKind(entries: readonly ZipEntry[]): FileKind {
  const has = (form: RegExp) => entries.some(({ name }) => form.test(name))
  if (has(/^xl\/workbook\.xml$/i) || has(/^xl\/worksheets\//i)) return 'xlsx'
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb'
  if (has(/^Index\/|^Index\.zip$/)) return 'numbers'
  if (has(/^Contents\/section\d+\.xml$/i)) return 'hwp'
  if (has(/^content\.xml$/)) return 'ods'
  return has(/^word\//) ? 'docx' : 'archive'
}

/** Old Office files are small file systems; the names in them are UTF-16. */
function compoundKind(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  if (/EncryptedPackage/.test(text)) return 'locked'
  if (/HwpSummaryInformation|BodyText/.test(text)) return 'hwp'
  return /WordDocument/.test(text) ? 'docx' : 'xls'
}

export type ZipEntry = { readonly name: string /** Bytes once unpacked, as the archive says. */; readonly size: number }

/** The directory of an archive; empty where it cannot be read. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: ZipEntry[] = []
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0) return entries
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50 && entries.length < 10_000) {
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    entries.push({ name, size: view.getUint32(at + 24, true) })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
