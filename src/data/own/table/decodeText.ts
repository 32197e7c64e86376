/** Encodings that a table can be read in; each label is one that every browser knows. */
const LABELS = {
  'UTF-8': 'utf-8',
  'UTF-16 LE': 'utf-16le',
  'UTF-16 BE': 'utf-16be',
  // By the encoding standard this is CP949, the superset that Windows writes.
  'EUC-KR (CP949)': 'euc-kr',
  GBK: 'gb18030',
  'Shift-JIS': 'shift_jis',
  Big5: 'big5',
  'Windows-1252': 'windows-1252',
} as const

export type Encoding = keyof typeof LABELS
export const ENCODINGS = Object.keys(LABELS) as readonly Encoding[]

export type DecodedText = {
  /** With `\n` as line end and without a byte order mark. */
  readonly text: string
  readonly encoding: Encoding
  /** False where the bytes fit more than one encoding: the reader is asked. */
  readonly isSure: boolean
}

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, UTF-16 by the place of its zero bytes, UTF-8 if it is that
 * throughout, else the encoding whose letters the bytes look most like.
 *
 * @param chosen by the reader; then nothing is guessed, and bytes that are none of it become U+FFFD.
 * @returns null for bytes that are no text: a nul character, or none of these encodings.
 */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null = null): DecodedText | null {
  if (chosen !== null) return { text: tidy(decoded(bytes, chosen, false) ?? ''), encoding: chosen, isSure: true }
  const wide = utf16Of(bytes)
  const sure = wide ?? (decoded(bytes, 'UTF-8', true) === null ? null : 'UTF-8')
  const encoding = sure ?? likelyOf(bytes)
  const text = encoding === null ? null : decoded(bytes, encoding, true)
  if (encoding === null || text === null || text.includes('\u0000')) return null
  return { text: tidy(text), encoding, isSure: sure !== null }
}

const tidy = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')

function decoded(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string | null {
  try {
    return new TextDecoder(LABELS[encoding], { fatal }).decode(bytes)
  } catch {
    return null
  }
}

/** Signs that every table has, whatever its language. */
const ORDINARY: ReadonlySet<number> = new Set([...'\t\n\r ,;|.0123456789'].map((sign) => sign.charCodeAt(0)))

/** By its mark, else by the side of the pairs on which ordinary signs have their zero byte. */
function utf16Of(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE'
  const end = Math.min(bytes.length - (bytes.length % 2), 4096)
  let little = 0
  let big = 0
  for (let i = 0; i < end; i += 2) {
    const [first = 0, second = 0] = [bytes[i], bytes[i + 1]]
    if (second === 0 && ORDINARY.has(first)) little += 1
    if (first === 0 && ORDINARY.has(second)) big += 1
  }
  if (little + big < end / 20 || end === 0) return null
  if (little > 4 * big) return 'UTF-16 LE'
  return big > 4 * little ? 'UTF-16 BE' : null
}

/** The bytes above 0x7f in pairs, by what each pair would be in the encodings of East Asia. */
function likelyOf(bytes: Uint8Array): Encoding | null {
  let pairs = 0
  let hangul = 0
  let kana = 0
  let high = 0
  let alone = 0
  for (let i = 0; i < bytes.length; i += 1) {
    const lead = bytes[i] as number
    if (lead < 0x80) continue
    high += 1
    const trail = bytes[i + 1] ?? 0
    if (trail < 0x80 && (i === 0 || (bytes[i - 1] as number) < 0x80)) alone += 1
    if (trail < 0x40) continue
    pairs += 1
    if (lead >= 0xb0 && lead <= 0xc8 && trail >= 0xa1) hangul += 1
    // Full-width kana and the signs beside them in Shift-JIS.
    if ((lead === 0x82 && trail >= 0x9f) || (lead === 0x83 && trail <= 0x96)) kana += 1
    i += 1
    high += 1
  }
  const fits = (encoding: Encoding) => decoded(bytes, encoding, true) !== null
  // Latin letters with accents stand alone among plain ones; Hangul and Han do not.
  if (high > 0 && alone * 2 > pairs && !(hangul > pairs * 0.9 && fits('EUC-KR (CP949)')) && alone >= high / 3) {
    return 'Windows-1252'
  }
  if (kana * 4 > pairs && fits('Shift-JIS')) return 'Shift-JIS'
  if (hangul > pairs * 0.85 && fits('EUC-KR (CP949)')) return 'EUC-KR (CP949)'
  const order: readonly Encoding[] = ['GBK', 'EUC-KR (CP949)', 'Shift-JIS', 'Big5', 'Windows-1252']
  return order.find(fits) ?? null
}
