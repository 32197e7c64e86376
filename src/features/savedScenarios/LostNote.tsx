import { useState } from 'react'
import { useStore } from 'zustand'
import { useWords } from '#i18n/useT.ts'
import { savedScenarios } from '#state/savedScenarios/listedScenarios.ts'
import { bringBack, type LostScenario } from '#state/savedScenarios/savedScenarios.ts'
import styles from './Scenarios.module.css'

/** What was deleted or replaced last, with a button that restores it, until the page is closed. */
export function LostNote() {
  const words = useWords().scenarios
  const last = useStore(savedScenarios().store, (state) => state.lost.at(-1))
  const [tooLate, setTooLate] = useState<LostScenario | null>(null)
  return (
    <div role="status" className={styles.note}>
      {tooLate !== null && <p>{words.tooLate(tooLate.record.name)}</p>}
      {last !== undefined && (
        <p>
          {last.replacedBy === null ? words.removed(last.record.name) : words.replaced(last.record.name)}{' '}
          <button
            type="button"
            className={styles.text}
            onClick={() => setTooLate(bringBack(savedScenarios()) ? null : last)}
          >
            {words.undo}
          </button>
        </p>
      )}
    </div>
  )
}
