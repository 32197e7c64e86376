import { type BoardCell, boardGroups } from '#analysis/account/boardRows.ts'
import type { Answer } from '#analysis/answers/useAnswers.ts'
import { prepare } from '#core/engine/index.ts'
import { decimal, percent, points } from '#i18n/format.ts'
import type { Messages } from '#i18n/messages.ts'
import { fieldShares } from '#state/scenario/weightActions.ts'

/** The evaluation of one compared scenario, with the letter that names it (A, B, …). */
export type Lettered = { readonly letter: string; readonly answer: Answer }

/**
 * The texts of the compared scenarios in those heads and cells of the board where they differ from the one shown. Keys:
 * `team` for a head, `row team` for a cell, `:row` for a share.
 */
export function besideOf(shown: Answer, others: readonly Lettered[], t: Messages): Readonly<Record<string, string>> {
  const own = textsOf(shown, t)
  const found: Record<string, string> = {}
  for (const { letter, answer } of others) {
    for (const [place, text] of textsOf(answer, t)) {
      if (own.get(place) === undefined || own.get(place) === text) continue
      found[place] = [found[place], `${letter} ${text}`].filter(Boolean).join(' · ')
    }
  }
  return found
}

/** Every head and cell of a scenario's board as text, by the keys of `besideOf`. */
function textsOf({ scenario, dataset, choices, evaluation }: Answer, t: Messages): ReadonlyMap<string, string> {
  const { competition } = dataset
  const { heads } = t.matrix
  const texts = new Map<string, string>()
  for (const { team, outcome, route } of evaluation.verdicts) {
    const total = evaluation.ranking.find((row) => row.team === team)?.total ?? null
    const word = outcome === 'out' ? heads.route[route ?? 'open'] : heads[outcome]
    texts.set(team, `${total === null ? '–' : points(total)} ${word}`)
  }
  const shares = fieldShares(scenario, competition.field)
  const teams = competition.teams.map(({ id }) => id)
  for (const { rows } of boardGroups(prepare(competition, choices), teams)) {
    for (const { benchmark, decimals, cells } of rows) {
      texts.set(`:${benchmark.id}`, `${percent(shares[benchmark.id] ?? 0)}%`)
      for (const [team, cell] of cells) texts.set(`${benchmark.id} ${team}`, figure(cell, decimals))
    }
  }
  return texts
}

const figure = ({ value }: BoardCell, decimals: number): string => (value === null ? '–' : decimal(value, decimals))
