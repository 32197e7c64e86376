import type { ChoiceChange } from '#flips/index.ts'
import {
  setAsOf,
  setConsequence,
  setGate,
  setMissing,
  setNormalisation,
  setProof,
  setRules,
  setSeats,
  setSource,
  setUndated,
  setUnknown,
  toggleClaim,
} from './actions.ts'
import { beginDrag, endDrag, type ScenarioStore } from './store.ts'

/** Carries one "if" over into the scenario, as one undo entry. */
export function applyChange(store: ScenarioStore, change: ChoiceChange): void {
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
    case 'missing':
      setMissing(store, change.missing)
      break
    case 'normalisation':
      setNormalisation(store, change.normalisation)
      break
    case 'source':
      setSource(store, change.source)
      break
    case 'undated':
      setUndated(store, change.undated)
      break
    case 'gate':
      setGate(store, change.gate)
      break
    case 'seats':
      setSeats(store, change.seats)
      break
    default:
      change satisfies never
  }
}
