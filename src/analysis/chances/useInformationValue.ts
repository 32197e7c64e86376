import { useEffect, useState } from 'react'
import { informationValue, type Worth } from '#core/robustness/index.ts'
import { useAnalysis } from '../Analysis.tsx'
import { runInSlices } from '../runInSlices.ts'

/** For each answer to each question. */
export const VALUE_SAMPLES = 2000
const SLICE_MS = 4

export type InformationValue = {
  /** Most moving first; null while nothing was worked out yet. */
  readonly worths: readonly Worth[] | null
  /** Worked out for choices that have changed since. */
  readonly isStale: boolean
}

/** Worked out beside the page while `isWanted`, anew after each change. */
export function useInformationValue(isWanted: boolean): InformationValue {
  const { dataset, choices, scenario } = useAnalysis()
  const { competition } = dataset
  const { uncertainty } = scenario
  const key = JSON.stringify([competition.id, competition.dataVersion, choices, uncertainty])
  const [answer, setAnswer] = useState<{ readonly key: string; readonly worths: readonly Worth[] } | null>(null)
  const isDone = answer?.key === key

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is competition, choices and uncertainty by content
  useEffect(() => {
    if (!isWanted || isDone) return
    const work = informationValue({ competition, choices, uncertainty }, VALUE_SAMPLES)
    return runInSlices(work, SLICE_MS, (worths) => setAnswer({ key, worths }))
  }, [isWanted, isDone, key])

  return { worths: answer?.worths ?? null, isStale: !isDone }
}
