import { useStore } from 'zustand'
import { saveFile } from '#export/saveFile.ts'
import { useWords } from '#i18n/useT.ts'
import { savedScenarios } from '#state/savedScenarios/listedScenarios.ts'
import { forgetAside } from '#state/savedScenarios/savedScenarios.ts'
import styles from './Scenarios.module.css'

/** Says where something is not stored, could not be read, or was written by a later page. */
export function StorageNotes() {
  const words = useWords().scenarios
  const { trouble, unstored, aside, newer } = useStore(savedScenarios().store)
  return (
    <div role="status">
      {trouble !== null && (trouble === 'blocked' || unstored.size > 0) && (
        <p className={styles.warning}>{words.trouble[trouble](unstored.size)}</p>
      )}
      {aside.size > 0 && (
        <p className={styles.warning}>
          {words.aside(aside.size)}{' '}
          <button type="button" className={styles.text} onClick={() => saveFile(asFile(aside), 'cutline-aside.json')}>
            {words.saveAside}
          </button>{' '}
          <button type="button" className={styles.text} onClick={() => forgetAside(savedScenarios())}>
            {words.forgetAside}
          </button>
        </p>
      )}
      {newer > 0 && <p className={styles.warning}>{words.newer(newer)}</p>}
    </div>
  )
}

/** The texts as they lie there, by their keys. */
const asFile = (aside: ReadonlyMap<string, string>): Blob =>
  new Blob([JSON.stringify(Object.fromEntries(aside), null, 2)], { type: 'application/json' })
