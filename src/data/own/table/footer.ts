import type { GridRow } from './grid.ts'

/**
 * Rows under an exported table that say what its numbers are: the first cell names the kind. Of the
 * first six kinds the second cell holds the text; the others hold one cell for each benchmark.
 */
export const FOOTER = {
  id: '# id',
  title: '# title',
  source: '# source',
  url: '# url',
  date: '# date',
  seats: '# seats',
  group: '# group',
  min: '# scale min',
  max: '# scale max',
  unit: '# unit',
  lowerIsBetter: '# lower is better',
  weight: '# weight',
  questions: '# questions',
} as const

export type FooterKey = keyof typeof FOOTER
export type Footer = ReadonlyMap<FooterKey, GridRow>

const KEYS = new Map((Object.keys(FOOTER) as FooterKey[]).map((key) => [FOOTER[key] as string, key]))

/** The rows of a table without those of the foot; the first of each kind counts. */
export function splitFooter(all: readonly GridRow[]): { readonly rows: readonly GridRow[]; readonly footer: Footer } {
  const footer = new Map<FooterKey, GridRow>()
  const rows = all.filter((row) => {
    const key = KEYS.get((row.cells[0] ?? '').trim().toLowerCase())
    if (key !== undefined && !footer.has(key)) footer.set(key, row)
    return key === undefined
  })
  return { rows, footer }
}
