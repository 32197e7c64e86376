import { useEffect, useState } from 'react'
import { type Flips, findFlips } from '#flips/index.ts'
import { useScenario } from '#scenario/useScenario.ts'
import { useAnalysis } from '../Analysis.tsx'
import { runInSlices } from '../runInSlices.ts'

const REST_MS = 120
const SLICE_MS = 4

export type FoundFlips = {
  /** Of the last choices that rested; null before the first. */
  readonly flips: Flips | null
  readonly isStale: boolean
}

/** The smallest changes, worked out beside the page once the choices rest. */
export function useFlips(): FoundFlips {
  const { dataset, choices, prepared, evaluation } = useAnalysis()
  const { competition } = dataset
  const locks = useScenario((state) => state.locks)
  const key = JSON.stringify([competition.id, competition.dataVersion, choices, [...locks]])
  const [answer, setAnswer] = useState<{ readonly key: string; readonly flips: Flips } | null>(null)
  const isDone = answer?.key === key

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is competition, choices and locks by content
  useEffect(() => {
    if (isDone) return
    let stop = () => {}
    const timer = setTimeout(() => {
      const work = findFlips({ competition, choices, prepared, evaluation, locked: locks })
      stop = runInSlices(work, SLICE_MS, (flips) => setAnswer({ key, flips }))
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [isDone, key])

  return { flips: answer?.flips ?? null, isStale: !isDone }
}
