import type { Cell, Contribution, PillarValue, RankedTeam } from '#core/engine/index.ts'

/** The kind of a value in a cell; every drawing distinguishes these. */
export type ValueKind = 'self' | 'third-party' | 'official' | 'filled' | 'hypothetical'

export const VALUE_KINDS: readonly ValueKind[] = ['self', 'third-party', 'official', 'filled', 'hypothetical']

/** How many values of each kind. */
export type KindCounts = Readonly<Record<ValueKind, number>>

/** The kind of a value that takes part in the score. */
export const kindOf = (cell: Cell): ValueKind =>
  cell.kind === 'published' ? cell.score.kind : cell.kind === 'hypothetical' ? 'hypothetical' : 'filled'

/** The kind of points in a part other than the benchmarks. */
export const PILLAR_KINDS = {
  computed: 'self',
  published: 'official',
  assumed: 'hypothetical',
  implied: 'filled',
} as const satisfies Record<PillarValue['origin'], ValueKind>

/**
 * Of the benchmarks that count now (share above 0): how many of a team's values are its own, a third party's, filled
 * in and typed (docs/method.md, 4). Benchmarks out of play and those without weight are not counted.
 */
export function kindCounts(row: RankedTeam): KindCounts {
  const counts: Record<ValueKind, number> = { self: 0, 'third-party': 0, official: 0, filled: 0, hypothetical: 0 }
  for (const { benchmark, share } of row.contributions) {
    const cell = row.cells[benchmark]
    if (share > 0 && cell !== undefined) counts[kindOf(cell)] += 1
  }
  return counts
}

/** Whether a contribution rests on a value that a rule filled in. */
export const isFilled = (contribution: Contribution | undefined): boolean => contribution?.origin === 'filled'
