import { loadErrorOf } from '#data/loadError.ts'
import { useT } from '#i18n/useT.ts'
import styles from './LoadProblem.module.css'

type Props = { readonly error: Error; readonly hasData: boolean; readonly onRetry: () => void }

/** What failed, where, why, and what to do; the last good data stays if there is any. */
export function LoadProblem({ error, onRetry }: Props) {
  const t = useT()
  const known = loadErrorOf(error)
  return (
    <div className={styles.problem} role="alert">
      <p>{known?.kind ?? error.message}</p>
      <button type="button" onClick={onRetry}>
        {t.app.retry}
      </button>
    </div>
  )
}
