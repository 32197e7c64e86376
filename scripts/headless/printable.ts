/** What a terminal would obey, or what would turn the line. */
const OBEYED = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/**
 * A text that may hold parts of a data file, as it can be written to a terminal: what would move the cursor, colour the
 * line or turn its direction stands as `\\u001b`. Line ends stay; JSON stays the same JSON.
 */
export const printable = (text: string): string =>
  text.replace(OBEYED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
