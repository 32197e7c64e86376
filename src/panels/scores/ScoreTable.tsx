import { type CSSProperties, Fragment, useEffect, useRef, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { ScoreCell, ScoreGroup, ScoreRow } from '#analysis/scoreRows.ts'
import { benchmarkAnchor, benchmarkOfHash } from '#evidence/links.ts'
import { useTargetOfAddress } from '#evidence/useTargetOfAddress.ts'
import { raw } from '#i18n/format.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { clearCell } from '#scenario/actions.ts'
import { useScenarioStore } from '#scenario/useScenario.ts'
import { TableFrame } from '#ui/TableFrame.tsx'
import { TeamMark } from '#ui/TeamMark.tsx'
import { groupColour } from '#ui/teamColour.ts'
import { CellDetail } from './CellDetail.tsx'
import { type CellText, cellText, spoken } from './cellText.ts'
import { PencilMark } from './PencilMark.tsx'
import styles from './ScoreTable.module.css'

type Props = { readonly id: string; readonly groups: readonly ScoreGroup[] }
type Open = { readonly team: string; readonly benchmark: string }

/** Every value of the field, what kind it is, and every gap with its reason; each cell opens. */
export function ScoreTable({ id, groups }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset } = useAnalysis()
  const [open, setOpen] = useState<Open | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const { competition } = dataset
  const words = t.scores.table
  const target = useTargetOfAddress(benchmarkOfHash)

  useEffect(() => {
    if (target === null) return
    const waiting = requestAnimationFrame(() => {
      const row = document.getElementById(benchmarkAnchor(target.id))
      row?.scrollIntoView({ block: 'center' })
      row?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(waiting)
  }, [target])

  const close = () => {
    const opener = frame.current?.querySelector<HTMLButtonElement>('button[aria-expanded="true"]')
    setOpen(null)
    opener?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the detail from wherever inside it one is
    <div
      ref={frame}
      id={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open !== null) close()
      }}
    >
      <TableFrame label={words.title}>
        <table className={styles.table} style={{ '--teams': competition.teams.length } as CSSProperties}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {words.benchmark}
              </th>
              {competition.teams.map((team) => (
                <th scope="col" key={team.id} className={styles.team}>
                  <TeamMark team={team.id} /> {team.name[locale]}
                  <span className={styles.model}>{team.entry.label}</span>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ group, index, rows }) => (
            <tbody key={group.id}>
              <tr>
                <th scope="rowgroup" colSpan={competition.teams.length + 1} className={styles.group}>
                  <span className={styles.groupName}>
                    <span className={styles.swatch} style={{ background: groupColour(index) }} aria-hidden="true" />
                    {group.label[locale]}
                  </span>
                </th>
              </tr>
              {rows.map((row) => {
                const { benchmark } = row
                const opened = row.cells.find((c) => open?.benchmark === benchmark.id && open.team === c.team.id)
                const detailId = `${id}-${benchmark.id}-detail`
                return (
                  <Fragment key={benchmark.id}>
                    <tr
                      id={benchmarkAnchor(benchmark.id)}
                      tabIndex={-1}
                      className={styles.row}
                      data-idle={row.idle !== null || undefined}
                    >
                      <RowHead row={row} />
                      {row.cells.map((cell) => (
                        <Cell
                          key={cell.team.id}
                          cell={cell}
                          row={row}
                          text={cellText(cell, competition, t, locale)}
                          isOpen={cell === opened}
                          detailId={detailId}
                          onToggle={() =>
                            setOpen(cell === opened ? null : { team: cell.team.id, benchmark: benchmark.id })
                          }
                        />
                      ))}
                    </tr>
                    {opened !== undefined && (
                      <tr>
                        <td colSpan={competition.teams.length + 1} className={styles.detail}>
                          <CellDetail key={opened.team.id} id={detailId} row={row} cell={opened} onClose={close} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                )
              })}
            </tbody>
          ))}
        </table>
      </TableFrame>
    </div>
  )
}

function RowHead({ row: { benchmark, idle } }: { readonly row: ScoreRow }) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.scores.table
  const { min, max, unit } = benchmark.scale
  return (
    <th scope="row" className={styles.benchmark} data-kind="row-head">
      {benchmark.label[locale]}
      <span className={styles.facts}>
        {words.scale(raw(min), raw(max), words.unit(unit))} ·{' '}
        {benchmark.questions === null ? words.questionsUnknown : words.questions(raw(benchmark.questions))}
        {!benchmark.higherIsBetter && ` · ${words.lowerIsBetter}`}
      </span>
      {idle !== null && <span className={styles.idle}>{words.notInPlay[idle]}</span>}
    </th>
  )
}

type CellProps = {
  readonly cell: ScoreCell
  readonly row: ScoreRow
  readonly text: CellText
  readonly isOpen: boolean
  readonly detailId: string
  readonly onToggle: () => void
}

function Cell({ cell, row, text, isOpen, detailId, onToggle }: CellProps) {
  const { locale } = useLanguage()
  const t = useWords()
  const store = useScenarioStore()
  const team = cell.team.name[locale]
  const benchmark = row.benchmark.label[locale]
  const isWhatIf = cell.look === 'hypothetical'
  return (
    <td
      className={styles.cell}
      data-look={cell.look}
      data-best={cell.isBest || undefined}
      data-open={isOpen || undefined}
    >
      <button
        type="button"
        className={styles.face}
        aria-label={t.scores.cell.name(team, benchmark, spoken(text))}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId : undefined}
        onClick={onToggle}
      >
        {text.value !== null && <span className={styles.value}>{text.value}</span>}
        <span className={styles.kind}>
          {isWhatIf && <PencilMark />}
          {[text.kind, ...text.marks.map((mark) => mark.short)].join(' · ')}
        </span>
      </button>
      {isWhatIf && (
        <button
          type="button"
          className={styles.undo}
          aria-label={t.scores.cell.undoLabel(team, benchmark)}
          onClick={() => clearCell(store, cell.team.id, row.benchmark.id)}
        >
          {t.scores.cell.undo}
        </button>
      )}
    </td>
  )
}
