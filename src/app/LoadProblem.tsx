import { loadErrorOf } from '#data/loadError.ts'
import { useT } from '#i18n/useT.ts'
import { setDataVersion, setStage } from '#scenario/actions.ts'
import { undo } from '#scenario/store.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import styles from './LoadProblem.module.css'

type Props = {
  readonly error: Error
  /** The last good data is still on screen. */
  readonly hasData: boolean
  readonly onRetry: () => void
}

/** What failed, where, why, and what to do about it. */
export function LoadProblem({ error, hasData, onRetry }: Props) {
  const t = useT()
  const store = useScenarioStore()
  // Without data there is no bar above: the choice that led here must be taken back from here.
  const isDeadEnd = useScenario((s) => s.past.length > 0) && !hasData
  const known = loadErrorOf(error)
  const text = known === null ? { ...t.errors.unknown, where: null, places: [] } : t.errors.describe(known)
  const { labels } = t.errors

  return (
    <div className={styles.problem} role="alert">
      <h2>{text.what}</h2>
      <dl>
        {text.where !== null && (
          <>
            <dt>{labels.where}</dt>
            <dd>
              <bdi>{text.where}</bdi>
            </dd>
          </>
        )}
        <dt>{labels.why}</dt>
        <dd>
          {text.why}
          {text.places.length > 0 && (
            <ul>
              {text.places.map((place) => (
                <li key={place}>
                  <bdi>{place}</bdi>
                </li>
              ))}
            </ul>
          )}
        </dd>
        <dt>{labels.whatToDo}</dt>
        <dd>{text.whatToDo}</dd>
      </dl>
      <p className={styles.actions}>
        <button type="button" onClick={onRetry}>
          {t.app.retry}
        </button>
        {isDeadEnd && (
          <button type="button" onClick={() => undo(store)}>
            {t.app.undo}
          </button>
        )}
        {known?.kind === 'unknown-competition' &&
          known.available.map((id) => (
            <button key={id} type="button" onClick={() => setStage(store, id)}>
              {t.app.openStage(id)}
            </button>
          ))}
        {known?.kind === 'unknown-version' && (
          <button type="button" onClick={() => setDataVersion(store, null)}>
            {t.app.openNewest}
          </button>
        )}
      </p>
      {hasData && <p>{t.errors.lastGood}</p>}
    </div>
  )
}
