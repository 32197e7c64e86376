import type { ComponentState } from '#core/engine/index.ts'
import { useWords } from '#i18n/useT.ts'
import { Term } from '#ui/Term.tsx'
import styles from './Legend.module.css'
import { StateShape } from './StateShape.tsx'

const STATES: readonly ComponentState[] = ['clear', 'cleared', 'disputed', 'alleged', 'established', 'ruled']

/** The six shapes, the edge and the question mark, and what "nothing raised" does not mean. */
export function Legend() {
  const t = useWords()
  return (
    <div className={styles.legend}>
      <ul className={styles.signs} aria-label={t.provenance.legend}>
        {STATES.map((state) => (
          <li key={state}>
            <StateShape state={state} />{' '}
            {state === 'clear' ? t.rules.states[state] : <Term id={state}>{t.rules.states[state]}</Term>}
          </li>
        ))}
        <li className={styles.red}>{t.provenance.legendRed}</li>
        <li>{t.provenance.legendUnknown}</li>
      </ul>
      <p>{t.provenance.legendClear}</p>
    </div>
  )
}
