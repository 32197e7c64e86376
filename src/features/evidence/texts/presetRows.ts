import { COMPONENTS, type Component, RULE_SET_IDS, RULE_SETS, type RuleSetId } from '#core/engine/index.ts'

/** What a row of the readings rests on: texts of the ministry by id, or nothing. */
type Basis = {
  readonly kind: 'worded' | 'readFrom' | 'none'
  /** Ids of definitions in the data of a stage; those that a stage does not hold are left out there. */
  readonly definitions: readonly string[]
}

const NONE: Basis = { kind: 'none', definitions: [] }

/** Where the ministry's texts speak of a component, and where the consequence is our reading of them. */
export const BASES: Readonly<Record<Component | 'proof' | 'unknown', Basis>> = {
  'lm-weights': { kind: 'worded', definitions: ['d1', 'd3', 'd6', 'd8'] },
  'vision-encoder': { kind: 'readFrom', definitions: ['d3', 'd6'] },
  'audio-encoder': { kind: 'readFrom', definitions: ['d3', 'd6'] },
  architecture: { kind: 'readFrom', definitions: ['d3'] },
  'inference-code': { kind: 'readFrom', definitions: ['d3'] },
  'training-code': { kind: 'readFrom', definitions: ['d3'] },
  tokenizer: NONE,
  data: { kind: 'readFrom', definitions: ['d3'] },
  'licence-control': { kind: 'worded', definitions: ['d1', 'd4', 'd5'] },
  proof: NONE,
  unknown: NONE,
}

export type PresetRow = {
  readonly item: Component | 'proof' | 'unknown'
  readonly values: Readonly<Record<RuleSetId, string>>
  readonly differs: boolean
  readonly basis: Basis
}

type Wording = {
  readonly consequence: (value: 'fail' | 'note' | 'ignore') => string
  readonly proof: (value: 'alleged' | 'established' | 'ruled') => string
  readonly unknown: (value: 'pass' | 'fail' | 'open') => string
}

/** The presets side by side: a row for each component, then proof and weaker evidence. */
export function presetRows(word: Wording): PresetRow[] {
  const row = (item: PresetRow['item'], value: (id: RuleSetId) => string): PresetRow => {
    const values = Object.fromEntries(RULE_SET_IDS.map((id) => [id, value(id)])) as Record<RuleSetId, string>
    return { item, values, differs: new Set(Object.values(values)).size > 1, basis: BASES[item] }
  }
  return [
    ...COMPONENTS.map((c) => row(c, (id) => word.consequence(RULE_SETS[id].consequences[c]))),
    row('proof', (id) => word.proof(RULE_SETS[id].proof)),
    row('unknown', (id) => word.unknown(RULE_SETS[id].unknown)),
  ]
}
