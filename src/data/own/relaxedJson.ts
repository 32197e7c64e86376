// What is never closed goes to the end: a pattern that looked for it again and again would never be done.

/** A text in quotation marks, or a comment. */
const COMMENT = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$(?![\s\S]))|\/\/[^\n]*|\/\*(?:[\s\S]*?\*\/|[\s\S]*)|^[ \t]*#[^\n]*/gm
/** A text in quotation marks, a comma before an end, or a number that JSON does not know. */
const EXTRA = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|,(?=\s*[}\]])|-?\b(?:NaN|Infinity)\b/g

/**
 * What JSON is called by people and programs that are not strict: comments, a comma after the last part, `NaN`. Null
 * for a text that is none of it. Lines keep their numbers.
 */
export function parseRelaxed(text: string): unknown {
  try {
    const bare = text.replace(COMMENT, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' ')))
    return JSON.parse(bare.replace(EXTRA, (part) => (part.startsWith('"') ? part : part === ',' ? ' ' : 'null')))
  } catch {
    return undefined
  }
}

/** A text without the comments that stand before anything else in it. */
export const withoutFirstComments = (text: string): string =>
  text.replace(/^(?:\s*(?:\/\/[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|\/\*[\s\S]*?\*\/))+/, '')
