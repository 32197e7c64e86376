import { useStore } from 'zustand'
import { useWords } from '#i18n/useT.ts'
import { library } from '#library/keptScenarios.ts'
import { bringBack } from '#library/library.ts'
import styles from './Scenarios.module.css'

/** What was deleted last, and the way back; as long as the page lives. */
export function DeletedNote() {
  const words = useWords().scenarios
  const last = useStore(library().store, (state) => state.deleted.at(-1))
  return (
    <p role="status" className={styles.note}>
      {last !== undefined && (
        <>
          {words.removed(last.name)}{' '}
          <button type="button" className={styles.text} onClick={() => bringBack(library())}>
            {words.undo}
          </button>
        </>
      )}
    </p>
  )
}
