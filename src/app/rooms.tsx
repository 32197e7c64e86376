import type { ComponentType, ReactNode } from 'react'
import { useDataset } from '#analysis/Analysis.tsx'
import { roomsOf } from '#features/places/places.ts'
import type { FirstMessages } from '#i18n/messages.ts'
import { useT } from '#i18n/useT.ts'
import type { RoomId } from '#state/navigation/pageStore.ts'
import { later } from '#ui/later.tsx'
import { Waiting } from '#ui/Waiting.tsx'
import { Arrival } from './Arrival.tsx'
import { BoardGuard } from './BoardGuard.tsx'

const WAITING = { waiting: (t: FirstMessages) => <Waiting label={t.app.loading} /> }

const ROOMS = {
  evidence: later(
    (t) => t.app.rooms.evidence,
    async () => (await import('#features/evidence/EvidenceRoom.tsx')).EvidenceRoom,
    WAITING,
  ),
  sure: later(
    (t) => t.app.rooms.sure,
    async () => (await import('#features/chances/ChancesPanel.tsx')).ChancesPanel,
    WAITING,
  ),
  change: later(
    (t) => t.app.rooms.change,
    async () => (await import('#features/flips/FlipsPanel.tsx')).FlipsPanel,
    WAITING,
  ),
  time: later(
    (t) => t.app.rooms.time,
    async () => (await import('#features/time/TimeRoom.tsx')).TimeRoom,
    WAITING,
  ),
  method: later(
    (t) => t.app.rooms.method,
    async () => (await import('#features/method/MethodPanel.tsx')).MethodPanel,
    WAITING,
  ),
} as const satisfies Record<RoomId, ComponentType>

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
