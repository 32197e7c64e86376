import { type BoardCell, boardGroups } from '#analysis/account/boardRows.ts'
import type { Answer } from '#analysis/answers/useAnswers.ts'
import { prepare } from '#core/engine/index.ts'
import { decimal, percent, points } from '#i18n/format.ts'
import type { Messages } from '#i18n/messages.ts'
import { fieldShares } from '#state/scenario/weightActions.ts'

/** The answer of a side, with the letter that it goes by. */
export type Lettered = { readonly letter: string; readonly answer: Answer }

/**
 * What other scenarios say in each head and cell of the board where they say something else than the one on it: by
 * team, by `row team`, and by `:row` for shares.
 */
export function besideOf(shown: Answer, others: readonly Lettered[], t: Messages): Readonly<Record<string, string>> {
  const own = sayings(shown, t)
  const found: Record<string, string> = {}
  for (const { letter, answer } of others) {
    for (const [place, text] of sayings(answer, t)) {
      if (own.get(place) === undefined || own.get(place) === text) continue
      found[place] = [found[place], `${letter} ${text}`].filter(Boolean).join(' · ')
    }
  }
  return found
}

/** Every head and cell of a scenario's board as text. */
function sayings({ scenario, dataset, choices, evaluation }: Answer, t: Messages): ReadonlyMap<string, string> {
  const { competition } = dataset
  const { heads } = t.matrix
  const said = new Map<string, string>()
  for (const { team, outcome, route } of evaluation.verdicts) {
    const total = evaluation.ranking.find((row) => row.team === team)?.total ?? null
    const word = outcome === 'out' ? heads.route[route ?? 'open'] : heads[outcome]
    said.set(team, `${total === null ? '–' : points(total)} ${word}`)
  }
  const shares = fieldShares(scenario, competition.field)
  const teams = competition.teams.map(({ id }) => id)
  for (const { rows } of boardGroups(prepare(competition, choices), teams)) {
    for (const { benchmark, decimals, cells } of rows) {
      said.set(`:${benchmark.id}`, `${percent(shares[benchmark.id] ?? 0)}%`)
      for (const [team, cell] of cells) said.set(`${benchmark.id} ${team}`, figure(cell, decimals))
    }
  }
  return said
}

const figure = ({ value }: BoardCell, decimals: number): string => (value === null ? '–' : decimal(value, decimals))
