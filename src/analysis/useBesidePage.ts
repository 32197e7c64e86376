import { useEffect, useState } from 'react'
import { runInSlices } from './runInSlices.ts'

const SLICE_MS = 4

type Pace = {
  readonly isWanted?: boolean
  /** How long the key must be unchanged before the work starts, in ms. */
  readonly rest?: number
}

/**
 * Runs work on the main thread in slices between frames, once for each key that stays unchanged for a while.
 * @param key a text of everything that the work depends on
 * @returns the last result, null before the first, and whether the key has changed since
 */
export function useBesidePage<T>(
  key: string,
  start: () => Generator<undefined, T>,
  { isWanted = true, rest = 0 }: Pace = {},
): { readonly result: T | null; readonly isStale: boolean } {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly result: T } | null>(null)
  const isStale = answer?.key !== key

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all that `start` depends on
  useEffect(() => {
    if (!isWanted || !isStale) return
    let stop = () => {}
    const timer = setTimeout(() => {
      stop = runInSlices(start(), SLICE_MS, (result) => setAnswer({ key, result }))
    }, rest)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [isWanted, isStale, key, rest])

  return { result: answer?.result ?? null, isStale }
}
