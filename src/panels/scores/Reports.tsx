import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useSay, useWords } from '#i18n/useT.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import { Citation } from './Citation.tsx'
import styles from './Reports.module.css'

const FIRST = 6

/** What was known around the contest at the as-of date, newest first. */
export function Reports() {
  const t = useWords()
  const say = useSay()
  const { dataset, choices } = useAnalysis()
  const [isOpen, setOpen] = useState(false)
  const reports = dataset.benchmarks.reports
    .filter((r) => r.date <= choices.asOf)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  const shown = isOpen ? reports : reports.slice(0, FIRST)
  const rest = reports.length - FIRST

  return (
    <section aria-labelledby="scores-reports">
      <h3 id="scores-reports">{t.scores.reports.title}</h3>
      {reports.length === 0 && <p className={styles.none}>{t.scores.reports.none}</p>}
      <ol className={styles.reports}>
        {shown.map((report) => (
          <li key={report.id} className={styles.report}>
            <span className={styles.date}>
              <time dateTime={report.date}>{report.date}</time>
              <span className={styles.marks}>
                {report.teams.map((team) => (
                  <TeamMark key={team} team={team} />
                ))}
              </span>
            </span>
            <div>
              <p>{say(report.text)}</p>
              <p className={styles.sources}>
                {report.sources.map((source, i) => (
                  <span key={source}>
                    {i > 0 && ' · '}
                    <Citation source={source} short />
                  </span>
                ))}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? t.scores.reports.fewer : t.scores.reports.more(rest)}
        </button>
      )}
    </section>
  )
}
