import { informationValue, type Worth } from '#core/robustness/index.ts'
import { useAnalysis } from '../Analysis.tsx'
import { useBesidePage } from '../useBesidePage.ts'

/** For each answer to each question. */
export const VALUE_SAMPLES = 2000

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
  const work = () => informationValue({ competition, choices, uncertainty }, VALUE_SAMPLES)
  const { result, isStale } = useBesidePage(key, work, { isWanted })
  return { worths: result, isStale }
}
