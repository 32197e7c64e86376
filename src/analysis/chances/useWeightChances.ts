import { useMemo } from 'react'
import { type WeightChances, weightChances } from '#core/robustness/index.ts'
import { useAnalysis } from '../Analysis.tsx'
import { isBeyond } from '../boardSize.ts'

/**
 * How often each team goes by score if nothing but the weights were open, in the frame of a drag and without a
 * worker; null where the order alone does not decide.
 */
export function useWeightChances(): WeightChances | null {
  const { dataset, prepared, evaluation, choices, scenario } = useAnalysis()
  const isTooMuch = isBeyond(dataset.competition, 'pairs')
  const { epsilon, seed } = scenario.uncertainty
  const { gate, seats } = choices
  return useMemo(
    () => (isTooMuch ? null : weightChances(prepared, evaluation, { gate, seats }, { epsilon, seed })),
    [isTooMuch, prepared, evaluation, gate, seats, epsilon, seed],
  )
}
