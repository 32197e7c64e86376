import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { type BarSegment, barSegments } from '#analysis/barSegments.ts'
import type { VerdictRow } from '#analysis/inVerdictOrder.ts'
import { reasonTexts } from '#evidence/reasonText.ts'
import { points } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage } from '#i18n/useT.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './LargeRanking.module.css'
import { RankingBar } from './RankingBar.tsx'

type Props = {
  readonly rows: readonly VerdictRow[]
  readonly onPoint: (team: string, segment: BarSegment | null) => void
}

/** Heights in pixels: fixed, so that a drag never measures. */
const ROW = 40
const OUT_ROW = 64
const CUT = 24

/** Drawn above and below what is in sight. */
const BEYOND = 6

/** The ranking of many teams: only the rows in sight are drawn, in a frame that scrolls, with ways to its top and its cut. */
export function LargeRanking({ rows, onPoint }: Props) {
  const { t, locale } = useLanguage()
  const { evaluation, dataset, choices } = useAnalysis()
  const { competition } = dataset
  const frame = useRef<HTMLDivElement>(null)
  const cut = rows.findIndex((row) => row.isFirstBelowCut)
  const hasReason = (i: number) => rows[i]?.verdict.outcome !== 'safe'
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: (i) => (hasReason(i) ? OUT_ROW : ROW) + (i === cut ? CUT : 0),
    getItemKey: (i) => rows[i]?.row.team ?? i,
    overscan: BEYOND,
  })
  // The heights hang on who is where: a changed order must be asked for again.
  const shape = `${cut} ${rows.findIndex((_, i) => hasReason(i))} ${rows.length}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape says when
  useLayoutEffect(() => virtual.measure(), [shape])
  const name = namer(competition, locale)
  const claims = new Map(competition.claims.map((c) => [c.id, c]))
  const benchmarkPillar = competition.pillars.find((p) => p.isBenchmark)?.id ?? ''
  const { columns } = t.board

  return (
    <>
      <p className={styles.ways}>
        <span>{t.board.rows(rows.length)}</span>
        <button type="button" onClick={() => virtual.scrollToIndex(0)}>
          {t.board.toTop}
        </button>
        {cut >= 0 && (
          <button type="button" onClick={() => virtual.scrollToIndex(cut, { align: 'center' })}>
            {t.board.toCut}
          </button>
        )}
      </p>
      {/* biome-ignore-start lint/a11y/useSemanticElements: rows out of sight are not there, which a table element cannot say */}
      <div
        ref={frame}
        role="table"
        className={styles.frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t.ranking.chart}
        aria-rowcount={rows.length + 1}
      >
        <div role="rowgroup" className="visually-hidden">
          <div role="row" aria-rowindex={1} tabIndex={-1}>
            {(['rank', 'team', 'bar', 'total'] as const).map((column) => (
              <span key={column} role="columnheader" tabIndex={-1}>
                {columns[column]}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.all} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start, size }) => {
            const { row, verdict, isFirstBelowCut } = rows[index] as VerdictRow
            const isOut = verdict.outcome === 'out'
            const reasons = reasonTexts(verdict.reasons, { t, locale, name, claims, asOf: choices.asOf }).join(' · ')
            return (
              <div
                key={key}
                role="row"
                aria-rowindex={index + 2}
                tabIndex={-1}
                className={styles.row}
                data-outcome={verdict.outcome}
                data-cut={isFirstBelowCut || undefined}
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                {isFirstBelowCut && (
                  <span className={styles.cut} aria-hidden="true">
                    {t.ranking.cutline}
                  </span>
                )}
                <span role="cell" className={styles.rank}>
                  {isOut ? t.ranking.out : verdict.outcome === 'undecided' ? t.ranking.undecided : row.rank}
                </span>
                <span role="cell" className={styles.team} title={name(row.team).text}>
                  <TeamMark team={row.team} /> <bdi>{name(row.team).text}</bdi>
                </span>
                <span role="cell" className={styles.bar}>
                  <RankingBar
                    segments={barSegments(row, competition, evaluation, benchmarkPillar)}
                    muted={isOut}
                    onPoint={(segment) => onPoint(row.team, segment)}
                  />
                  {reasons !== '' && (
                    <span className={styles.reason} title={reasons}>
                      {reasons}
                    </span>
                  )}
                </span>
                <span role="cell" className={styles.total}>
                  {row.total === null ? t.verdict.tiles.notScored : points(row.total)}
                </span>
              </div>
            )
          })}
        </div>
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: as above */}
    </>
  )
}
