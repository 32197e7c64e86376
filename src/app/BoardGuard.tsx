import type { ReactNode } from 'react'
import { useDataset } from '#analysis/Analysis.tsx'
import { type BoardPart, isBeyond, mostTeams } from '#analysis/boardSize.ts'
import { useT } from '#i18n/useT.ts'
import type { TabId } from '#page/pageStore.ts'

/** Tabs that speak of every team or pair of teams, and up to how many they do. */
const PARTS: Partial<Record<TabId, BoardPart>> = {
  explanation: 'perTeam',
  chances: 'chances',
  flips: 'pairs',
  provenance: 'perTeam',
  replay: 'perTeam',
  published: 'perTeam',
}

type Props = { readonly tab: TabId; readonly title: string; readonly children: ReactNode }

/** Draws a tab, or says why it is not drawn for so many teams. */
export function BoardGuard({ tab, title, children }: Props) {
  const t = useT()
  const { competition } = useDataset()
  const part = PARTS[tab]
  if (part === undefined || !isBeyond(competition, part)) return children
  const isGate = tab === 'explanation' || tab === 'provenance'
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>
        {isGate && competition.claims.length === 0
          ? t.board.noClaims
          : t.board.tab(competition.teams.length, mostTeams(part))}
      </p>
    </section>
  )
}
