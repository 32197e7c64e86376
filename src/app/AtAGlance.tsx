import { lazy, memo, type ReactNode, Suspense } from 'react'
import { DeferredAnalysis, useDataset } from '#analysis/Analysis.tsx'
import { useRoom } from './useRoom.ts'

const Sure = lazy(async () => ({ default: (await import('#panels/chances/SureAtAGlance.tsx')).SureAtAGlance }))
const Flips = lazy(async () => ({ default: (await import('#panels/flips/FlipsAtAGlance.tsx')).FlipsAtAGlance }))

/** A league of many has its chances and changes in the tabs alone: a column of them would be no glance. */
const MOST_TEAMS = 12

/** Whether the first screen has room for how sure the verdict is and for what would change it. */
export function useGlance(): boolean {
  const { competition } = useDataset()
  const isWide = useRoom()
  return isWide && competition.teams.length <= MOST_TEAMS
}

/** Both come after the first paint into room that was kept for them, and may lag a drag by a moment. */
const afterwards = (panel: ReactNode) => (
  <DeferredAnalysis>
    <Suspense fallback={null}>{panel}</Suspense>
  </DeferredAnalysis>
)

export const SureBeside = memo(() => afterwards(<Sure />))
export const FlipsBelow = memo(() => afterwards(<Flips />))
