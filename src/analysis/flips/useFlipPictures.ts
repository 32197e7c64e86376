import { useMemo } from 'react'
import { type BenchmarkId, RULE_SET_IDS, RULE_SETS, type Rules, type TeamId } from '#core/engine/index.ts'
import {
  type MapRow,
  nearestTurn,
  type OneWay,
  oneWay,
  raceOf,
  stripsOf,
  type Tornado,
  tornado,
  verdictMap,
} from '#core/flips/index.ts'
import type { RuleChoice } from '#state/scenario/scenario.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import { useAnalysis } from '../Analysis.tsx'

/** The data of three pictures of sensitivity to weights; null or empty where there is nothing to show. */
export type FlipPictures = {
  readonly oneWay: OneWay | null
  readonly tornado: Tornado | null
  readonly map: readonly MapRow<RuleChoice['preset']>[]
}

/** The benchmark whose share has to move least to change the outcome by score; null where none can. */
export function useNearestTurn(): BenchmarkId | null {
  const { choices, prepared, evaluation } = useAnalysis()
  const locked = useScenario((state) => state.locks)
  return useMemo(() => {
    const race = raceOf(prepared, evaluation, choices)
    return race && nearestTurn(race, stripsOf(race, evaluation, locked))
  }, [choices, prepared, evaluation, locked])
}

/**
 * One-way sensitivity of all totals to the share of `benchmark`, the verdict over that share under every reading, and a
 * tornado diagram of how every share moves `team`.
 */
export function useFlipPictures(benchmark: BenchmarkId, team: TeamId): FlipPictures {
  const { dataset, choices, prepared, evaluation, scenario } = useAnalysis()
  const { competition } = dataset
  const locked = useScenario((state) => state.locks)
  return useMemo((): FlipPictures => {
    const race = raceOf(prepared, evaluation, choices)
    const presets = RULE_SET_IDS.map((id): [RuleChoice['preset'], Rules] => [id, RULE_SETS[id]])
    const readings: [RuleChoice['preset'], Rules][] =
      scenario.rules.preset === 'custom' ? [...presets, ['custom', choices.rules]] : presets
    return {
      oneWay: race && oneWay(race, evaluation, benchmark, locked),
      tornado: race && tornado(race, evaluation, team, locked),
      map: race === null ? [] : verdictMap(competition, choices, readings, benchmark, locked),
    }
  }, [competition, choices, prepared, evaluation, scenario.rules.preset, locked, benchmark, team])
}
