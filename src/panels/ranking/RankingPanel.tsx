import { lazy, Suspense, useRef, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { type BarSegment, barSegments } from '#analysis/barSegments.ts'
import { isBeyond, mostTeams } from '#analysis/boardSize.ts'
import { inVerdictOrder } from '#analysis/inVerdictOrder.ts'
import { mostLeads } from '#analysis/leads.ts'
import type { Team } from '#engine/index.ts'
import { reasonTexts } from '#evidence/reasonText.ts'
import { points } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { Panel } from '#ui/Panel.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import { Term } from '#ui/Term.tsx'
import { Waiting } from '#ui/Waiting.tsx'
import { wholeDates } from '#ui/wholeDates.tsx'
import { Hatchings, RankingBar } from './RankingBar.tsx'
import { RankingNotices } from './RankingNotices.tsx'
import styles from './RankingPanel.module.css'
import { RankingTable } from './RankingTable.tsx'
import { segmentText } from './segmentText.ts'
import { useGlide } from './useGlide.ts'

// Few readers bring so many teams.
const LargeRanking = lazy(async () => ({ default: (await import('./LargeRanking.tsx')).LargeRanking }))

type Pointed = { readonly team: string; readonly segment: BarSegment }

/** Who stands where, what each benchmark gives, and where the line falls. */
export function RankingPanel() {
  const { t, locale } = useLanguage()
  const { evaluation, dataset, choices } = useAnalysis()
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const { competition } = dataset
  const name = namer(competition, locale)
  const rows = inVerdictOrder(evaluation)
  const hasCut = rows.some((r) => r.isFirstBelowCut)
  const isLarge = isBeyond(competition, 'rows')
  useGlide(list, isLarge ? '' : rows.map((r) => r.row.team).join())

  const teams = new Map(competition.teams.map((team) => [team.id, team]))
  const claims = new Map(competition.claims.map((c) => [c.id, c]))
  const benchmarkPillar = competition.pillars.find((p) => p.isBenchmark)?.id ?? ''
  // Reads every contribution of every team.
  const lead = isLarge ? null : mostLeads(evaluation)
  const leader = lead && name(lead.team)
  const withPillars = Object.values(evaluation.pillarWeights).filter((w) => w > 0).length > 1
  const inPlay = Object.keys(evaluation.shares).length

  return (
    <Panel
      id="ranking"
      title={
        evaluation.ranking.every((r) => r.total === null)
          ? t.ranking.title.none
          : lead && leader
            ? t.ranking.title.leads(leader, lead.leads, lead.of)
            : t.ranking.chart
      }
      subtitle={
        withPillars
          ? t.ranking.subtitlePillars
          : t.ranking.subtitle(inPlay, t.ranking.normalisations[choices.normalisation])
      }
      crashed={t.app.crashed(t.ranking.chart)}
      retry={t.app.retry}
    >
      <RankingNotices />
      <Hatchings count={competition.groups.length + competition.pillars.length} />
      {isLarge ? (
        <Suspense fallback={<Waiting label={t.app.loading} />}>
          <LargeRanking rows={rows} onPoint={(team, segment) => setPointed(segment && { team, segment })} />
        </Suspense>
      ) : (
        <ol className={styles.rows} ref={list} aria-label={t.ranking.chart}>
          {rows.map(({ row, verdict, isFirstBelowCut }) => {
            const isOut = verdict.outcome === 'out'
            const reasons = reasonTexts(verdict.reasons, { t, locale, name, claims, asOf: choices.asOf })
            return (
              <li key={row.team} data-key={row.team} className={styles.row} data-outcome={verdict.outcome}>
                {isFirstBelowCut && hasCut && (
                  <p className={styles.cut}>
                    <span>
                      <Term id="cutline">{t.ranking.cutline}</Term>
                    </span>
                  </p>
                )}
                <span className={styles.rank}>
                  {isOut ? (
                    t.ranking.out
                  ) : verdict.outcome === 'undecided' ? (
                    <Term id="undecided">{t.ranking.undecided}</Term>
                  ) : (
                    row.rank
                  )}
                </span>
                <span className={styles.team}>
                  <span className={styles.name}>
                    <TeamMark team={row.team} /> {name(row.team).text}
                  </span>
                  <Entry team={teams.get(row.team)} />
                </span>
                <RankingBar
                  segments={barSegments(row, competition, evaluation, benchmarkPillar)}
                  muted={isOut}
                  onPoint={(segment) => setPointed(segment && { team: row.team, segment })}
                />
                <span className={styles.total}>
                  {row.total === null ? t.verdict.tiles.notScored : points(row.total)}
                </span>
                {(reasons.length > 0 || row.penalty > 0) && (
                  <p className={styles.reason}>
                    {wholeDates(
                      [...reasons, ...(row.penalty > 0 ? [t.ranking.reason.penalty(points(row.penalty))] : [])].join(
                        ' · ',
                      ),
                    )}
                  </p>
                )}
              </li>
            )
          })}
        </ol>
      )}
      <div className={styles.foot}>
        <p className={styles.readout} aria-hidden="true">
          {pointed === null
            ? t.ranking.pointAt
            : `${name(pointed.team).text}: ${segmentText(pointed.segment, pointed.team, evaluation, competition, t, locale)}`}
        </p>
        {!isLarge && <RankingTable />}
      </div>
      {isLarge && (
        <p className={styles.readout}>
          {isBeyond(competition, 'chances') && t.board.chances(mostTeams('chances'))}{' '}
          {isBeyond(competition, 'policiesAtRest') && t.board.policies}
        </p>
      )}
    </Panel>
  )
}

/** The model that a team entered, where it has another name than the team. */
function Entry({ team }: { readonly team: Team | undefined }) {
  if (team === undefined || team.entry.label === team.name.en) return null
  return <span className={styles.model}>{team.entry.label}</span>
}
