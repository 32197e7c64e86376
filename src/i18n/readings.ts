import { COMPONENTS, type Component, RULE_SET_IDS, RULE_SETS, type RuleSetId, type Rules } from '#core/engine/index.ts'
import type { Locale } from './locale.ts'

type Words = Readonly<Record<RuleSetId, string>>

/** One of the words that each reading brings along in its own file, by reading. */
export const readingWords = (part: 'name' | 'reading' | 'help', locale: Locale): Words =>
  Object.fromEntries(RULE_SET_IDS.map((id) => [id, RULE_SETS[id].words[part][locale]])) as Words

/** The readings as terms of the method page: name, and what the table of rules says in words. */
export const readingTerms = (
  locale: Locale,
  meaning: (rules: Rules, failing: readonly Component[] | 'all') => string,
) =>
  RULE_SET_IDS.map((id) => {
    const rules: Rules = RULE_SETS[id]
    const failing = COMPONENTS.filter((component) => rules.consequences[component] === 'fail')
    return {
      term: RULE_SETS[id].words.name[locale],
      meaning: meaning(rules, failing.length === COMPONENTS.length ? 'all' : failing),
    }
  })
