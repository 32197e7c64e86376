import { useEffect, useMemo, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { claimAnchor, claimOfHash } from '#evidence/links.ts'
import { useTargetOfAddress } from '#evidence/useTargetOfAddress.ts'
import { useWords } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Corrections } from './Corrections.tsx'
import { FilterBar } from './FilterBar.tsx'
import styles from './LedgerPanel.module.css'
import { LedgerRowView } from './LedgerRowView.tsx'
import { NO_FILTERS, passes } from './ledgerFilters.ts'
import { ledgerRows } from './ledgerRows.ts'

/** Every claim of the competition: who said what when, its answers beside it, its sources, what it moves. */
export function LedgerPanel() {
  const t = useWords()
  const { dataset, evaluation, choices } = useAnalysis()
  const [filters, setFilters] = useState(NO_FILTERS)
  const target = useTargetOfAddress(claimOfHash)
  const { asOf, claimsOff } = choices
  const rows = useMemo(
    () => ledgerRows(dataset, evaluation.gates, { asOf, claimsOff }),
    [dataset, evaluation.gates, asOf, claimsOff],
  )
  const shown = rows.filter((row) => passes(row, filters))
  const counting = rows.filter((row) => row.entry.standing === 'counts').length
  const words = t.ledger
  const isMissing = target !== null && rows.every((row) => row.entry.claim.id !== target.id)

  // Filters are the reader's; a link leads to its claim even where they would hide it.
  useEffect(() => {
    if (target !== null) setFilters(NO_FILTERS)
  }, [target])

  useEffect(() => {
    if (target === null) return
    // After the filters above have been let go and drawn.
    const frame = requestAnimationFrame(() => {
      const row = document.getElementById(claimAnchor(target.id))
      row?.scrollIntoView({ block: 'start' })
      row?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [target])

  return (
    <Panel
      id="ledger"
      title={words.title(counting, rows.length, asOf)}
      subtitle={words.subtitle}
      crashed={t.app.crashed(words.name)}
      retry={t.app.retry}
    >
      <div className={styles.ledger}>
        <FilterBar filters={filters} onChange={setFilters} />
        <p role="status" className={styles.found}>
          {words.found(shown.length, rows.length)}
        </p>
        {isMissing && <p role="alert">{words.missing(target.id)}</p>}
        {rows.length === 0 && <p>{words.noneHere}</p>}
        {rows.length > 0 && shown.length === 0 && (
          <p className={styles.empty}>
            {words.empty}{' '}
            <button type="button" className={styles.clear} onClick={() => setFilters(NO_FILTERS)}>
              {words.clear}
            </button>
          </p>
        )}
        {shown.length > 0 && (
          <ul aria-label={words.list}>
            {shown.map((row) => (
              <LedgerRowView key={row.entry.claim.id} row={row} isTarget={row.entry.claim.id === target?.id} />
            ))}
          </ul>
        )}
        <Conflicts />
        <Corrections />
      </div>
    </Panel>
  )
}
