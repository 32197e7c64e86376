import { useMemo } from 'react'
import { useBoard } from '#state/navigation/boardStore.ts'
import { NARROW, useMedia } from './useMedia.ts'

/** Whether every component of the gate has a row, or none; `by-screen` leaves it to the style sheet. */
export type GateView = { readonly shows: 'all' | 'none' | 'by-screen'; readonly canFold: boolean }

/** Low and narrow screens fold the gate to its one row, so that weights are in sight, until the reader says otherwise. */
const LOW = '(max-height: 799px)'

export function useGateView(roomy: 'all' | 'none'): GateView {
  const fold = useBoard((s) => s.folds.gate)
  const isNarrow = useMedia(NARROW)
  const isLow = useMedia(LOW)
  const isUnknown = isNarrow === null || isLow === null
  const canFold = isUnknown || isNarrow || isLow || roomy === 'none' || fold !== undefined
  const shows = isUnknown ? 'by-screen' : fold === false ? 'all' : isNarrow || isLow || fold === true ? 'none' : roomy
  return useMemo(() => ({ shows, canFold }), [shows, canFold])
}
