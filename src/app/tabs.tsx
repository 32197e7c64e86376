import { useT } from '#i18n/useT.ts'
import type { Tabs } from '#ui/Tabs.tsx'

type Tab = Parameters<typeof Tabs>[0]['tabs'][number]

/** What stands below the ranking; a new panel is one line here. */
export function useTabs(): readonly Tab[] {
  const t = useT()
  return [{ id: 'method', title: t.app.tabs.method, render: () => null }]
}
