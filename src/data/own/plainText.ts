/** Control characters, line ends, and the marks that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g
const LONE_SURROGATE = /[\ud800-\udfff]/gu

/**
 * A name or sentence as it can stand anywhere on the page and in a file: one line, composed, without
 * characters that cannot be seen, at most `limit` characters. Applied twice it changes nothing more.
 */
export function plainText(text: string, limit: number): string {
  const line = text.replace(LONE_SURROGATE, '\ufffd').replace(UNSEEN, ' ').normalize('NFC').replace(/\s+/g, ' ').trim()
  return line.length <= limit ? line : line.slice(0, limit).replace(LONE_SURROGATE, '').trim()
}
