import {
  GATE_MODES,
  MISSING_POLICIES,
  NORMALISATIONS,
  PROOFS,
  RULE_SET_IDS,
  SOURCE_POLICIES,
  UNDATED,
  UNKNOWN_POLICIES,
} from '#engine/index.ts'
import type { ReadingId } from '#i18n/ko/rules.ts'
import type { Messages } from '#i18n/messages.ts'
import { UNCERTAINTIES } from '#robustness/index.ts'
import {
  setGate,
  setMissing,
  setNormalisation,
  setProof,
  setRules,
  setSeats,
  setSource,
  setUncertainty,
  setUndated,
  setUnknown,
} from '#scenario/actions.ts'
import { rulesOf } from '#scenario/ruleChoice.ts'
import { type FindContext, type FindGroup, type FindItem, type ItemSource, named } from '../items.ts'

type Options<T extends string> = {
  readonly id: string
  readonly group: FindGroup
  readonly values: readonly T[]
  readonly now: T | null
  readonly label: (words: Messages) => string
  readonly option: (words: Messages, value: T) => string
  /** One line on what the option does. */
  readonly help?: (words: Messages, value: T) => string
  readonly set: (value: T) => void
}

/** One item for each option of a setting: "Gaps: zero". */
const options = <T extends string>(
  context: FindContext,
  { id, group, values, now, label, option, help, set }: Options<T>,
): FindItem[] =>
  values.map((value) => ({
    id: `${id} ${value}`,
    group,
    names: named(context, ({ words }) => `${label(words)}: ${option(words, value)}`),
    ...(help === undefined ? {} : { note: help(context.sides[0].words, value) }),
    also: [value],
    isNow: value === now,
    run: () => set(value),
  }))

/** Every option of every setting that is a choice of a few. */
export const choiceItems: ItemSource = (context) => {
  const { store, state, choices, dataset } = context
  const { scenario } = state
  // The data on screen is of another stage while the one asked for is on its way: nothing to choose then.
  if (scenario.competition !== dataset.competition.id) return []
  const seats = dataset.competition.teams.map((_, k) => String(k))
  const readings: readonly ReadingId[] = [...RULE_SET_IDS, 'custom']
  const rules = rulesOf(scenario.rules)
  return [
    ...options(context, {
      id: 'rules',
      group: 'readings',
      values: readings,
      now: scenario.rules.preset,
      label: (words) => words.finding.reading,
      option: (words, reading) => words.rules.presets[reading],
      help: (words, reading) => words.rules.presetHelp[reading],
      set: (reading) => setRules(store, reading),
    }),
    ...options(context, {
      id: 'proof',
      group: 'readings',
      values: PROOFS,
      now: rules.proof,
      label: (words) => words.rules.proof.label,
      option: (words, proof) => words.rules.proof.options[proof],
      set: (proof) => setProof(store, proof),
    }),
    ...options(context, {
      id: 'unknown',
      group: 'readings',
      values: UNKNOWN_POLICIES,
      now: rules.unknown,
      label: (words) => words.rules.unknown.label,
      option: (words, unknown) => words.rules.unknown.options[unknown],
      set: (unknown) => setUnknown(store, unknown),
    }),
    ...options(context, {
      id: 'gate',
      group: 'choices',
      values: GATE_MODES,
      now: choices.gate,
      label: (words) => words.settings.gate.label,
      option: (words, gate) => words.settings.gate.options[gate],
      help: (words, gate) => words.settings.gate.help[gate],
      set: (gate) => setGate(store, gate),
    }),
    ...options(context, {
      id: 'missing',
      group: 'choices',
      values: MISSING_POLICIES,
      now: choices.missing,
      label: (words) => words.settings.missing.label,
      option: (words, missing) => words.settings.missing.options[missing],
      help: (words, missing) => words.settings.missing.help[missing],
      set: (missing) => setMissing(store, missing),
    }),
    ...options(context, {
      id: 'norm',
      group: 'choices',
      values: NORMALISATIONS,
      now: choices.normalisation,
      label: (words) => words.settings.normalisation.label,
      option: (words, normalisation) => words.settings.normalisation.options[normalisation],
      help: (words, normalisation) => words.settings.normalisation.help[normalisation],
      set: (normalisation) => setNormalisation(store, normalisation),
    }),
    ...options(context, {
      id: 'source',
      group: 'choices',
      values: SOURCE_POLICIES,
      now: choices.source,
      label: (words) => words.settings.source.label,
      option: (words, source) => words.settings.source.options[source],
      set: (source) => setSource(store, source),
    }),
    ...options(context, {
      id: 'undated',
      group: 'choices',
      values: UNDATED,
      now: choices.undated,
      label: (words) => words.settings.undated.label,
      option: (words, undated) => words.settings.undated.options[undated],
      set: (undated) => setUndated(store, undated),
    }),
    ...options(context, {
      id: 'seats',
      group: 'choices',
      values: seats,
      now: String(choices.seats),
      label: (words) => words.settings.seats,
      option: (_, k) => k,
      set: (k) => setSeats(store, Number(k) === dataset.competition.defaultSeats ? null : Number(k)),
    }),
    ...UNCERTAINTIES.map((source): FindItem => {
      const { sources } = scenario.uncertainty
      const isOn = sources.includes(source)
      return {
        id: `doubt ${source}`,
        group: 'choices',
        names: named(context, ({ words }) => words.finding.doubt(words.chances.sources[source].label, isOn)),
        note: context.sides[0].words.chances.sources[source].help,
        run: () =>
          setUncertainty(store, {
            sources: UNCERTAINTIES.filter((s) => (s === source ? !isOn : sources.includes(s))),
          }),
      }
    }),
  ]
}
