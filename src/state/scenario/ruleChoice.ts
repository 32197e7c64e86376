import {
  COMPONENTS,
  CONSEQUENCES,
  type Component,
  type Consequence,
  PROOFS,
  RULE_SET_IDS,
  RULE_SETS,
  type Rules,
  UNKNOWN_POLICIES,
} from '#core/engine/index.ts'
import type { LinkReader } from './linkIssue.ts'
import type { Param } from './params.ts'
import { readOneOf } from './plainValues.ts'
import type { RuleChoice } from './scenario.ts'

/** The rules of a preset, or the reader's own. */
export function rulesOf(choice: RuleChoice): Rules {
  const { consequences, proof, unknown } = choice.preset === 'custom' ? choice : RULE_SETS[choice.preset]
  return { consequences, proof, unknown }
}

/** Rules of the user's own that start from the rules now in force. */
export const customised = (choice: RuleChoice, change: Partial<Rules>): RuleChoice => ({
  preset: 'custom',
  ...rulesOf(choice),
  ...change,
})

/** Custom rules are written as their differences from the official ones. */
export function writeRules(choice: RuleChoice): readonly (readonly [Param, string])[] {
  if (choice.preset !== 'custom') return choice.preset === 'official' ? [] : [['rules', choice.preset]]
  const base = RULE_SETS.official
  const items = COMPONENTS.filter((c) => choice.consequences[c] !== base.consequences[c]).map(
    (c) => `${c}.${choice.consequences[c]}`,
  )
  const pairs: [Param, string][] = [['rules', 'custom']]
  if (items.length > 0) pairs.push(['rule', items.join('_')])
  if (choice.proof !== base.proof) pairs.push(['proof', choice.proof])
  if (choice.unknown !== base.unknown) pairs.push(['unknown', choice.unknown])
  return pairs
}

const PRESETS = [...RULE_SET_IDS, 'custom'] as const
const ITEM = { code: 'items', form: 'component.consequence' } as const

/**
 * `rules` names a preset; `rule`, `proof` or `unknown` on top of one make custom rules that start
 * from it. `custom` by itself starts from the official rules.
 */
export function readRules(link: LinkReader): RuleChoice {
  const word = <T extends string>(param: Param, values: readonly T[]): T | null => {
    const text = link.text(param)
    if (text === null) return null
    const value = readOneOf(text, values)
    if (value === null) link.unreadable(param, text, { code: 'one-of', values })
    return value
  }
  const preset = word('rules', PRESETS) ?? 'official'
  const base = RULE_SETS[preset === 'custom' ? 'official' : preset]
  const changed = readConsequences(link)
  const proof = word('proof', PROOFS)
  const unknown = word('unknown', UNKNOWN_POLICIES)
  if (preset !== 'custom' && changed.size === 0 && proof === null && unknown === null) return { preset }
  return {
    preset: 'custom',
    consequences: { ...base.consequences, ...Object.fromEntries(changed) },
    proof: proof ?? base.proof,
    unknown: unknown ?? base.unknown,
  }
}

function readConsequences(link: LinkReader): ReadonlyMap<Component, Consequence> {
  const changed = new Map<Component, Consequence>()
  for (const item of link.text('rule')?.split('_') ?? []) {
    const [name = '', word = '', ...rest] = item.split('.')
    const component = readOneOf(name, COMPONENTS)
    const consequence = readOneOf(word, CONSEQUENCES)
    if (component === null || consequence === null || rest.length > 0) link.unreadable('rule', item, ITEM)
    else if (changed.has(component)) link.repeated('rule', item)
    else changed.set(component, consequence)
  }
  return changed
}
