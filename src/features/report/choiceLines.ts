import { choiceRow } from '#analysis/words/choiceRow.ts'
import type { ExportContext } from '#export/verdictModel.ts'
import { percent, points, raw } from '#i18n/format.ts'
import { labelsOf } from '#i18n/names.ts'
import type { ChoiceId } from '#state/scenario/choiceTable.ts'

/** A choice of the reader in words. */
export type ChoiceLine = { readonly name: string; readonly value: string }

/** Every choice that the result rests on, defaults included. */
export function choiceLines({ analysis, t, locale }: ExportContext): ChoiceLine[] {
  const { choices, scenario, dataset, evaluation } = analysis
  const { competition } = dataset
  const words = t.exported.print
  const { groups, doubts } = t.choices
  const { team, benchmark, pillar } = labelsOf(competition, locale)
  const typed = (rows: Readonly<Record<string, Readonly<Record<string, number>>>>, label: (id: string) => string) =>
    Object.entries(rows).flatMap(([id, row]) =>
      Object.entries(row).map(([key, value]) => `${team(id)} ${label(key)} ${raw(value)}`),
    )
  const cells = typed(choices.cells, benchmark)
  const assumed = typed(choices.assumed, pillar)
  const assume = Object.entries(choices.assume).map(([id, assumed]) => `${team(id)} ${t.rules.gateAssumed[assumed]}`)
  const made = (id: ChoiceId, more = ''): ChoiceLine => {
    const { label, now } = choiceRow(id, analysis, competition, t)
    return { name: label, value: `${now.label}${more}` }
  }
  const line = (name: string, value: string): ChoiceLine => ({ name, value })
  return [
    made('asOf'),
    made('seats'),
    made('preset'),
    made('gate', choices.gate === 'penalty' ? ` (${points(choices.penalty)})` : ''),
    ...(assume.length > 0 ? [line(groups.assume, assume.join(' · '))] : []),
    made('missing'),
    made('normalisation'),
    made('source'),
    line(
      groups.pillars,
      competition.pillars.map(({ id }) => `${pillar(id)} ${raw(choices.pillars[id] ?? 0)}`).join(' · '),
    ),
    line(
      words.weights,
      Object.entries(evaluation.shares)
        .map(([id, share]) => `${benchmark(id)} ${percent(share)}%`)
        .join(' · '),
    ),
    ...(cells.length > 0 ? [line(groups.cells, cells.join(' · '))] : []),
    ...(assumed.length > 0 ? [line(groups.assumed, assumed.join(' · '))] : []),
    ...(choices.claimsOff.length > 0 ? [line(groups.claims, choices.claimsOff.join(' · '))] : []),
    line(doubts, scenario.uncertainty.sources.map((source) => t.chances.sources[source].label).join(' · ') || '–'),
  ]
}
