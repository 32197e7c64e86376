import type { ReactNode } from 'react'
import { useDataset } from '#analysis/Analysis.tsx'
import { type BoardPart, isBeyond, mostTeams } from '#analysis/boardSize.ts'
import { useT } from '#i18n/useT.ts'
import type { RoomId } from '#state/navigation/pageStore.ts'

/** Rooms that speak of every team or pair of teams, and up to how many they do. */
const PARTS: Partial<Record<RoomId, BoardPart>> = {
  sure: 'chances',
  change: 'pairs',
  time: 'perTeam',
}

type Props = { readonly room: RoomId; readonly title: string; readonly children: ReactNode }

/** Draws a room, or says why it is not drawn for so many teams. */
export function BoardGuard({ room, title, children }: Props) {
  const t = useT()
  const { competition } = useDataset()
  const part = PARTS[room]
  if (part === undefined || !isBeyond(competition, part)) return children
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{t.board.room(competition.teams.length, mostTeams(part))}</p>
    </section>
  )
}
