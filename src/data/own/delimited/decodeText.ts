export const ENCODINGS = ['UTF-8', 'UTF-16', 'EUC-KR'] as const
export type Encoding = (typeof ENCODINGS)[number]

export type DecodedText = { readonly text: string; readonly encoding: Encoding }

/**
 * The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8 if it is that throughout, else EUC-KR as
 * Korean spreadsheets still save it. Line ends become `\n`, the mark goes.
 * @returns null for bytes that are no text: a nul character, or none of these encodings.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const attempts: readonly (readonly [label: string, encoding: Encoding])[] = isUtf16
    ? [[bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', 'UTF-16']]
    : [
        ['utf-8', 'UTF-8'],
        ['euc-kr', 'EUC-KR'],
      ]
  for (const [label, encoding] of attempts) {
    const text = decoded(bytes, label)
    if (text === null) continue
    return text.includes('\u0000') ? null : { text: text.replace(/\r\n?/g, '\n'), encoding }
  }
  return null
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
