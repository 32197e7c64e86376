import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { type TeamAccount, verdictAccount } from '#analysis/account/account.ts'
import { barScale } from '#analysis/account/barScale.ts'
import { columnsOf } from '#analysis/account/columns.ts'
import { totalParts } from '#analysis/account/totalParts.ts'
import { useNames } from '#analysis/useNames.ts'
import { TotalBar } from '#export/TotalBar.tsx'
import { gap, points, signed } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { headWords } from '#provenance/headWords.ts'
import { reasonTexts } from '#provenance/reasonText.ts'
import { togglePin, useBoard } from '#state/navigation/boardStore.ts'
import { Panel } from '#ui/Panel.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './LeagueRanking.module.css'

/** Heights in pixels: fixed, so that a drag never measures. */
const ROW = 44
const CUT = 24

/** Drawn above and below what is in sight. */
const BEYOND = 6

/** Every team by score, where the board has columns for some of them; a pinned team has one. */
export function LeagueRanking() {
  const t = useWords()
  const title = t.ranking.chart
  return (
    <Panel id="league-ranking" title={title}>
      <Rows />
    </Panel>
  )
}

/** Only the rows in sight are drawn, in a frame that scrolls, with ways to its top and its cut. */
function Rows() {
  const { locale } = useLanguage()
  const t = useWords()
  const { evaluation, dataset, choices } = useAnalysis()
  const { competition } = dataset
  const frame = useRef<HTMLDivElement>(null)
  const pins = useBoard((s) => s.pins)
  const account = useMemo(() => verdictAccount(evaluation, choices), [evaluation, choices])
  const { teams, cut } = account
  const hasColumn = new Set(columnsOf(account, pins))
  const first = cut.kind === 'open' ? teams.find(({ team }) => cut.teams.includes(team))?.team : undefined
  const before = cut.kind === 'line' || cut.kind === 'next' ? cut.before : first
  const cutAt = before === undefined ? -1 : teams.findIndex(({ team }) => team === before)
  const virtual = useVirtualizer({
    count: teams.length,
    getScrollElement: () => frame.current,
    estimateSize: (i) => ROW + (i === cutAt ? CUT : 0),
    getItemKey: (i) => teams[i]?.team ?? i,
    overscan: BEYOND,
  })
  // The row at the cut is higher: a cut that moved must be measured again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place of the cut says when
  useLayoutEffect(() => virtual.measure(), [cutAt])
  const name = useNames()
  const claims = new Map(competition.claims.map((c) => [c.id, c]))
  const scale = barScale(evaluation, competition)
  const { columns } = t.board
  const words = t.matrix.heads
  const cutLabel = { line: words.cut, next: words.nextOnCut, open: words.cutOpen, none: null }[cut.kind]
  const reasonsOf = ({ verdict }: TeamAccount) =>
    reasonTexts(verdict.reasons, { t, locale, name, claims, asOf: choices.asOf }).join(' · ')

  return (
    <>
      <p className={styles.ways}>
        <span>{t.board.rows(teams.length)}</span>
        <button type="button" onClick={() => virtual.scrollToIndex(0)}>
          {t.board.toTop}
        </button>
        {cutAt >= 0 && (
          <button type="button" onClick={() => virtual.scrollToIndex(cutAt, { align: 'center' })}>
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
        aria-rowcount={teams.length + 1}
      >
        <div role="rowgroup" className="visually-hidden">
          <div role="row" aria-rowindex={1} tabIndex={-1}>
            {(['pin', 'rank', 'team', 'bar', 'total'] as const).map((column) => (
              <span key={column} role="columnheader" tabIndex={-1}>
                {columns[column]}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.all} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start, size }) => {
            const team = teams[index]
            if (team === undefined) return null
            const { row, gate } = team
            const { outcome, margin, note, state, isOpen } = headWords(team, t.matrix)
            const isPinned = pins.includes(team.team)
            const said = name(team.team).text
            const reasons = reasonsOf(team)
            return (
              <div
                key={key}
                role="row"
                aria-rowindex={index + 2}
                tabIndex={-1}
                className={styles.row}
                data-state={state}
                data-open={isOpen || undefined}
                data-cut={index === cutAt ? cut.kind : undefined}
                data-column={hasColumn.has(team.team) || undefined}
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                {index === cutAt && (
                  <span className={styles.cut} aria-hidden="true">
                    {cutLabel}
                  </span>
                )}
                <span role="cell" className={styles.pin}>
                  <button
                    type="button"
                    aria-pressed={isPinned}
                    aria-label={isPinned ? words.unpin(said) : words.pin(said)}
                    title={isPinned ? words.unpin(said) : words.pin(said)}
                    onClick={() => togglePin(team.team)}
                  >
                    {isPinned ? '◆' : '◇'}
                  </button>
                </span>
                <span role="cell" className={styles.rank}>
                  {row.rank ?? '–'}
                </span>
                <span role="cell" className={styles.team} title={said}>
                  <TeamMark team={team.team} /> <bdi>{said}</bdi>
                </span>
                <span role="cell" className={styles.bar}>
                  <TotalBar parts={totalParts(row, scale)} />
                  <span className={styles.reason} title={reasons}>
                    <b>{outcome}</b> {margin !== null && signed(margin, gap)} {note}{' '}
                    {gate.assumed !== null && words.assumed[gate.assumed]}
                    {reasons !== '' && ` · ${reasons}`}
                  </span>
                </span>
                <span role="cell" className={styles.total}>
                  {row.total === null ? '–' : points(row.total)}
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
