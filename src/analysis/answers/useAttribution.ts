import { useEffect, useState } from 'react'
import { type Attribution, attribute } from '#state/comparison/attribution.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { runInSlices } from '../runInSlices.ts'
import type { Answer } from './useAnswers.ts'

const REST_MS = 120
const SLICE_MS = 4

/** What made the difference between two answers, worked out beside the page once both rest; null until then. */
export function useAttribution(base: Answer, other: Answer): Attribution | null {
  const key = JSON.stringify([keyOf(base), keyOf(other)])
  const [done, setDone] = useState<{ readonly key: string; readonly attribution: Attribution } | null>(null)
  const isDone = done?.key === key

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is both scenarios and their data by content
  useEffect(() => {
    if (isDone) return
    let stop = () => {}
    const timer = setTimeout(() => {
      const side = ({ scenario, dataset }: Answer) => ({ scenario, competition: dataset.competition })
      const work = attribute(side(base), side(other))
      stop = runInSlices(work, SLICE_MS, (attribution) => setDone({ key, attribution }))
    }, REST_MS)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [isDone, key])

  return isDone ? done.attribution : null
}

const keyOf = ({ scenario, dataset }: Answer): readonly string[] => [
  toSearch(scenario),
  dataset.competition.id,
  dataset.competition.dataVersion,
]
