import { commit, type ScenarioStore } from './store.ts'

/** All weights are the field's own again. */
export function resetWeights(store: ScenarioStore): void {
  commit(store, { ...store.getState().scenario, weights: {} })
}
