import { useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { PresetTable } from './PresetTable.tsx'
import { Texts } from './Texts.tsx'

/** What the texts say "from scratch" means, and what of the rule sets rests on which of them. */
export function TextsPanel() {
  const t = useWords()
  const { name } = t.explanation.presets
  return (
    <Panel id="definitions" title={name}>
      <PresetTable />
      <Texts />
    </Panel>
  )
}
