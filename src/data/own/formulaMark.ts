/** What a spreadsheet would take for a formula, or a table of this page for its foot. */
const FORMULA = /^'*[=+\-@#\t\r＝＋－＠]/

/** The text with a mark by which spreadsheets take it for a text. */
export const marked = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The text without that mark. */
export const unmarked = (text: string): string => {
  const trimmed = text.trim()
  return trimmed.startsWith("'") && FORMULA.test(trimmed) ? trimmed.slice(1) : trimmed
}
