import type { GridRow } from './grid.ts'

/** Where a cell stands in the file, as an editor or a spreadsheet counts: from 1. */
export type PlaceOf = (row: GridRow, at: number) => { readonly line: number; readonly column: number | null }

export const BY_LINE: PlaceOf = ({ line }, at) => ({ line, column: at + 1 })
