import type { GateChange } from '#engine/index.ts'
import { setAsOf, setConsequence, setProof, setRules, setUnknown, toggleClaim } from '#scenario/actions.ts'
import { beginDrag, endDrag, type ScenarioStore } from '#scenario/store.ts'

/** Carries one "if" over into the scenario, as one undo entry. */
export function applyChange(store: ScenarioStore, change: GateChange): void {
  switch (change.code) {
    case 'consequence':
      setConsequence(store, change.component, change.consequence)
      break
    case 'unknown':
      setUnknown(store, change.unknown)
      break
    case 'proof':
      setProof(store, change.proof)
      break
    case 'claim-on':
      toggleClaim(store, change.claim)
      break
    case 'claims-off':
      // Several claims are one choice of the reader: one step back must bring all of them back.
      beginDrag(store)
      for (const claim of change.claims) toggleClaim(store, claim)
      endDrag(store)
      break
    case 'preset':
      setRules(store, change.preset)
      break
    case 'date':
      setAsOf(store, change.asOf)
      break
    default:
      change satisfies never
  }
}
