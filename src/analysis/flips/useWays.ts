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

export type Ways = {
  readonly oneWay: OneWay | null
  readonly tornado: Tornado | null
  readonly map: readonly MapRow<RuleChoice['preset']>[]
}

/** The weight that is nearest to turning the outcome by score, as the choices stand. */
export function useNearestTurn(): BenchmarkId | null {
  const { choices, prepared, evaluation } = useAnalysis()
  const locked = useScenario((state) => state.locks)
  return useMemo(() => {
    const race = raceOf(prepared, evaluation, choices)
    return race && nearestTurn(race, stripsOf(race, evaluation, locked))
  }, [choices, prepared, evaluation, locked])
}

/** What one share does to every total and to the verdict under every reading, and what each share does to one team. */
export function useWays(benchmark: BenchmarkId, team: TeamId): Ways {
  const { dataset, choices, prepared, evaluation, scenario } = useAnalysis()
  const { competition } = dataset
  const locked = useScenario((state) => state.locks)
  return useMemo((): Ways => {
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
