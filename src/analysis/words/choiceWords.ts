import type { FirstMessages } from '#i18n/messages.ts'
import type { TermId } from '#i18n/termChapters.ts'
import type { ChoiceId, ChoiceValues } from '#state/scenario/choiceTable.ts'

/** A choice in words: its name, its values, and where the page has it one line on what a value does. */
export type ChoiceWords<V> = {
  readonly label: string
  readonly option: (value: V) => string
  readonly help?: (value: V) => string
  /** The word of the glossary that explains it. */
  readonly term: TermId
}

type OptionWords<V extends string> = {
  readonly label: string
  readonly options: Readonly<Record<V, string>>
  readonly help?: Readonly<Record<V, string>>
}

const wordsOf = <V extends string>({ label, options, help }: OptionWords<V>, term: TermId): ChoiceWords<V> => ({
  label,
  option: (value) => options[value],
  ...(help === undefined ? {} : { help: (value) => help[value] }),
  term,
})

/** The words of every choice of the table, in the language of `t`: one without words does not compile. */
export const choiceWords = ({
  app,
  matrix,
  rules,
  settings,
}: FirstMessages): { readonly [K in ChoiceId]: ChoiceWords<ChoiceValues[K]> } => ({
  preset: wordsOf({ label: rules.reading, options: rules.presets, help: rules.presetHelp }, 'reading'),
  proof: wordsOf(rules.proof, 'proof'),
  unknown: wordsOf({ label: rules.unknown.label, options: rules.unknown.options }, 'unknown'),
  gate: wordsOf(settings.gate, 'gate'),
  missing: wordsOf(settings.missing, 'gap'),
  normalisation: wordsOf(settings.normalisation, 'normalisation'),
  source: wordsOf(settings.source, 'source-policy'),
  undated: wordsOf(settings.undated, 'maybe-later'),
  seats: { label: settings.seats, option: matrix.conditions.seatsUnit, term: 'seat' },
  penalty: { label: settings.penalty, option: String, term: 'gate-penalty' },
  asOf: { label: app.asOf, option: String, term: 'as-of' },
})
