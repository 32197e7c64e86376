import { type OwnIssue, refused } from './ownIssue.ts'
import { parseRelaxed } from './relaxedJson.ts'
import type { Grid } from './table/grid.ts'
import { jsonGrids, jsonLines } from './table/jsonGrids.ts'

export type JsonTables =
  | { readonly kind: 'grids'; readonly grids: readonly Grid[] }
  | { readonly kind: 'refused'; readonly issues: readonly OwnIssue[] }

/** The tables of a JSON document or of JSON Lines; null for a competition that says everything itself, or no table. */
export function readJsonTables(text: string): JsonTables | null {
  const value = parsed(text)
  if (value === undefined) {
    const lines = jsonLines(text)
    if (lines === null) return null
    if ('line' in lines)
      return { kind: 'refused', issues: [refused({ code: 'json' }, lines.found, { line: lines.line })] }
    const grids = jsonGrids(lines.values)
    return grids.length === 0 ? null : { kind: 'grids', grids }
  }
  if (isCompetition(value)) return null
  const grids = jsonGrids(value)
  return grids.length === 0 ? null : { kind: 'grids', grids }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return parseRelaxed(text)
  }
}

/** The short form and the data contract name their version. */
function isCompetition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const inner: unknown = Reflect.get(value, 'benchmarks')
  const holder = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : value
  return Object.hasOwn(value, 'cutline') || Object.hasOwn(holder, 'schemaVersion')
}
