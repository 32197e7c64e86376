import { type Attribution, attribute } from '#state/comparison/attribution.ts'
import { toSearch } from '#state/scenario/encode.ts'
import { useBesidePage } from '../useBesidePage.ts'
import type { Answer } from './useAnswers.ts'

const REST_MS = 120

/** What made the difference between two answers, worked out beside the page once both rest; null until then. */
export function useAttribution(base: Answer, other: Answer): Attribution | null {
  const key = JSON.stringify([keyOf(base), keyOf(other)])
  const work = () => attribute(sideOf(base), sideOf(other))
  const { result, isStale } = useBesidePage(key, work, { rest: REST_MS })
  return isStale ? null : result
}

const sideOf = ({ scenario, dataset }: Answer) => ({ scenario, competition: dataset.competition })

const keyOf = ({ scenario, dataset }: Answer): readonly string[] => [
  toSearch(scenario),
  dataset.competition.id,
  dataset.competition.dataVersion,
]
