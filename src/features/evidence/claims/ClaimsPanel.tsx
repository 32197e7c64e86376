import { useEffect, useMemo, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { ClaimId } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { claimAnchor } from '#provenance/links.ts'
import type { Target } from '#provenance/useTargetOfAddress.ts'
import { Panel } from '#ui/Panel.tsx'
import styles from './ClaimsPanel.module.css'
import { Conflicts } from './Conflicts.tsx'
import { FilterBar } from './FilterBar.tsx'
import { LedgerRowView } from './LedgerRowView.tsx'
import { type LedgerFilters, NO_FILTERS, passes } from './ledgerFilters.ts'
import { ledgerRows } from './ledgerRows.ts'

/** So many are drawn until all are asked for: the list of a whole stage is some twenty screens long. */
const FIRST = 12

type Props = {
  readonly filters: LedgerFilters
  readonly onFilters: (filters: LedgerFilters) => void
  /** The claim that the address leads to. */
  readonly target: Target<ClaimId> | null
}

/** The claims of the competition or of one team: speaker, date, answers, sources and effect at the gate. */
export function ClaimsPanel({ filters, onFilters, target }: Props) {
  const t = useWords()
  const { dataset, evaluation, choices } = useAnalysis()
  const { asOf, claimsOff } = choices
  const [isWhole, setWhole] = useState(false)
  const all = useMemo(
    () => ledgerRows(dataset, evaluation.gates, { asOf, claimsOff }),
    [dataset, evaluation.gates, asOf, claimsOff],
  )
  const rows = filters.team === 'all' ? all : all.filter(({ team }) => team.id === filters.team)
  const shown = rows.filter((row) => passes(row, filters))
  const counting = rows.filter((row) => row.entry.standing === 'counts').length
  const words = t.ledger
  const isMissing = target !== null && all.every((row) => row.entry.claim.id !== target.id)

  const drawn = isWhole || target !== null ? shown : shown.slice(0, FIRST)
  const rest = shown.length - drawn.length

  const handleMore = () => {
    setWhole(true)
    const next = shown[drawn.length]
    // The button is gone: the focus goes to the first of the claims that it showed.
    if (next !== undefined)
      requestAnimationFrame(() => document.getElementById(claimAnchor(next.entry.claim.id))?.focus())
  }

  useEffect(() => {
    if (target === null) return
    // One frame later, once the list without the filters that would hide it is drawn.
    const frame = requestAnimationFrame(() => {
      const row = document.getElementById(claimAnchor(target.id))
      row?.scrollIntoView({ block: 'start' })
      row?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [target])

  return (
    <Panel id="ledger" title={words.title(counting, rows.length, asOf)} subtitle={words.subtitle} name={words.name}>
      <div className={styles.ledger}>
        <FilterBar filters={filters} onChange={onFilters} />
        <p role="status" className="quiet">
          {words.found(shown.length, rows.length)}
        </p>
        {isMissing && <p role="alert">{words.missing(target.id)}</p>}
        {rows.length === 0 && <p>{words.noneHere}</p>}
        {rows.length > 0 && shown.length === 0 && (
          <p className={styles.empty}>
            {words.empty}{' '}
            <button
              type="button"
              className={styles.clear}
              onClick={() => onFilters({ ...NO_FILTERS, team: filters.team })}
            >
              {words.clear}
            </button>
          </p>
        )}
        {shown.length > 0 && (
          <ul aria-label={words.list}>
            {drawn.map((row) => (
              <LedgerRowView key={row.entry.claim.id} row={row} isTarget={row.entry.claim.id === target?.id} />
            ))}
          </ul>
        )}
        {rest > 0 && (
          <button type="button" className={styles.clear} onClick={handleMore}>
            {words.more(rest)}
          </button>
        )}
        <Conflicts />
      </div>
    </Panel>
  )
}
