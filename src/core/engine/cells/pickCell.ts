import type { BenchmarkId, Score } from '../domain/competition.ts'
import type { Cell, MissingReason } from '../domain/evaluation.ts'
import type { Offer } from './columns.ts'
import { type CellChoices, refusal } from './refusal.ts'

/**
 * The value of one team in one column (docs/method.md, 1 and 2).
 *
 * Among the candidates that the date and the source policy let through, a report of the team's own
 * comes before any other (policy `best`), then the order of the offer: the column's own id before its
 * variants, then file order. A what-if value of the user's stands before all.
 *
 * @param typed the what-if value, raw.
 * @returns the value with its source, the user's value, or the gap with its reason; never throws.
 */
export function pickCell(
  column: BenchmarkId,
  { candidates, absence }: Offer,
  typed: number | undefined,
  choices: CellChoices,
): Cell {
  let best: Score | null = null
  let refused: MissingReason | null = null
  for (const score of candidates) {
    const why = refusal(score, choices)
    if (why === 'superseded') continue
    if (why !== null) refused ??= why
    else if (best === null || (best.kind !== 'self' && score.kind === 'self')) best = score
  }

  if (typed !== undefined) return { kind: 'hypothetical', value: typed, instead: best }
  if (best !== null) {
    return {
      kind: 'published',
      score: best,
      variant: best.benchmark === column ? null : best.benchmark,
      maybeLater: choices.asOf < best.public.last,
    }
  }
  return { kind: 'missing', reason: refused ?? absence?.reason ?? 'no-source', absence }
}
