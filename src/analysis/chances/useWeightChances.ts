import { useMemo } from 'react'
import { type WeightChances, weightChances } from '#robustness/index.ts'
import { useAnalysis } from '../Analysis.tsx'

/**
 * How often each team goes by score if nothing but the weights were open, in the frame of a drag and without a
 * worker; null where the order alone does not decide.
 */
export function useWeightChances(): WeightChances | null {
  const { prepared, evaluation, choices, scenario } = useAnalysis()
  const { seed } = scenario.uncertainty
  const { gate, seats } = choices
  return useMemo(
    () => weightChances(prepared, evaluation, { gate, seats }, { seed }),
    [prepared, evaluation, gate, seats, seed],
  )
}
