import type { ComponentType, ReactNode } from 'react'
import { useDataset } from '#analysis/Analysis.tsx'
import { roomsOf } from '#features/places/places.ts'
import { useT } from '#i18n/useT.ts'
import type { RoomId } from '#state/navigation/pageStore.ts'
import { IN_PLACE, later } from '#ui/later.tsx'
import { Arrival } from './Arrival.tsx'
import { BoardGuard } from './BoardGuard.tsx'

const room = (id: RoomId, load: () => Promise<ComponentType>) => later((t) => t.app.rooms[id], load, IN_PLACE)

const ROOMS: Readonly<Record<RoomId, ComponentType>> = {
  evidence: room('evidence', async () => (await import('#features/evidence/EvidenceRoom.tsx')).EvidenceRoom),
  sure: room('sure', async () => (await import('#features/chances/ChancesPanel.tsx')).ChancesPanel),
  change: room('change', async () => (await import('#features/flips/FlipsPanel.tsx')).FlipsPanel),
  time: room('time', async () => (await import('#features/time/TimeRoom.tsx')).TimeRoom),
  method: room('method', async () => (await import('#features/method/MethodPanel.tsx')).MethodPanel),
}

/** What stands below the board, fetched when it is opened; a new room is an id in `ROOM_IDS` and a line above. */
export function useRooms(): readonly {
  readonly id: RoomId
  readonly title: string
  readonly render: () => ReactNode
}[] {
  const t = useT()
  return roomsOf(useDataset()).map((id) => {
    const Room = ROOMS[id]
    return {
      id,
      title: t.app.rooms[id],
      render: () => (
        <BoardGuard key={id} room={id} title={t.app.rooms[id]}>
          <Room />
          <Arrival />
        </BoardGuard>
      ),
    }
  })
}
