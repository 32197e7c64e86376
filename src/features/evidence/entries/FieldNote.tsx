import { useId, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useLocalised, useWords } from '#i18n/useT.ts'
import styles from './FieldNote.module.css'

/** Where the list of benchmarks comes from: its beginning is always in sight, because it is a reading of ours. */
export function FieldNote() {
  const t = useWords()
  const localised = useLocalised()
  const { dataset } = useAnalysis()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const words = t.scores.field
  return (
    <div className={styles.note} role="note" aria-label={words.label}>
      <p id={id} className={isOpen ? undefined : styles.clamped}>
        {localised(dataset.benchmarks.competition.fieldNote)}
      </p>
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.less : words.more}
      </button>
    </div>
  )
}
