import type { Grid, GridRow } from './grid.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '−',
  plusmn: '±',
  dagger: '†',
  Dagger: '‡',
  darr: '↓',
  uarr: '↑',
}

const TAG =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][a-z0-9]*)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi
/** Of one cell, so that a hostile span cannot fill the memory. */
const MOST_SPAN = 500

type Cell = { text: string; readonly columns: number; readonly rows: number }
type Row = { readonly line: number; readonly cells: Cell[] }

/**
 * The tables of a page or a piece of one, as it is copied; read as text alone, nothing of it is ever drawn. Cells
 * that span several places are repeated in each; a table in a cell belongs to the text of that cell.
 */
export function htmlTables(text: string): readonly Grid[] {
  if (!/<t(?:able|r|d|h)\b/i.test(text)) return []
  const grids: Grid[] = []
  let rows: Row[] = []
  let cell: Cell | null = null
  let depth = 0
  let end = 0
  let line = 1
  let isRaised = false
  const add = (part: string) => {
    if (cell === null) return
    const words = entities(part)
    cell.text += isRaised && words.trim() !== '' ? `[${words.trim()}]` : words
  }
  const close = () => {
    const grid = gridOf(rows)
    if (grid !== null) grids.push(grid)
    rows = []
    cell = null
  }
  for (const match of text.matchAll(TAG)) {
    const before = text.slice(end, match.index)
    add(before)
    line += count(before)
    end = match.index + match[0].length
    const name = match[3]?.toLowerCase()
    const isEnd = match[2] === '/'
    if (name === 'table') {
      if (!isEnd) depth += 1
      if (depth === 1) close()
      if (isEnd) depth = Math.max(0, depth - 1)
    } else if (depth <= 1 && name === 'tr' && !isEnd) {
      rows.push({ line, cells: [] })
      cell = null
    } else if (depth <= 1 && (name === 'td' || name === 'th')) {
      cell = null
      if (!isEnd) {
        if (rows.length === 0) rows.push({ line, cells: [] })
        cell = { text: '', columns: spanOf(match[4], 'colspan'), rows: spanOf(match[4], 'rowspan') }
        rows.at(-1)?.cells.push(cell)
      }
    } else if (depth <= 1 && isEnd && (name === 'tr' || name === 'tbody' || name === 'thead')) cell = null
    else if (name === 'sup') isRaised = !isEnd
    else if (name === 'br' || name === 'p' || name === 'div' || name === 'li') add(' ')
    else if (name === 'del' || name === 's' || name === 'strike') add('~~')
    line += count(match[0])
  }
  add(text.slice(end))
  close()
  return grids
}

const count = (text: string): number => text.split('\n').length - 1

function spanOf(attributes: string | undefined, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d+)`, 'i').exec(attributes ?? '')
  return Math.min(MOST_SPAN, Math.max(1, Number(found?.[1] ?? 1)))
}

function entities(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function gridOf(rows: readonly Row[]): Grid | null {
  const held: { text: string; left: number }[] = []
  const grid = rows.map(({ line, cells }): GridRow => {
    const out: string[] = []
    const fromAbove = () => {
      for (let above = held[out.length]; above !== undefined && above.left > 0; above = held[out.length]) {
        above.left -= 1
        out.push(above.text)
      }
    }
    for (const { text, columns, rows: down } of cells) {
      fromAbove()
      const said = text.replace(/\s+/g, ' ').trim()
      for (let i = 0; i < columns; i += 1) {
        if (down > 1) held[out.length] = { text: said, left: down - 1 }
        out.push(said)
      }
    }
    fromAbove()
    return { line, cells: out }
  })
  const filled = grid.filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (filled.length < 2 || filled.every(({ cells }) => cells.length < 2)) return null
  return { format: 'html', name: null, delimiter: null, rows: filled, strayQuotes: [] }
}
