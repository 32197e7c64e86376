import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { IsoDate } from '#core/engine/index.ts'
import { useLocalised, useWords } from '#i18n/useT.ts'
import { Citations } from '#provenance/value/Citation.tsx'
import { Panel } from '#ui/Panel.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './Reports.module.css'

const FIRST = 6
/** What is as fresh as this beside the newest report is in sight at once. */
const FRESH_DAYS = 3

/** What was known around the contest at the as-of date, newest first. */
export function Reports() {
  const t = useWords()
  const localised = useLocalised()
  const { dataset, choices } = useAnalysis()
  const [isOpen, setOpen] = useState(false)
  const reports = dataset.benchmarks.reports
    .filter((r) => r.date <= choices.asOf)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  const { title } = t.scores.reports
  const first = Math.max(FIRST, reports.filter((r) => r.date >= daysBefore(reports[0]?.date ?? '', FRESH_DAYS)).length)
  const shown = isOpen ? reports : reports.slice(0, first)
  const rest = reports.length - first

  return (
    <Panel id="reports" title={title}>
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
              <p>
                {localised(report.text)}
                {report.public !== undefined && (
                  <span className="quiet"> ({t.scores.detail.window(report.public.first, report.public.last)})</span>
                )}
              </p>
              <p className="quiet">
                <Citations ids={report.sources} />
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
    </Panel>
  )
}

/** The ISO day so many days before; an empty day stays one. */
function daysBefore(day: IsoDate, days: number): IsoDate {
  if (day === '') return day
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
