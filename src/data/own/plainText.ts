/** Control characters, line ends, what has no width or turns the direction of what follows; joiners are parts of letters. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164\uffa0]/gu
const LONE_SURROGATE = /[\ud800-\udfff]/gu

/**
 * A name or sentence as it can stand anywhere on the page and in a file: one line, composed, without
 * characters that cannot be seen, at most `limit` characters. Applied twice it changes nothing more.
 */
export function plainText(text: string, limit: number): string {
  const line = text.replace(LONE_SURROGATE, '\ufffd').replace(UNSEEN, ' ').normalize('NFC').replace(/\s+/g, ' ').trim()
  return line.length <= limit ? line : line.slice(0, limit).replace(LONE_SURROGATE, '').trim()
}
