import type { RankedTeam } from '#core/engine/index.ts'
import type { BarScale } from './barScale.ts'
import { kindOf, PILLAR_KINDS, VALUE_KINDS, type ValueKind } from './kinds.ts'

/** What a team has from the values of one kind, in points of its total. */
export type TotalPart = { readonly kind: ValueKind; readonly start: number; readonly width: number }

/**
 * A team's total by the kinds of values that it rests on, one after another. The widths sum to the total before any
 * penalty; a kind that gives less than nothing (possible with z-scores) is not drawn.
 */
export function totalParts(row: RankedTeam, { beta, pillars }: Pick<BarScale, 'beta' | 'pillars'>): TotalPart[] {
  if (row.total === null) return []
  const sums = new Map<ValueKind, number>()
  const add = (kind: ValueKind, points: number) => sums.set(kind, (sums.get(kind) ?? 0) + points)
  for (const { benchmark, amount } of row.contributions) {
    const cell = row.cells[benchmark]
    if (cell !== undefined) add(kindOf(cell), beta * amount)
  }
  for (const [id, share] of Object.entries(pillars)) {
    const part = row.pillars[id]
    if (part !== undefined) add(PILLAR_KINDS[part.origin], (share * 100 * part.value) / part.max)
  }
  let start = 0
  return VALUE_KINDS.flatMap((kind): TotalPart[] => {
    const width = sums.get(kind) ?? 0
    if (width <= 0) return []
    const part = { kind, start, width }
    start += width
    return [part]
  })
}
