import {
  type Choices,
  type Competition,
  evaluate,
  type IsoDate,
  MISSING_POLICIES,
  RULE_SET_IDS,
  RULE_SETS,
} from '#core/engine/index.ts'
import { presetWeights, type WeightPreset, weightPresets } from '#state/scenario/presets.ts'
import { resolveChoices } from '#state/scenario/resolve.ts'
import { DEFAULT_SCENARIO } from '#state/scenario/scenario.ts'
import { agreementWith } from '../agreement.ts'

const GATE_MODES = ['adds', 'fills'] as const

/** The choices that are listed, one value of each to a combination. */
export const DIMENSIONS = ['weights', 'rules', 'missing', 'gate'] as const
export type Dimension = (typeof DIMENSIONS)[number]

type Listed = Readonly<Record<Dimension, string>>

/** How many combinations with this value of this choice name the teams and routes that happened. */
export type ValueCount = { readonly value: string; readonly same: number; readonly of: number }

export type ChoiceCount = {
  /** The day from which all are seen: the stage's own. */
  readonly asOf: IsoDate
  readonly same: number
  readonly of: number
  readonly dimensions: Readonly<Record<Dimension, readonly ValueCount[]>>
}

/**
 * Of listed weights, readings of from-scratch, policies for gaps and gate modes, each combination counted once:
 * which reproduce the outcome, teams and routes. All else is the default. No chance of anything, and not what
 * the ministry probably used. A team's own most favourable weights are not listed: they argue for one side.
 *
 * @returns null where nothing has been decided.
 */
export function* countChoices(competition: Competition): Generator<undefined, ChoiceCount | null> {
  const { actual } = competition
  if (actual === null) return null
  const base = resolveChoices(DEFAULT_SCENARIO, competition).choices
  const tried: { readonly listed: Listed; readonly isSame: boolean }[] = []
  for (const { id, weights } of listedWeights(competition, base)) {
    for (const rules of RULE_SET_IDS) {
      for (const missing of MISSING_POLICIES) {
        for (const gate of GATE_MODES) {
          const evaluation = evaluate(competition, { ...base, weights, rules: RULE_SETS[rules], missing, gate })
          const isSame = agreementWith(actual, evaluation).kind === 'same'
          tried.push({ listed: { weights: id, rules, missing, gate }, isSame })
        }
        yield
      }
    }
  }
  const count = (dimension: Dimension): ValueCount[] =>
    [...new Set(tried.map(({ listed }) => listed[dimension]))].map((value) => {
      const own = tried.filter(({ listed }) => listed[dimension] === value)
      return { value, same: own.filter((t) => t.isSame).length, of: own.length }
    })
  return {
    asOf: base.asOf,
    same: tried.filter((t) => t.isSame).length,
    of: tried.length,
    dimensions: {
      weights: count('weights'),
      rules: count('rules'),
      missing: count('missing'),
      gate: count('gate'),
    },
  }
}

export type ListedWeights = Exclude<WeightPreset['id'], 'best-for'>

function listedWeights(competition: Competition, base: Choices) {
  const seen = new Set<string>()
  return weightPresets(competition, base).flatMap((preset) => {
    if (preset.id === 'best-for') return []
    const weights = presetWeights(preset, competition, base)
    // Two presets that weigh alike are one choice.
    const key = JSON.stringify(weights)
    if (weights === null || seen.has(key)) return []
    seen.add(key)
    return [{ id: preset.id, weights }]
  })
}
