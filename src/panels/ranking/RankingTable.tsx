import { lazy, Suspense, useState } from 'react'
import { DeferredInDrag } from '#analysis/Analysis.tsx'
import { useT } from '#i18n/useT.ts'
import styles from './RankingTable.module.css'

const RankingFigures = lazy(async () => ({ default: (await import('./RankingFigures.tsx')).RankingFigures }))

const FIGURES = <RankingFigures />

/** The chart in figures, for those who read rather than look: fetched and drawn once it is opened. */
export function RankingTable() {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.app.table}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <DeferredInDrag>{FIGURES}</DeferredInDrag>
        </Suspense>
      )}
    </details>
  )
}
