import { useEffect, useState } from 'react'
import { type Flips, findFlips } from '#core/flips/index.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import { useAnalysis } from '../Analysis.tsx'
import { runInSlices } from '../runInSlices.ts'

const SLICE_MS = 4
/** How long the choices rest before it starts, and how long the page is left alone between two slices, in ms. */
const PACES = {
  /** Somebody looks at nothing else. */
  asked: { rest: 120, pause: 0 },
  /** It stands beside what is looked at, and must not be felt there. */
  beside: { rest: 600, pause: 12 },
} as const

export type FoundFlips = {
  /** Of the last choices that rested; null before the first. */
  readonly flips: Flips | null
  readonly isStale: boolean
}

/** The smallest changes, worked out beside the page once the choices rest. */
export function useFlips(pace: keyof typeof PACES = 'asked'): FoundFlips {
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
      stop = runInSlices(work, SLICE_MS, (flips) => setAnswer({ key, flips }), PACES[pace].pause)
    }, PACES[pace].rest)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [isDone, key, pace])

  return { flips: answer?.flips ?? null, isStale: !isDone }
}
