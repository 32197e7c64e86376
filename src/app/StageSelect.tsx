import { useQuery } from '@tanstack/react-query'
import { useDataset } from '#analysis/Analysis.tsx'
import type { IndexFile } from '#data/dataset.ts'
import { isOwnId } from '#data/own/ownTable.ts'
import { ownListQuery } from '#data/queries.ts'
import { useLanguage } from '#i18n/useT.ts'
import { setStage } from '#scenario/actions.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import { useAfterPaint } from '#ui/useAfterPaint.ts'

/** The stages that the base offers, and the competitions of the reader's own, marked as such. */
export function StageSelect({ index }: { readonly index: IndexFile | null }) {
  const { t, locale } = useLanguage()
  const dataset = useDataset()
  const wanted = useScenario((s) => s.scenario.competition)
  const store = useScenarioStore()
  const isPainted = useAfterPaint()
  const own = useQuery({ ...ownListQuery(), enabled: isPainted }).data?.entries ?? []
  const { id, title } = dataset.benchmarks.competition
  const shown = isOwnId(id) ? [] : [{ id, title }]
  const stages = index?.competitions ?? shown
  const missing = isOwnId(wanted) && own.every((entry) => entry.id !== wanted)

  return (
    <select aria-label={t.app.stage} value={wanted} onChange={(event) => setStage(store, event.target.value)}>
      {stages.map((stage) => (
        <option key={stage.id} value={stage.id}>
          {stage.title[locale]}
        </option>
      ))}
      {(own.length > 0 || missing) && (
        <optgroup label={t.dataSource.own.group}>
          {own.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.title[locale]}
            </option>
          ))}
          {missing && <option value={wanted}>{wanted === id ? title[locale] : wanted}</option>}
        </optgroup>
      )}
    </select>
  )
}
