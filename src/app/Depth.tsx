import { memo } from 'react'
import { DeferredAnalysis, useDataset } from '#analysis/Analysis.tsx'
import { MOST_COLUMNS } from '#analysis/account/columns.ts'
import { isBeyond } from '#analysis/boardSize.ts'
import { useOpenRoom } from '#features/places/useOpenRoom.ts'
import { useT } from '#i18n/useT.ts'
import { usePage } from '#state/navigation/pageStore.ts'
import { IN_PLACE, later } from '#ui/later.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { useRooms } from './rooms.tsx'

const Comparison = later(
  (t) => t.app.tools.compare,
  async () => (await import('#features/compare/ComparePanel.tsx')).ComparePanel,
  IN_PLACE,
)
// Few readers bring so many teams.
const LeagueRanking = later(
  (t) => t.ranking.chart,
  async () => (await import('#features/league/LeagueRanking.tsx')).LeagueRanking,
  IN_PLACE,
)
const LeagueScores = later(
  (t) => t.app.rooms.label,
  async () => (await import('#features/league/LeagueScores.tsx')).LeagueScores,
  IN_PLACE,
)

/** All that stands below the board. The ranking of a league follows a drag; its scores, a comparison and the rooms rest. */
export const Depth = memo(function Depth() {
  const t = useT()
  const rooms = useRooms()
  const [open, setOpen] = useOpenRoom()
  const isComparing = usePage((s) => s.isComparing)
  const { competition } = useDataset()
  return (
    <>
      {competition.teams.length > MOST_COLUMNS && <LeagueRanking />}
      <DeferredAnalysis>
        {isBeyond(competition, 'scores') && <LeagueScores />}
        {isComparing && <Comparison />}
        <Tabs label={t.app.rooms.label} open={open} onOpen={setOpen} tabs={rooms} />
      </DeferredAnalysis>
    </>
  )
})
