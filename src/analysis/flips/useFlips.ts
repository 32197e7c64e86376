import { type Flips, findFlips } from '#core/flips/index.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import { useAnalysis } from '../Analysis.tsx'
import { useBesidePage } from '../useBesidePage.ts'

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
  const work = () => findFlips({ competition, choices, prepared, evaluation, locked: locks })
  const { result, isStale } = useBesidePage(key, work, PACES[pace])
  return { flips: result, isStale }
}
