import { datasetOf } from '#data/own/ownContract.ts'
import { readOwnFile } from '#data/own/readOwnFile.ts'
import { canBeIn } from '#data/own/table/draft.ts'
import type { Grid } from '#data/own/table/grid.ts'
import { readGrids } from '#data/own/table/readGrids.ts'
import { ofGrid } from './readTable.ts'

/** What became of a file. */
export type TableFate = 'refused' | 'competition' | 'asked' | 'opened'

/**
 * Reads a file as the page does and checks that nothing of it is lost in silence: every row is a team or named, every
 * column counts or has its reason, and every cell that counts is a number, a gap or named.
 *
 * @throws Error where something is.
 */
export async function checkTable(bytes: Uint8Array): Promise<TableFate> {
  const reading = await readOwnFile(bytes)
  if (reading.kind === 'content') return 'competition'
  if (reading.kind === 'refused') {
    if (reading.issues.length === 0) throw new Error('refused without a word')
    return 'refused'
  }
  const grids =
    reading.kind === 'grids' ? { kind: 'grids' as const, grids: reading.grids } : readGrids(reading.decoded.text, null)
  if (grids.kind === 'refused') return 'refused'
  return grids.grids.map(checkGrid).includes('opened') ? 'opened' : 'asked'
}

function checkGrid(grid: Grid): 'asked' | 'opened' {
  const { table, issues, sheet, draft } = ofGrid(grid)
  const { layout } = sheet
  const named = new Set(issues.map(({ line }) => line))
  if (!layout.isSwapped && layout.long === null) {
    const head = layout.headerAt === 'none' ? 0 : layout.headerRows
    const rows = layout.above.length + head + layout.body.length + layout.footer.size
    if (rows !== grid.rows.length) throw new Error(`${grid.rows.length - rows} rows are nowhere`)
  }
  for (const { line } of [...layout.above, ...sheet.aside])
    if (!named.has(line)) throw new Error(`line ${line} is left out without a word`)
  const columns = new Set([draft.teamColumn, ...draft.columns.map(({ at }) => at)])
  layout.names.forEach((_, at) => {
    if (!columns.has(at)) throw new Error(`column ${at} is nowhere`)
  })
  for (const { at, isIn, reason } of draft.columns)
    if (!isIn && reason === null) throw new Error(`column ${at} is out for no reason`)
  if (table === null) {
    if (!issues.some(({ severity }) => severity === 'refused')) throw new Error('no table and no reason')
    return 'asked'
  }
  const places = new Set(issues.map(({ line, column }) => `${line}:${column}`))
  const chosen = draft.columns.filter((column) => column.isIn && canBeIn(column))
  sheet.rows.forEach((row, i) => {
    chosen.forEach(({ at }) => {
      const column = sheet.columns.find((c) => c.at === at)
      const read = column?.readings[i]
      if (read === undefined || read.kind === 'number' || read.kind === 'gap') return
      const { line, column: place } = layout.placeOf(row, at)
      const isNamed = places.has(`${line}:${place}`) || named.has(row.line) || named.has(line)
      if (!isNamed) throw new Error(`line ${line}, column ${place}: emptied without a word`)
    })
  })
  const teams = sheet.rows.length - issues.filter(({ expected }) => expected.code === 'team-name').length
  if (table.teams.length !== teams) throw new Error(`${teams} teams became ${table.teams.length}`)
  if (table.benchmarks.length !== chosen.length) throw new Error('a column is lost')
  datasetOf({ kind: 'table', table })
  return 'opened'
}
