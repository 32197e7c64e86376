import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Team } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { AlsoReported } from './AlsoReported.tsx'
import { FieldNote } from './FieldNote.tsx'
import { Models } from './Models.tsx'

/** What was entered, where the list of benchmarks comes from, and scores that stand outside it. */
export function EntriesPanel({ team }: { readonly team: Team | null }) {
  const t = useWords()
  const { dataset } = useAnalysis()
  const { title } = t.scores
  return (
    <Panel id="entries" title={title}>
      {dataset.benchmarks.models.length > 0 && <Models team={team} />}
      <FieldNote />
      <AlsoReported dataset={dataset} />
    </Panel>
  )
}
