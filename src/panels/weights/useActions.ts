import { useMemo } from 'react'
import type { BenchmarkId, Competition } from '#engine/index.ts'
import { beginDrag, endDrag } from '#scenario/store.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'
import {
  fieldShares,
  resetWeight,
  setGroupShare,
  setWeightShare,
  toggleLock,
  zeroWeight,
} from '#scenario/weightActions.ts'
import type { WeightActions } from './WeightRow.tsx'

type Actions = WeightActions & {
  readonly moveGroup: (group: string, share: number) => void
  readonly stepGroup: (group: string, by: number) => void
}

/** What the rows can do, made once: a row is drawn again for what it shows, never for its buttons. */
export function useActions(field: Competition['field'], ask: (id: BenchmarkId) => void): Actions {
  const store = useScenarioStore()
  return useMemo((): Actions => {
    const held = (share: number) => Math.min(1, Math.max(0, share))
    const shares = () => fieldShares(store.getState().scenario, field)
    const shareOfGroup = (group: string) => {
      const now = shares()
      return field.reduce((sum, entry) => (entry.group === group ? sum + (now[entry.benchmark] ?? 0) : sum), 0)
    }
    const moveGroup = (group: string, share: number) => setGroupShare(store, field, group, share)
    return {
      ask,
      begin: () => beginDrag(store),
      end: () => endDrag(store),
      move: (id, share) => setWeightShare(store, field, id, share),
      step: (id, by) => setWeightShare(store, field, id, held((shares()[id] ?? 0) + by)),
      moveGroup,
      stepGroup: (group, by) => moveGroup(group, held(shareOfGroup(group) + by)),
      lock: (id) => toggleLock(store, id),
      zero: (id) => zeroWeight(store, field, id),
      restore: (id) => resetWeight(store, field, id),
    }
  }, [store, field, ask])
}
