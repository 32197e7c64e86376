import type { Competition } from '#core/engine/index.ts'
import { SCENARIO_LIMITS } from './limits.ts'
import { toLimits } from './plainValues.ts'
import { fieldWeights } from './resolve.ts'
import type { Scenario } from './scenario.ts'
import type { ScenarioStore } from './store.ts'

/**
 * The scenario with its κ, where it has one, as the ε that gives equal variance at equal shares (docs/method.md, 12):
 * `ε = sqrt((n + 1) / (n + κ + 1))`, n being the benchmarks that have weight. So it waits for the competition.
 */
export function withoutKappa(scenario: Scenario, competition: Competition): Scenario {
  const { kappa, uncertainty } = scenario
  if (kappa === null || scenario.competition !== competition.id) return scenario
  const n = Object.values(fieldWeights(scenario, competition.field)).filter((weight) => weight > 0).length
  const epsilon = toLimits(Math.sqrt((n + 1) / (n + kappa + 1)), SCENARIO_LIMITS.epsilon)
  return { ...scenario, kappa: null, uncertainty: { ...uncertainty, epsilon } }
}

/** Once the competition is there; no change of the reader's, so no entry of undo. */
export function convertKappa(store: ScenarioStore, competition: Competition): void {
  const { scenario } = store.getState()
  const converted = withoutKappa(scenario, competition)
  if (converted !== scenario) store.setState({ scenario: converted })
}
