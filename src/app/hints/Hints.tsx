import { useWords } from '#i18n/useT.ts'
import { openDialog } from '#page/pageStore.ts'
import styles from './Hints.module.css'
import type { HintId } from './openHints.ts'

type Props = { readonly hints: readonly HintId[]; readonly onLeft: (hints: readonly HintId[]) => void }

/** Three short hints, each closed by itself or all at once. */
export function Hints({ hints, onLeft }: Props) {
  const words = useWords().welcome.hints
  return (
    <aside aria-label={words.label} className={styles.hints}>
      <p className={styles.label}>{words.label}</p>
      <ul className={styles.list}>
        {hints.map((hint) => (
          <li key={hint} className={styles.hint}>
            {words.texts[hint]}
            <button
              type="button"
              className={styles.close}
              aria-label={words.close(words.texts[hint])}
              onClick={() => onLeft(hints.filter((other) => other !== hint))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.actions}>
        <button type="button" onClick={() => openDialog('tour')}>
          {words.tour}
        </button>
        <button type="button" onClick={() => onLeft([])}>
          {words.closeAll}
        </button>
      </p>
    </aside>
  )
}
