import { useQuery } from '@tanstack/react-query'
import { configuredBase } from '#data/base.ts'
import type { Dataset } from '#data/dataset.ts'
import { type LoadError, loadErrorOf } from '#data/loadError.ts'
import { indexQuery } from '#data/queries.ts'
import { useBase } from '#data/useBase.ts'
import { useLanguage } from '#i18n/useT.ts'
import { openDialog } from '#state/navigation/pageStore.ts'
import { setDataVersion, setStage } from '#state/scenario/actions.ts'
import { DEFAULT_SCENARIO, type Scenario } from '#state/scenario/scenario.ts'
import { commit, undo } from '#state/scenario/store.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import styles from './LoadProblem.module.css'
import { switchBase } from './switchBase.ts'

type Props = {
  readonly error: Error
  /** The last good data, which is still on screen: of the same stage, or of the one before. */
  readonly kept: { readonly dataset: Dataset; readonly scenario: Scenario } | null
  readonly onRetry: () => void
}

/** What failed, where, why, and what to do about it. */
export function LoadProblem({ error, kept, onRetry }: Props) {
  const { t, locale } = useLanguage()
  const store = useScenarioStore()
  // Without data there is no bar above: the choice that led here must be taken back from here.
  const isDeadEnd = useScenario((s) => s.past.length > 0) && kept === null
  const wanted = useScenario((s) => s.scenario.competition)
  const other = kept !== null && kept.dataset.competition.id !== wanted ? kept : null
  const title = other?.dataset.benchmarks.competition.title[locale] ?? ''
  const base = useBase()
  const usual = configuredBase()
  const known = loadErrorOf(error)
  const { data: index } = useQuery(indexQuery(base))
  const stage = (id: string) => index?.competitions.find((offered) => offered.id === id)?.title[locale] ?? id
  const text =
    known === null
      ? { ...t.errors.unknown, where: null, places: [] }
      : t.errors.describe(
          known.kind === 'unknown-competition' ? { ...known, available: known.available.map(stage) } : known,
        )
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
      <p className="buttons">
        <button type="button" onClick={onRetry}>
          {t.app.retry}
        </button>
        {other !== null && (
          <button type="button" onClick={() => commit(store, other.scenario, { step: true })}>
            {t.errors.goOnWith(title)}
          </button>
        )}
        {base.url !== usual.url && (
          <button type="button" onClick={() => switchBase(null)}>
            {t.dataSource.back(usual.bundled ? t.app.bundled : usual.origin)}
          </button>
        )}
        {isDeadEnd && (
          <button type="button" onClick={() => undo(store)}>
            {t.app.tools.undo}
          </button>
        )}
        {known?.kind === 'unknown-competition' &&
          known.available.map((id) => (
            <button key={id} type="button" onClick={() => setStage(store, id)}>
              {t.app.openStage(stage(id))}
            </button>
          ))}
        {known !== null && isOwnProblem(known) && (
          <>
            <button type="button" onClick={() => openDialog('own')}>
              {t.dataSource.own.add}
            </button>
            {kept === null && (
              <button type="button" onClick={() => setStage(store, DEFAULT_SCENARIO.competition)}>
                {t.app.openStage(stage(DEFAULT_SCENARIO.competition))}
              </button>
            )}
          </>
        )}
        {known?.kind === 'own-corrupt' && kept === null && (
          <button type="button" onClick={() => openDialog('data')}>
            {t.app.tools.data}
          </button>
        )}
        {(known?.kind === 'unknown-version' || known?.kind === 'own-version') && (
          <button type="button" onClick={() => setDataVersion(store, null)}>
            {t.app.openNewest}
          </button>
        )}
      </p>
      {kept !== null && <p>{other === null ? t.errors.lastGood : t.errors.lastGoodStage(title)}</p>}
    </div>
  )
}

const isOwnProblem = ({ kind }: LoadError): boolean => kind.startsWith('own-')
