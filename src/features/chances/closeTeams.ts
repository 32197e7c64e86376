import { tooCloseTeams } from '#analysis/chances/outShare.ts'
import type { Robustness } from '#core/robustness/index.ts'
import { outOf } from '#core/robustness/index.ts'
import { drawnPercent } from '#i18n/format.ts'
import type { TeamName } from '#i18n/segments.ts'

/** The teams whose outcome no draw settles well enough, with the share of the more frequent of out and open. */
export function closeTeams(robustness: Robustness | null, name: (team: string) => TeamName) {
  return (robustness === null ? [] : tooCloseTeams(robustness)).map((team) => {
    const own = robustness?.teams.find((c) => c.team === team)
    const out = own === undefined ? 0 : outOf(own)
    const undecided = own?.undecided ?? 0
    const isOpen = undecided > out
    return { ...name(team), isOpen, chance: drawnPercent(isOpen ? undecided : out, robustness?.samples ?? 1) }
  })
}
