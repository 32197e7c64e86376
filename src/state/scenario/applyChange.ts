import type { ChoiceChange } from '#core/engine/index.ts'
import { changedScenario } from './changedScenario.ts'
import { commit, type ScenarioStore } from './store.ts'

/** Carries one "if" over into the scenario, as one undo entry; another reading is a step of the browser's history. */
export function applyChange(store: ScenarioStore, change: ChoiceChange): void {
  commit(store, changedScenario(store.getState().scenario, change), { step: change.code === 'preset' })
}
