import { choiceRow } from '#analysis/words/choiceRow.ts'
import { UNCERTAINTIES } from '#core/robustness/index.ts'
import { setAssumedGate, setUncertainty } from '#state/scenario/actions.ts'
import { ASSUMED_GATE, CHOICE_IDS } from '#state/scenario/choiceTable.ts'
import { type FindContext, type FindItem, type ItemSource, named } from './items.ts'

const READINGS: readonly string[] = ['preset', 'proof', 'unknown']

/** For each team: assume that it fails, that it passes, and take that back. */
const assumeItems = (context: FindContext): FindItem[] =>
  context.dataset.competition.teams.flatMap((team): FindItem[] => {
    const now = ASSUMED_GATE.now(context, team.id)
    const also = [team.id, team.reading, team.entry.label, ...named(context, ({ locale }) => team.short[locale])]
    return ASSUMED_GATE.values
      .filter((assumed) => assumed !== null || now !== null)
      .map((assumed) => ({
        id: `assume ${team.id} ${assumed ?? 'off'}`,
        group: 'readings',
        names: named(context, ({ words, locale }) =>
          assumed === null
            ? words.finding.assumeOff(team.name[locale])
            : words.finding.assume(team.name[locale], assumed),
        ),
        also,
        isNow: assumed !== null && assumed === now,
        run: () => setAssumedGate(context.store, team.id, assumed),
      }))
  })

/** Every option of every setting that is a choice of a few; days are items of their own. */
export const choiceItems: ItemSource = (context) => {
  const { store, state, choices, dataset, sides } = context
  const { scenario } = state
  const { competition } = dataset
  // The data on screen is of another stage while the one asked for is on its way: nothing to choose then.
  if (scenario.competition !== competition.id) return []
  const settings = CHOICE_IDS.filter((id) => id !== 'asOf').flatMap((id): FindItem[] => {
    const rows = sides.map(({ words }) => ({ words, row: choiceRow(id, { scenario, choices }, competition, words) }))
    const [{ row } = { row: null }] = rows
    return (row?.options ?? []).map(({ value, help }, i) => ({
      id: `${row?.param} ${value}`,
      group: READINGS.includes(id) ? 'readings' : 'choices',
      // By the option alone, too: "strict" is what one types.
      names: [
        ...rows.map((side) => side.words.finding.choice(side.row.label, side.row.options[i]?.label ?? value)),
        ...rows.map((side) => side.row.options[i]?.label ?? value),
      ],
      ...(help === null ? {} : { note: help }),
      also: [value],
      isNow: value === row?.now.value,
      run: () => row?.choose(store, value),
    }))
  })
  const { sources } = scenario.uncertainty
  const doubts = UNCERTAINTIES.map((source): FindItem => {
    const isOn = sources.includes(source)
    return {
      id: `doubt ${source}`,
      group: 'choices',
      names: named(context, ({ words }) => words.finding.doubt(words.chances.sources[source].label, isOn)),
      note: sides[0].words.chances.sources[source].help,
      run: () =>
        setUncertainty(store, { sources: UNCERTAINTIES.filter((s) => (s === source ? !isOn : sources.includes(s))) }),
    }
  })
  return [...settings, ...assumeItems(context), ...doubts]
}
