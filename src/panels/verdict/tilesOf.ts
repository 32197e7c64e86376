import type { VerdictRow } from '#analysis/inVerdictOrder.ts'

/** Rows that are passed over. */
export type Skipped = { readonly key: string; readonly skipped: number }

/** The best, those next to the cut on either side, and the last: the rest of the places is counted. */
const SHOWN = { best: 2, aboveCut: 3, belowCut: 2, last: 1 } as const

/** A tile for each row where there are few; else those that a reader asks for first, in their order. */
export function tilesOf(rows: readonly VerdictRow[], most: number): readonly (VerdictRow | Skipped)[] {
  if (rows.length <= most) return rows
  const found = rows.findIndex((row) => row.isFirstBelowCut)
  const cut = found < 0 ? rows.length : found
  const isShown = (i: number) =>
    i < SHOWN.best ||
    (i >= cut - SHOWN.aboveCut && i < cut + SHOWN.belowCut) ||
    i >= rows.length - SHOWN.last ||
    rows[i]?.verdict.outcome === 'undecided'
  const tiles: (VerdictRow | Skipped)[] = []
  let skipped = 0
  let undecided = 0
  rows.forEach((row, i) => {
    if (row.verdict.outcome === 'undecided') undecided += 1
    if (!isShown(i) || (undecided > 3 && row.verdict.outcome === 'undecided')) {
      skipped += 1
      return
    }
    if (skipped > 0) tiles.push({ key: `skipped-${i}`, skipped })
    skipped = 0
    tiles.push(row)
  })
  return skipped > 0 ? [...tiles, { key: 'skipped-end', skipped }] : tiles
}
