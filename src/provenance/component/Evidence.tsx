import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import type { Team } from '#core/engine/index.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import type { Column, Thread } from '../standing.ts'
import { ThreadList } from '../ThreadList.tsx'
import { cellEvidence } from './cellEvidence.ts'
import styles from './Evidence.module.css'
import { StateReasons } from './StateReasons.tsx'
import { StateShape } from './StateShape.tsx'

type Props = {
  readonly id: string
  readonly team: Team
  readonly column: Column
  readonly onClose: () => void
}

/** The claims behind one cell: what was raised beside its answers, why the state is what it is, what would clear it. */
export function Evidence({ id, team, column, onClose }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const { dataset, choices, evaluation } = useAnalysis()
  const heading = useRef<HTMLHeadingElement>(null)
  const words = t.provenance
  const gate = evaluation.gates.find((g) => g.team === team.id)
  const assessment = gate?.components.find((c) => c.component === column) ?? null
  const { threads, others } = cellEvidence(dataset.competition, team, column, choices, assessment)
  const columnName = column === 'overall' ? words.overallColumn : t.rules.components[column]

  // The reader's place moves with the choice of a cell, not with what a slider does to it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cell decides, nothing else
  useEffect(() => heading.current?.focus(), [team.id, column])

  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
  }

  return (
    <section id={id} className={styles.evidence} aria-labelledby={`${id}-title`} onKeyDown={handleKey}>
      <header className={styles.header}>
        <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {namer(dataset.competition, locale)(team.id).text} · {columnName}
        </h3>
        {assessment !== null && (
          <p className={styles.state} data-fails={assessment.effect === 'fail' || undefined}>
            <StateShape state={assessment.state} /> {t.rules.states[assessment.state]}
          </p>
        )}
        <button type="button" className={styles.close} onClick={onClose}>
          {words.close}
        </button>
      </header>
      {assessment === null ? (
        <p>{words.overallNote}</p>
      ) : (
        <StateReasons assessment={assessment} entries={[...threads.flatMap(entriesOf), ...others]} />
      )}
      {threads.length === 0 && others.length === 0 && <p className="quiet">{words.empty}</p>}
      <ThreadList threads={threads} others={others} column={column} entered={team.entry.models} />
    </section>
  )
}

const entriesOf = ({ raised, answers }: Thread) => [raised, ...answers]
