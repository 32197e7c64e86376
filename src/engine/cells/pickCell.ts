import type { Benchmark, BenchmarkId, Cell, Choices, FieldEntry, MissingReason, Score, Team } from '../types.ts'

/** What of the choices decides which value stands in a cell. */
export type CellChoices = Pick<Choices, 'asOf' | 'undated' | 'source' | 'cells'>

/** Why a score cannot stand in its cell, or null if it can. */
function refusal(
  score: Score,
  choices: CellChoices,
): Exclude<MissingReason, 'not-reported' | 'not-seen' | 'withheld' | 'no-source'> | null {
  if (score.public.first > choices.asOf) return 'later'
  if (choices.undated === 'hide' && choices.asOf < score.public.last) return 'undated-hidden'
  const isSelf = score.kind === 'self'
  if (choices.source === 'self' && !isSelf) return 'source-policy'
  if (choices.source === 'third-party' && isSelf) return 'source-policy'
  return null
}

/** Only the model entered in this stage, thinking, not in conflict, and superseded only while it stood. */
function isCandidate(score: Score, team: Team, asOf: string): boolean {
  if (score.team !== team.id || !team.entry.models.includes(score.model)) return false
  if (score.mode === 'non-thinking' || score.status === 'conflicting') return false
  return score.status !== 'superseded' || score.stoodUntil === undefined || asOf <= score.stoodUntil
}

/**
 * The value of one team in one column (SPEC 3.1 and 3.2).
 *
 * Among the candidates that the date and the source policy let through, a report of the team's own
 * comes before any other (policy `best`), then the column's own id before its variants, then file
 * order. A what-if value of the user's stands before all.
 *
 * @returns the value with its source, the user's value, or the gap with its reason; never throws.
 */
export function pickCell(
  benchmarks: ReadonlyMap<BenchmarkId, Benchmark>,
  team: Team,
  entry: FieldEntry,
  choices: CellChoices,
): Cell {
  const column = benchmarks.get(entry.benchmark)
  let best: Score | null = null
  let refused: MissingReason | null = null

  for (const id of [entry.benchmark, ...entry.variants.filter((v) => v !== entry.benchmark)]) {
    for (const score of benchmarks.get(id)?.scores ?? []) {
      if (!isCandidate(score, team, choices.asOf)) continue
      const why = refusal(score, choices)
      if (why !== null) refused ??= why
      else if (best === null || (best.kind !== 'self' && score.kind === 'self')) best = score
    }
  }

  const typed = choices.cells[team.id]?.[entry.benchmark]
  if (typed !== undefined) return { kind: 'hypothetical', value: typed, instead: best }
  if (best !== null) {
    return {
      kind: 'published',
      score: best,
      variant: best.benchmark === entry.benchmark ? null : best.benchmark,
      maybeLater: choices.asOf < best.public.last,
    }
  }
  const absence = column?.absences.find((a) => a.team === team.id) ?? null
  return { kind: 'missing', reason: refused ?? absence?.reason ?? 'no-source', absence }
}
