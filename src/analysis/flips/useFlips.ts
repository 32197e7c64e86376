import { type Flips, findFlips } from '#core/flips/index.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import { useAnalysis } from '../Analysis.tsx'
import { useBesidePage } from '../useBesidePage.ts'

/** How long the choices rest before it starts, in ms. */
const REST = 120

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
  const work = () => findFlips({ competition, choices, prepared, evaluation, locked: locks })
  const { result, isStale } = useBesidePage(key, work, { rest: REST })
  return { flips: result, isStale }
}
