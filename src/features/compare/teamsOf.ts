import type { Team } from '#core/engine/index.ts'
import type { AnsweredSide } from './useSides.ts'

/** Every team of any side, in the order of the first one that has it. */
export function teamsOf(sides: readonly AnsweredSide[]): readonly Team[] {
  const teams = new Map<string, Team>()
  for (const { state } of sides) {
    for (const team of state.dataset.competition.teams) if (!teams.has(team.id)) teams.set(team.id, team)
  }
  return [...teams.values()]
}
