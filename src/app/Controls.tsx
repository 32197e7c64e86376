import { memo } from 'react'
import { DeferredInDrag } from '#analysis/Analysis.tsx'
import { RulesPanel } from '#panels/rules/RulesPanel.tsx'
import { SettingsPanel } from '#panels/settings/SettingsPanel.tsx'
import { WeightsPanel } from '#panels/weights/WeightsPanel.tsx'

const RULES = <RulesPanel />
const SETTINGS = <SettingsPanel />

/** All choices: reading, weights, ways of reckoning. Fetched behind the first picture, which does without. */
export const Controls = memo(function Controls() {
  return (
    <>
      <DeferredInDrag>{RULES}</DeferredInDrag>
      <WeightsPanel />
      <DeferredInDrag>{SETTINGS}</DeferredInDrag>
    </>
  )
})
