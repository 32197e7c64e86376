import { type ChoiceChange, changedRules } from '#core/engine/index.ts'
import { ASSUMED_GATE } from './choiceTable.ts'
import { rulesOf } from './ruleChoice.ts'
import type { Scenario } from './scenario.ts'

/** The scenario after one change, as `applyChoiceChange` makes it in the engine's choices. Pure. */
export function changedScenario(scenario: Scenario, change: ChoiceChange): Scenario {
  const { claimsOff } = scenario
  switch (change.code) {
    case 'consequence':
    case 'unknown':
    case 'proof':
      return { ...scenario, rules: { preset: 'custom', ...changedRules(rulesOf(scenario.rules), change) } }
    case 'preset':
      return { ...scenario, rules: { preset: change.preset } }
    case 'claims-off': {
      const off = Object.fromEntries(change.claims.map((claim) => [claim, 'unstated'] as const))
      return { ...scenario, claimsOff: { ...off, ...claimsOff } }
    }
    case 'claim-on': {
      const { [change.claim]: _, ...others } = claimsOff
      return { ...scenario, claimsOff: others }
    }
    case 'assume-off':
      return ASSUMED_GATE.set(scenario, change.team, null)
    default: {
      const { code, ...part } = change
      return { ...scenario, ...part }
    }
  }
}
