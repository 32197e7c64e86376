import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { fromPoints } from '#analysis/fromPoints.ts'
import { scoreRows } from '#analysis/scoreRows.ts'
import type { Benchmark, Evaluation, RankedTeam } from '#core/engine/index.ts'
import { gap, raw } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { CellDetail } from '#provenance/value/CellDetail.tsx'
import { PencilMark } from '#provenance/value/PencilMark.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import styles from './LargeScoreTable.module.css'

/** Pixels: fixed, so that nothing is measured. */
const ROW = 36
const BEYOND = 6

type Open = { readonly team: string; readonly benchmark: string }
type Props = { readonly id: string; readonly evaluation: Evaluation }

/** The score table of many teams: a row for each team, of which only those in sight are drawn; a cell opens below. */
export function LargeScoreTable({ id, evaluation }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const [open, setOpen] = useState<Open | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const ranked = useMemo(() => new Map(evaluation.ranking.map((row) => [row.team, row])), [evaluation])
  const columns = useMemo(() => {
    const benchmarks = new Map(competition.benchmarks.map((b) => [b.id, b]))
    return competition.field.flatMap(({ benchmark }) => benchmarks.get(benchmark) ?? [])
  }, [competition])
  const { teams } = competition
  const virtual = useVirtualizer({
    count: teams.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: BEYOND,
  })
  const opened = useMemo(() => {
    if (open === null) return null
    const rows = scoreRows(competition, evaluation)
    const row = rows.find((r) => r.benchmark.id === open.benchmark)
    const cell = row?.cells.find((c) => c.team.id === open.team)
    return row === undefined || cell === undefined ? null : { row, cell }
  }, [open, competition, evaluation])
  const detailId = `${id}-detail`
  const template = `minmax(12em, 20em) repeat(${columns.length}, 8.5em)`
  const close = () => {
    setOpen(null)
    frame.current?.querySelector<HTMLButtonElement>('button[aria-expanded="true"]')?.focus()
  }

  return (
    <div id={id} tabIndex={-1}>
      <p className="quiet">
        {t.board.rows(teams.length)}. {t.board.scores.note}
      </p>
      {/* biome-ignore-start lint/a11y/useSemanticElements: rows out of sight are not there, which a table element cannot say */}
      <div
        ref={frame}
        role="table"
        className={styles.frame}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t.scores.table.title}
        aria-rowcount={teams.length + 1}
        aria-colcount={columns.length + 1}
      >
        <div role="rowgroup" className={styles.head}>
          <div
            role="row"
            aria-rowindex={1}
            tabIndex={-1}
            className={styles.row}
            style={{ gridTemplateColumns: template }}
          >
            <span role="columnheader" tabIndex={-1} className={styles.team}>
              {t.board.scores.team}
            </span>
            {columns.map((benchmark) => (
              <span key={benchmark.id} role="columnheader" tabIndex={-1} title={benchmark.label[locale]}>
                {benchmark.label[locale]}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.all} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const team = teams[index]
            const row = team && ranked.get(team.id)
            if (team === undefined || row === undefined) return null
            return (
              <div
                key={team.id}
                role="row"
                aria-rowindex={index + 2}
                tabIndex={-1}
                className={styles.row}
                style={{ gridTemplateColumns: template, position: 'absolute', top: start, height: ROW }}
              >
                <span role="rowheader" tabIndex={-1} className={styles.team} title={team.name[locale]}>
                  <TeamMark team={team.id} /> <bdi>{team.name[locale]}</bdi>
                </span>
                {columns.map((benchmark) => {
                  const isOpen = open?.team === team.id && open.benchmark === benchmark.id
                  return (
                    <span role="cell" key={benchmark.id} className={styles.cell}>
                      <Face
                        row={row}
                        benchmark={benchmark}
                        isOpen={isOpen}
                        name={team.name[locale]}
                        detailId={detailId}
                        onToggle={() => setOpen(isOpen ? null : { team: team.id, benchmark: benchmark.id })}
                      />
                    </span>
                  )
                })}
              </div>
            )
          })}
        </div>
      </div>
      {/* biome-ignore-end lint/a11y/useSemanticElements: as above */}
      {opened !== null && (
        <div className={styles.detail}>
          <CellDetail
            key={`${opened.cell.team.id} ${opened.row.benchmark.id}`}
            id={detailId}
            row={opened.row}
            cell={opened.cell}
            onClose={close}
          />
        </div>
      )}
    </div>
  )
}

type FaceProps = {
  readonly row: RankedTeam
  readonly benchmark: Benchmark
  readonly isOpen: boolean
  readonly name: string
  readonly detailId: string
  readonly onToggle: () => void
}

function Face({ row, benchmark, isOpen, name, detailId, onToggle }: FaceProps) {
  const { locale } = useLanguage()
  const words = useWords().scores.cell
  const cell = row.cells[benchmark.id]
  if (cell === undefined) return null
  const points = row.contributions.find((c) => c.benchmark === benchmark.id)?.points ?? null
  const isGap = cell.kind === 'missing'
  const look = isGap ? (points === null ? 'empty' : 'filled') : cell.kind
  const text = isGap
    ? points === null
      ? '–'
      : words.filled(gap(fromPoints(benchmark, points)))
    : raw(cell.kind === 'published' ? cell.score.value : cell.value)
  const kind = isGap ? words.missing[cell.reason] : cell.kind === 'hypothetical' ? words.hypothetical : ''
  return (
    <button
      type="button"
      className={styles.face}
      data-look={look}
      aria-expanded={isOpen}
      aria-controls={isOpen ? detailId : undefined}
      aria-label={words.name(name, benchmark.label[locale], [text, kind].filter((part) => part !== '').join(', '))}
      onClick={onToggle}
    >
      {cell.kind === 'hypothetical' && <PencilMark />}
      {text}
    </button>
  )
}
