import { type ComponentType, lazy, type ReactNode } from 'react'
import { useT } from '#i18n/useT.ts'
import { TAB_IDS, type TabId } from '#page/pageStore.ts'
import { Waiting } from '#ui/Waiting.tsx'
import { BoardGuard } from './BoardGuard.tsx'
import { Later } from './Later.tsx'

const TABS = {
  explanation: lazy(async () => ({
    default: (await import('#panels/explanation/ExplanationPanel.tsx')).ExplanationPanel,
  })),
  chances: lazy(async () => ({ default: (await import('#panels/chances/ChancesPanel.tsx')).ChancesPanel })),
  flips: lazy(async () => ({ default: (await import('#panels/flips/FlipsPanel.tsx')).FlipsPanel })),
  provenance: lazy(async () => ({
    default: (await import('#panels/provenance/ProvenancePanel.tsx')).ProvenancePanel,
  })),
  ledger: lazy(async () => ({ default: (await import('#panels/ledger/LedgerPanel.tsx')).LedgerPanel })),
  team: lazy(async () => ({ default: (await import('#panels/team/TeamPanel.tsx')).TeamPanel })),
  scores: lazy(async () => ({ default: (await import('#panels/scores/ScoresPanel.tsx')).ScoresPanel })),
  replay: lazy(async () => ({ default: (await import('#panels/replay/ReplayPanel.tsx')).ReplayPanel })),
  published: lazy(async () => ({ default: (await import('#panels/published/PublishedPanel.tsx')).PublishedPanel })),
  compare: lazy(async () => ({ default: (await import('#panels/compare/ComparePanel.tsx')).ComparePanel })),
  method: lazy(async () => ({ default: (await import('#panels/method/MethodPanel.tsx')).MethodPanel })),
} as const satisfies Record<TabId, ComponentType>

/** What stands below the ranking, fetched when it is opened; a new panel is an id in `TAB_IDS` and a line above. */
export function useTabs(): readonly { readonly id: TabId; readonly title: string; readonly render: () => ReactNode }[] {
  const t = useT()
  return TAB_IDS.map((id) => {
    const Tab = TABS[id]
    return {
      id,
      title: t.app.tabs[id],
      render: () => (
        <Later key={id} crashed={t.app.crashed(t.app.tabs[id])} waiting={<Waiting label={t.app.loading} />}>
          <BoardGuard tab={id} title={t.app.tabs[id]}>
            <Tab />
          </BoardGuard>
        </Later>
      ),
    }
  })
}
