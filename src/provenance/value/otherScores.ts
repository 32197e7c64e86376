import {
  type Cell,
  type CellChoices,
  type Competition,
  type FieldEntry,
  type Score,
  type Team,
  whyRefused,
} from '#core/engine/index.ts'

/** Why a score on file does not stand in its cell. */
type NotUsed = 'what-if' | NonNullable<ReturnType<typeof whyRefused>> | 'self-first' | 'variant-second' | 'listed-later'

type OtherScore = { readonly score: Score; readonly why: NotUsed }

/** Every score of a team in a column that the cell does not show, with the rule that kept it out (docs/method.md, 1 and 2). */
export function otherScores(
  competition: Competition,
  team: Team,
  entry: FieldEntry,
  cell: Cell,
  choices: CellChoices,
): OtherScore[] {
  const columns = new Set([entry.benchmark, ...entry.variants])
  const used = cell.kind === 'published' ? cell.score : null
  const replaced = cell.kind === 'hypothetical' ? cell.instead : null
  return competition.benchmarks
    .filter((b) => columns.has(b.id))
    .flatMap((b) => b.scores)
    .filter((score) => score.team === team.id && score !== used)
    .map((score) => ({
      score,
      why: score === replaced ? 'what-if' : (whyRefused(score, team, choices) ?? whySecond(score, used ?? replaced)),
    }))
}

/** Why a score stands behind another that can stand in the cell as well. */
function whySecond(score: Score, used: Score | null): NotUsed {
  if (used?.kind === 'self' && score.kind !== 'self') return 'self-first'
  return used !== null && used.benchmark !== score.benchmark ? 'variant-second' : 'listed-later'
}
