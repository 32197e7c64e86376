import type { Competition } from '#core/engine/index.ts'
import type { FirstMessages } from '#i18n/messages.ts'
import { choose } from '#state/scenario/actions.ts'
import { CHOICES, type ChoiceId, type InForce } from '#state/scenario/choiceTable.ts'
import type { NumberLimits } from '#state/scenario/plainValues.ts'
import type { ScenarioStore } from '#state/scenario/store.ts'
import { type ChoiceWords, choiceWords } from './choiceWords.ts'

type Option = { readonly value: string; readonly label: string; readonly help: string | null }

/** One choice as a control, a palette or a line of a report shows it; every value as text. */
export type ChoiceRow = Pick<ChoiceWords<unknown>, 'label' | 'term'> & {
  /** The parameter of a link, the same in every language. */
  readonly param: string
  /** In force, with its words. */
  readonly now: Option
  /** Empty for a number on a scale, which has limits instead. */
  readonly options: readonly Option[]
  readonly limits: NumberLimits | null
  /** Chooses the value of an option; any other text changes nothing. */
  readonly choose: (store: ScenarioStore, value: string) => void
}

/** A choice of the table with its words, on this competition. */
export function choiceRow<K extends ChoiceId>(
  id: K,
  inForce: InForce,
  competition: Competition,
  t: FirstMessages,
): ChoiceRow {
  const choice = CHOICES[id]
  const { label, option, help, term } = choiceWords(t)[id]
  const found = choice.values(competition)
  const [values, limits] = 'decimals' in found ? [[], found] : [found, null]
  const worded = (value: (typeof values)[number]): Option => ({
    value: String(value),
    label: option(value),
    help: help?.(value) ?? null,
  })
  return {
    param: choice.param,
    label,
    term,
    now: worded(choice.now(inForce)),
    options: values.map(worded),
    limits,
    choose: (store, text) => {
      for (const value of values) if (String(value) === text) choose(store, id, value, competition)
    },
  }
}
