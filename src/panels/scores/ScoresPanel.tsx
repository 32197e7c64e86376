import { lazy, Suspense, useDeferredValue, useMemo } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { isBeyond, mostTeams } from '#analysis/boardSize.ts'
import { mostLeads } from '#analysis/leads.ts'
import { scoreGroups } from '#analysis/scoreRows.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { Savable } from '#takealong/Savable.tsx'
import { Panel } from '#ui/Panel.tsx'
import { AlsoReported } from './AlsoReported.tsx'
import { FieldNote } from './FieldNote.tsx'
import { Models } from './Models.tsx'
import { OfficialFrame } from './OfficialFrame.tsx'
import { PencilMark } from './PencilMark.tsx'
import { Reports } from './Reports.tsx'
import styles from './ScoresPanel.module.css'
import { ScoreTable } from './ScoreTable.tsx'

// The chart library is large: it comes when this panel is opened, and only then.
const ScoreDots = lazy(async () => ({ default: (await import('./ScoreDots.tsx')).ScoreDots }))

// Few readers bring so many teams.
const LargeScoreTable = lazy(async () => ({ default: (await import('./LargeScoreTable.tsx')).LargeScoreTable }))

const TABLE = 'scores-table'

/** Everything the score is made of, with where it comes from. */
export function ScoresPanel() {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, choices, evaluation } = useAnalysis()
  const { competition, benchmarks } = dataset
  // A drag elsewhere must not wait for a table of this size.
  const settled = useDeferredValue(evaluation)
  const isLarge = isBeyond(competition, 'scores')
  const groups = useMemo(() => (isLarge ? [] : scoreGroups(competition, settled)), [isLarge, competition, settled])
  const name = namer(competition, locale)
  const lead = isBeyond(competition, 'rows') ? null : mostLeads(settled)
  const leader = lead && name(lead.team)
  const { dots, table } = t.scores

  return (
    <Panel
      id="scores"
      title={t.scores.title}
      subtitle={t.scores.subtitle(choices.asOf)}
      crashed={t.app.crashed(t.scores.title)}
      retry={t.app.retry}
      aside={
        <button type="button" className={styles.toTable} onClick={goToTable}>
          {dots.jump}
        </button>
      }
    >
      <div className={styles.around}>
        {benchmarks.reports.length > 0 && <Reports />}
        {(competition.pillars.length > 1 || benchmarks.pillarParts.length > 0) && <OfficialFrame />}
      </div>
      {benchmarks.models.length > 0 && <Models />}

      <section aria-label={dots.title} className={styles.part}>
        <div className={styles.heading}>
          <div>
            <h3>{lead && leader ? dots.leads(leader, lead.leads, lead.of) : dots.title}</h3>
            <p className={styles.note}>
              {lead && `${dots.title}. `}
              {!isLarge && dots.bothSaid}
            </p>
          </div>
          <button type="button" className={styles.toTable} onClick={goToTable}>
            {dots.toTable}
          </button>
        </div>
        {isLarge ? (
          <p className={styles.note}>{t.board.dots(mostTeams('scores'))}</p>
        ) : (
          <Suspense fallback={<p className={styles.waiting}>{dots.loading}</p>}>
            <Savable title={dots.title}>
              <ScoreDots groups={groups} competition={competition} />
            </Savable>
          </Suspense>
        )}
      </section>

      <section aria-labelledby="scores-table-title" className={styles.part}>
        <h3 id="scores-table-title">{table.title}</h3>
        <FieldNote />
        <ul className={styles.legend} aria-label={table.legend}>
          <li>
            <strong>{table.legendBest}</strong>
          </li>
          <li>
            <span className={styles.hatch} aria-hidden="true" /> {table.legendFilled}
          </li>
          <li>{table.legendUncertain}</li>
          <li>
            <span className={styles.dashed} aria-hidden="true">
              <PencilMark />
            </span>{' '}
            {table.legendWhatIf}
          </li>
        </ul>
        {isLarge ? (
          <Suspense fallback={<p className={styles.waiting}>{t.app.loading}</p>}>
            <LargeScoreTable id={TABLE} evaluation={settled} />
          </Suspense>
        ) : (
          <ScoreTable id={TABLE} groups={groups} />
        )}
      </section>
      <AlsoReported dataset={dataset} />
    </Panel>
  )
}

function goToTable(): void {
  const table = document.getElementById(TABLE)
  table?.scrollIntoView({ block: 'start' })
  table?.focus({ preventScroll: true })
}
