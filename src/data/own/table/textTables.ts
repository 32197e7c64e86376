import type { Grid, GridRow } from './grid.ts'

/** `|---|:--:|`, `---+---` and the rules of terminals: the line that makes lines with bars a table. */
const RULE = /^[\s>]*[|+]?[\s]*:?[-=]{2,}:?\s*([|+]\s*:?[-=]+:?\s*)*[|+]?\s*$/
const BARS = /[│┃║|]/
const DRAWN = /[┌┐└┘├┤┬┴┼─━═╞╪╡╔╗╚╝╠╣╦╩╬╟╫╢╭╮╯╰┏┓┗┛┡╇┩┢┳┻╋]/g

/** The tables drawn with bars in a text; none where no rule stands under a line with bars. */
export function textTables(text: string): readonly Grid[] {
  if (!/[|│┃║]/.test(text)) return []
  const grids: Grid[] = []
  let block: { line: number; text: string }[] = []
  let heading: string | null = null
  const close = () => {
    const grid = gridOf(block, heading)
    if (grid !== null) grids.push(grid)
    block = []
  }
  text.split('\n').forEach((raw, i) => {
    // Frames of box drawings become bars and hyphens.
    const line = raw.replace(DRAWN, (sign) => (/[─━═]/.test(sign) ? '-' : '+')).replace(/[│┃║]/g, '|')
    const quoted = line.replace(/^\s*(>\s?)+/, '')
    if (BARS.test(quoted) || RULE.test(quoted)) block.push({ line: i + 1, text: quoted })
    else {
      if (block.length > 0) close()
      const title = /^\s*#{1,6}\s+(.+?)\s*#*$/.exec(raw)?.[1] ?? null
      if (title !== null) heading = title
    }
  })
  close()
  return grids
}

function gridOf(block: readonly { readonly line: number; readonly text: string }[], name: string | null): Grid | null {
  const ruled = block.findIndex(({ text }) => isRule(text))
  const lines = block.filter(({ text }) => !isRule(text) && text.trim() !== '')
  if (ruled < 0 || lines.length < 2) return null
  const rows: GridRow[] = lines.map(({ line, text }) => ({ line, cells: cellsOf(text) }))
  if (rows.every(({ cells }) => cells.length < 2)) return null
  return { format: 'text-table', name, delimiter: null, rows, strayQuotes: [] }
}

/** A row of empty bars alone is no rule. */
const isRule = (text: string): boolean => RULE.test(text) && /[-=]{2,}|:-|-:|\|\s*-\s*\|/.test(text)

function cellsOf(text: string): string[] {
  const line = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return line.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|').trim())
}
