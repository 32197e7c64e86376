import { type KeyboardEvent, useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { COMPONENTS, type ComponentAssessment, type Team } from '#engine/index.ts'
import { teamAnchor } from '#evidence/links.ts'
import type { Column } from '#evidence/standing.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { TeamMark } from '#ui/TeamMark.tsx'
import { claimCounts } from './cellEvidence.ts'
import styles from './Matrix.module.css'
import { StateShape } from './StateShape.tsx'

export type CellId = { readonly team: string; readonly column: Column }

type Props = {
  readonly open: CellId | null
  readonly evidenceId: string
  readonly onOpen: (cell: CellId, button: HTMLElement) => void
}

const COLUMNS: readonly Column[] = [...COMPONENTS, 'overall']

/** Teams × components: each cell says its state by shape and word, and what the active rules make of it. */
export function Matrix({ open, evidenceId, onOpen }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, evaluation, choices } = useAnalysis()
  const { competition } = dataset
  const body = useRef<HTMLTableSectionElement>(null)
  const name = namer(competition, locale)

  return (
    <div className={styles.frame}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{t.provenance.table}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.team}>
              {t.provenance.team}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {column === 'overall' ? (
                  <>
                    {t.provenance.overallColumn} <span className={styles.still}>{t.provenance.overallStill}</span>
                  </>
                ) : (
                  t.rules.components[column]
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={(event) => moveFocus(event, body.current)}>
          {competition.teams.map((team) => {
            const gate = evaluation.gates.find((g) => g.team === team.id)
            if (gate === undefined) return null
            return (
              <tr key={team.id}>
                <th scope="row" className={styles.team}>
                  <span className={styles.name}>
                    <TeamMark team={team.id} /> <a href={`#${teamAnchor(team.id)}`}>{name(team.id).text}</a>
                  </span>
                  <span className={styles.model}>{team.entry.label}</span>
                  <span className={styles.gate} data-fails={gate.status === 'fail' || undefined}>
                    {t.rules.gate[gate.status]}
                  </span>
                </th>
                {COLUMNS.map((column) => {
                  const assessment = gate.components.find((c) => c.component === column)
                  return (
                    <td key={column} data-fails={assessment?.effect === 'fail' || undefined}>
                      {cell(team, column, assessment)}
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )

  function cell(team: Team, column: Column, assessment: ComponentAssessment | undefined) {
    const { all, off } = claimCounts(competition, team, column, choices.claimsOff)
    const isOpen = open?.team === team.id && open.column === column
    const columnName = column === 'overall' ? t.provenance.overallColumn : t.rules.components[column]
    return (
      <button
        type="button"
        className={styles.cell}
        data-quiet={assessment === undefined || assessment.state === 'clear' || undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? evidenceId : undefined}
        onClick={(event) => onOpen({ team: team.id, column }, event.currentTarget)}
      >
        <span className="visually-hidden">
          {name(team.id).text}, {columnName}:{' '}
        </span>
        {assessment !== undefined && (
          <>
            <span className={styles.state}>
              <StateShape state={assessment.state} /> {t.rules.states[assessment.state]}
            </span>{' '}
            <span className={styles.reading}>{readingText(assessment)}</span>{' '}
          </>
        )}
        {(all > 0 || assessment === undefined) && (
          <span className={styles.count}>
            {off > 0 ? `${t.provenance.counted(all)}, ${t.provenance.setAside(off)}` : t.provenance.counted(all)}
          </span>
        )}
      </button>
    )
  }

  function readingText({ reading, effect }: ComponentAssessment): string {
    const word = t.rules.readings[reading]
    return reading === 'unknown' ? `${word}? ${t.provenance.unknownTo[effect]}` : word
  }
}

/** Arrows walk the cells; Tab still reaches every one. */
function moveFocus(event: KeyboardEvent, body: HTMLTableSectionElement | null): void {
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key]
  const rows = [...(body?.rows ?? [])].map((row) => [...row.querySelectorAll('button')])
  const row = rows.findIndex((cells) => cells.some((c) => c === event.target))
  if (step === undefined || row < 0) return
  event.preventDefault()
  const column = (rows[row] ?? []).indexOf(event.target as HTMLButtonElement)
  rows[row + (step[0] ?? 0)]?.[column + (step[1] ?? 0)]?.focus()
}
