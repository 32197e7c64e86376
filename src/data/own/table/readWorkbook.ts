import readXlsxFile from 'read-excel-file/universal'
import { type OwnIssue, refused } from '../ownIssue.ts'
import { OWN_LIMITS } from '../ownTable.ts'
import { zipEntries } from './fileKind.ts'
import type { Grid } from './grid.ts'

export type WorkbookReading =
  | { readonly kind: 'grids'; readonly grids: readonly Grid[] }
  | { readonly kind: 'refused'; readonly issues: readonly OwnIssue[] }

/** Of all sheets together once unpacked: a small archive can hold a giant. */
const MOST_UNPACKED = 40 * OWN_LIMITS.bytes

/** The sheets of an Excel file that have any cell, as their values stand there. Never rejects. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const size = zipEntries(bytes).reduce((sum, entry) => sum + entry.size, 0)
  if (size > MOST_UNPACKED) {
    return { kind: 'refused', issues: [refused({ code: 'bytes', max: MOST_UNPACKED }, String(size))] }
  }
  try {
    const sheets = await readXlsxFile(copyOf(bytes))
    const grids = sheets.flatMap(({ sheet, data }): Grid[] => {
      const rows = data.flatMap((cells, i) => {
        const texts = cells.map(textOf)
        return texts.some((text) => text.trim() !== '') ? [{ line: i + 1, cells: texts }] : []
      })
      return rows.length === 0 ? [] : [{ format: 'xlsx', name: sheet, delimiter: null, rows, strayQuotes: [] }]
    })
    if (grids.length > 0) return { kind: 'grids', grids }
    return { kind: 'refused', issues: [refused({ code: 'some-team' }, '0')] }
  } catch {
    return { kind: 'refused', issues: [refused({ code: 'damaged', kind: 'xlsx' }, '')] }
  }
}

/** A buffer of its own: the bytes may be a part of a larger one. */
const copyOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  // Binary fractions: 0.1 + 0.2 is shown as 0.3 there, and meant so.
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value)
}
