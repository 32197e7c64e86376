import { useMemo } from 'react'
import type { BenchmarkId, Competition } from '#core/engine/index.ts'
import { boardStore, rememberOnly } from '#state/navigation/boardStore.ts'
import { isOnly, onlyThese, withThese } from '#state/scenario/onlyWeights.ts'
import { fieldWeights } from '#state/scenario/resolve.ts'
import { beginDrag, cancelDrag, endDrag } from '#state/scenario/store.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import {
  applyWeights,
  fieldShares,
  resetWeight,
  setGroupShare,
  setWeightShare,
  toggleLock,
  zeroWeight,
} from '#state/scenario/weightActions.ts'

/** What can be done with weights; the same object from one step of a drag to the next. */
export type WeightActions = {
  readonly begin: () => void
  readonly end: () => void
  readonly cancel: () => void
  readonly move: (id: BenchmarkId, share: number) => void
  readonly step: (id: BenchmarkId, by: number) => void
  readonly moveGroup: (group: string, share: number) => void
  readonly stepGroup: (group: string, by: number) => void
  readonly lock: (id: BenchmarkId) => void
  readonly zero: (id: BenchmarkId) => void
  readonly restore: (id: BenchmarkId) => void
  /** All weight on these; pressed again on the same ones, back to the weights before. */
  readonly only: (key: string, ids: readonly BenchmarkId[]) => void
  /** These count too, as much as those that count. */
  readonly too: (ids: readonly BenchmarkId[]) => void
}

export function useWeightActions(field: Competition['field']): WeightActions {
  const store = useScenarioStore()
  return useMemo((): WeightActions => {
    const held = (share: number) => Math.min(1, Math.max(0, share))
    const shares = () => fieldShares(store.getState().scenario, field)
    const weights = () => fieldWeights(store.getState().scenario, field)
    const shareOfGroup = (group: string) => {
      const now = shares()
      return field.reduce((sum, entry) => (entry.group === group ? sum + (now[entry.benchmark] ?? 0) : sum), 0)
    }
    const moveGroup = (group: string, share: number) => setGroupShare(store, field, group, share)
    return {
      begin: () => beginDrag(store),
      end: () => endDrag(store),
      cancel: () => cancelDrag(store),
      move: (id, share) => setWeightShare(store, field, id, share),
      step: (id, by) => setWeightShare(store, field, id, held((shares()[id] ?? 0) + by)),
      moveGroup,
      stepGroup: (group, by) => moveGroup(group, held(shareOfGroup(group) + by)),
      lock: (id) => toggleLock(store, id),
      zero: (id) => zeroWeight(store, field, id),
      restore: (id) => resetWeight(store, field, id),
      only: (key, ids) => {
        const before = boardStore.getState().only
        if (isOnly(weights(), ids)) {
          const own = Object.fromEntries(field.map(({ benchmark, weight }) => [benchmark, weight]))
          applyWeights(store, field, before?.of === key ? before.before : own)
          return
        }
        rememberOnly({ of: key, before: weights() })
        applyWeights(store, field, onlyThese(field, ids))
      },
      too: (ids) => applyWeights(store, field, withThese(weights(), ids)),
    }
  }, [store, field])
}
