import { refused } from '../ownIssue.ts'
import { unfenced } from './fences.ts'
import type { Delimiter } from './grid.ts'
import { htmlTables } from './htmlTables.ts'
import { type GridsReading, readDelimited } from './readDelimited.ts'
import { textTables } from './textTables.ts'

/**
 * The tables of a text, at least one: HTML, tables drawn with bars (Markdown, Org, terminals), in a fenced block
 * or bare, else text set apart by a sign or by spaces.
 *
 * @param text with `\n` as line end.
 * @param delimiter what stands between two cells; null to find out.
 */
export function readGrids(text: string, delimiter: Delimiter | null): GridsReading {
  if (delimiter === null) {
    const html = htmlTables(text)
    if (html.length > 0) return { kind: 'grids', grids: html }
    if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) {
      return { kind: 'refused', issues: [refused({ code: 'web-page' }, '', { line: 1 })] }
    }
    const drawn = textTables(text)
    if (drawn.length > 0) return { kind: 'grids', grids: drawn }
  }
  return readDelimited(unfenced(text), delimiter)
}
