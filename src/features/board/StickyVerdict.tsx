import { useEffect, useMemo, useRef, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { verdictAccount } from '#analysis/account/account.ts'
import { columnsOf } from '#analysis/account/columns.ts'
import { points } from '#i18n/format.ts'
import { labelsOf, namer, verdictFacts } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { useApplied } from '#state/navigation/applied.ts'
import styles from './StickyVerdict.module.css'

/**
 * The verdict in one line with the heads of the teams, always visible while scrolling, with the change applied last.
 */
export function StickyVerdict() {
  const { t, locale } = useLanguage()
  const isAway = useIsAway('verdict-sentence')
  const { dataset, evaluation, choices } = useAnalysis()
  const { applied, takeBack } = useApplied()
  const sentence = useRef<HTMLAnchorElement>(null)
  const account = useMemo(() => verdictAccount(evaluation, choices), [evaluation, choices])

  if (!isAway) return null
  const { competition } = dataset
  const name = namer(competition, locale)
  const labels = labelsOf(competition, locale)
  return (
    <aside className={styles.bar} aria-label={t.matrix.sticky.label}>
      <a ref={sentence} className={styles.sentence} href="#verdict-sentence">
        {t.verdict.short(verdictFacts(evaluation, name))}
      </a>
      {applied !== null && (
        <span className={styles.echo}>
          <span>{applied.sentence}</span>
          <button
            type="button"
            onClick={() => {
              takeBack()
              // The button disappears with the change that it undid.
              sentence.current?.focus()
            }}
          >
            {t.app.tools.undo}
          </button>
        </span>
      )}
      <ul className={styles.heads}>
        {columnsOf(account, []).map((id) => {
          const team = account.of(id)
          return (
            <li key={id} data-outcome={team?.outcome}>
              <span>{labels.short(id)}</span> <b>{team?.row.total == null ? '–' : points(team.row.total)}</b>
            </li>
          )
        })}
      </ul>
    </aside>
  )
}

/** Whether an element has left the screen at its top. */
function useIsAway(id: string): boolean {
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    const element = document.getElementById(id)
    if (element === null || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(([entry]) => {
      if (entry !== undefined) setAway(!entry.isIntersecting && entry.boundingClientRect.top < 0)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [id])
  return isAway
}
