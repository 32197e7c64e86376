import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useDataset } from '#analysis/Analysis.tsx'
import type { IndexFile } from '#data/dataset.ts'
import { isOwnId } from '#data/own/ownTable.ts'
import { ownListQuery } from '#data/queries.ts'
import { useLanguage } from '#i18n/useT.ts'
import { openDialog } from '#state/navigation/pageStore.ts'
import { setStage } from '#state/scenario/actions.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { type PartName, reportMissing, withdrawMissing } from '#ui/missingParts.ts'
import { useAfterPaint } from '#ui/useAfterPaint.ts'

/** No id of a competition can be this. */
const BRING = '+'

const ownData: PartName = (t) => t.dataSource.own.group

/** Select with the stages that the base offers, the reader's own competitions, and last an entry to add one. */
export function StageSelect({ index }: { readonly index: IndexFile | null }) {
  const { t, locale } = useLanguage()
  const dataset = useDataset()
  const wanted = useScenario((s) => s.scenario.competition)
  const store = useScenarioStore()
  const isPainted = useAfterPaint()
  const { data, isError, refetch } = useQuery({ ...ownListQuery(), enabled: isPainted })
  const own = data?.entries ?? []
  // The code that lists the reader's own data is fetched separately: until then they are not listed.
  useEffect(() => {
    if (isError) reportMissing({ name: ownData, again: () => void refetch() })
    else withdrawMissing(ownData)
  }, [isError, refetch])
  const { id, title } = dataset.benchmarks.competition
  const shown = isOwnId(id) ? [] : [{ id, title }]
  const stages = index?.competitions ?? shown
  const missing = isOwnId(wanted) && own.every((entry) => entry.id !== wanted)

  return (
    <select
      aria-label={t.app.stage}
      value={wanted}
      onChange={(event) => {
        if (event.target.value === BRING) openDialog('own')
        else setStage(store, event.target.value)
      }}
    >
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
      <option value={BRING}>{t.dataSource.own.add}…</option>
    </select>
  )
}
