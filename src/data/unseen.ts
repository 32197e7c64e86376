/**
 * Control characters but tabs and line ends, marks that turn the direction of a text or have no width (but joiners,
 * which are parts of letters), and letters that fill a place with nothing.
 */
const UNSEEN = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u3164\uffa0]/gu
const LONE_SURROGATE = /[\ud800-\udfff]/gu

/** A text of a data file without what cannot be seen: none of it may turn or hide what stands around it. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '').replace(LONE_SURROGATE, '\ufffd')
