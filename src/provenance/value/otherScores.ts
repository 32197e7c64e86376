import type { Cell, Choices, Competition, FieldEntry, Score, Team } from '#core/engine/index.ts'

/** Why a score on file does not stand in its cell. */
export type NotUsed =
  | 'what-if'
  | 'superseded'
  | 'conflicting'
  | 'non-thinking'
  | 'other-model'
  | 'later'
  | 'undated-hidden'
  | 'source-policy'
  | 'self-first'
  | 'variant-second'
  | 'listed-later'

export type OtherScore = { readonly score: Score; readonly why: NotUsed }

/**
 * Every score of a team in a column that the cell does not show, with the rule that kept it out
 * (SPEC 3.1 and 3.2, in the order in which the engine asks).
 */
export function otherScores(
  competition: Competition,
  team: Team,
  entry: FieldEntry,
  cell: Cell,
  choices: Pick<Choices, 'asOf' | 'undated' | 'source'>,
): OtherScore[] {
  const columns = new Set([entry.benchmark, ...entry.variants])
  const used = cell.kind === 'published' ? cell.score : null
  const replaced = cell.kind === 'hypothetical' ? cell.instead : null
  return competition.benchmarks
    .filter((b) => columns.has(b.id))
    .flatMap((b) => b.scores)
    .filter((score) => score.team === team.id && score !== used)
    .map((score) => ({ score, why: score === replaced ? 'what-if' : whyNot(score, team, used ?? replaced, choices) }))
}

function whyNot(
  score: Score,
  team: Team,
  used: Score | null,
  choices: Pick<Choices, 'asOf' | 'undated' | 'source'>,
): NotUsed {
  if (!team.entry.models.includes(score.model)) return 'other-model'
  if (score.mode === 'non-thinking') return 'non-thinking'
  if (score.status === 'conflicting') return 'conflicting'
  if (score.status === 'superseded' && score.stoodUntil !== undefined && choices.asOf > score.stoodUntil)
    return 'superseded'
  if (score.public.first > choices.asOf) return 'later'
  if (choices.undated === 'hide' && choices.asOf < score.public.last) return 'undated-hidden'
  if (choices.source === 'self' && score.kind !== 'self') return 'source-policy'
  if (choices.source === 'third-party' && score.kind === 'self') return 'source-policy'
  if (used?.kind === 'self' && score.kind !== 'self') return 'self-first'
  return used !== null && used.benchmark !== score.benchmark ? 'variant-second' : 'listed-later'
}
