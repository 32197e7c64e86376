import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Scenario } from '#state/scenario/scenario.ts'
import { type ScenarioStore, undo } from '#state/scenario/store.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'

/** A change that a room proposed and the reader applied, in the words of the room. */
type Applied = { readonly from: 'flips' | 'comparison' | 'why'; readonly sentence: string; readonly scenario: Scenario }

const appliedStore = createStore<{ readonly last: Applied | null }>(() => ({ last: null }))

/** Makes the change, and records it with its sentence for its room and the sticky verdict. */
export function apply(store: ScenarioStore, from: Applied['from'], sentence: string, change: () => void): void {
  change()
  appliedStore.setState({ last: { from, sentence, scenario: store.getState().scenario } })
}

/** What was applied last, while the scenario is still as that change left it (else null), and a function that undoes it. */
export function useApplied(): { readonly applied: Applied | null; readonly takeBack: () => void } {
  const store = useScenarioStore()
  const last = useStore(appliedStore, (s) => s.last)
  const isStanding = useScenario((s) => s.scenario === last?.scenario)
  const takeBack = () => {
    undo(store)
    appliedStore.setState({ last: null })
  }
  return { applied: isStanding ? last : null, takeBack }
}
