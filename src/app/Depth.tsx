import { memo } from 'react'
import { DeferredAnalysis } from '#analysis/Analysis.tsx'
import { useT } from '#i18n/useT.ts'
import { Tabs } from '#ui/Tabs.tsx'
import { useTabs } from './tabs.tsx'
import { useOpenTab } from './useOpenTab.ts'

/** All that stands below the ranking; it may lag a drag by a moment. */
export const Depth = memo(function Depth() {
  const t = useT()
  const tabs = useTabs()
  const [open, setOpen] = useOpenTab()
  return (
    <DeferredAnalysis>
      <Tabs label={t.app.tabs.label} open={open} onOpen={setOpen} tabs={tabs} />
    </DeferredAnalysis>
  )
})
