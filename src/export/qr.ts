import { encode } from 'uqr'

/** The dark squares of a QR code as one path, one unit a square. */
export type QrPicture = { readonly size: number; readonly path: string }

/** Free squares all around, as the standard asks for. */
const QUIET = 4

/** How much of it may be damaged: for a room of phones the more the better, for a long link the less. */
const CORRECTIONS = ['M', 'L'] as const

/** The QR code of a text with its quiet zone; null where the text is too long for any. */
export function qrPicture(text: string): QrPicture | null {
  for (const ecc of CORRECTIONS) {
    try {
      const { data, size } = encode(text, { ecc, border: QUIET })
      const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
      return { size, path }
    } catch {
      // Too long at this level: the next one takes more.
    }
  }
  return null
}
