import { useAnalysis } from '#analysis/Analysis.tsx'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import { inVerdictOrder } from '#analysis/inVerdictOrder.ts'
import { percent, raw } from '#i18n/format.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { openTab } from '#page/pageStore.ts'
import { UNCERTAINTIES } from '#robustness/index.ts'
import { setUncertainty } from '#scenario/actions.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import { Panel } from '#ui/Panel.tsx'
import { showTabs } from '#ui/showTabs.ts'
import { byRoute, ROUTES } from './byRoute.ts'
import { closeTeams } from './closeTeams.ts'
import { outOf } from './outOf.ts'
import styles from './SureAtAGlance.module.css'

/** How often each team goes out, by route, beside the ranking; the tab has the figures, the ranks and the strengths. */
export function SureAtAGlance() {
  const { locale } = useLanguage()
  const t = useWords()
  const store = useScenarioStore()
  const { dataset, evaluation } = useAnalysis()
  const { robustness, isStale, failure } = useChances()
  const uncertainty = useScenario((s) => s.scenario.uncertainty)
  const { competition } = dataset
  const name = namer(competition, locale)
  const short = new Map(competition.teams.map((team) => [team.id, team.short[locale]]))
  const words = t.chances
  const close = closeTeams(robustness, name)
  const rows = inVerdictOrder(evaluation).map(({ row }) => {
    const chances = robustness?.teams.find((c) => c.team === row.team)
    return { team: row.team, chances, parts: chances && byRoute(chances) }
  })
  const drawn = ROUTES.filter((route) => rows.some(({ parts }) => (parts?.[route] ?? 0) > 0))

  return (
    <Panel
      id="sure"
      title={words.name}
      subtitle={t.atAGlance.sure.explain}
      crashed={t.app.crashed(words.name)}
      retry={t.app.retry}
    >
      {failure !== null && (
        <p role="alert" className={styles.explain}>
          {words.failed(failure)}
        </p>
      )}
      <ul className={styles.rows} data-stale={isStale || undefined} aria-busy={isStale}>
        {rows.map(({ team, chances, parts }) => (
          <li key={team} className={styles.row}>
            <span>{short.get(team) ?? team}</span>
            <span className={styles.track} aria-hidden="true">
              {parts !== undefined &&
                ROUTES.map((route) => (
                  <span key={route} className={styles.part} data-route={route} style={{ width: `${parts[route]}%` }} />
                ))}
            </span>
            <span className={styles.figure}>{chances === undefined ? '–' : `${percent(outOf(chances))}%`}</span>
          </li>
        ))}
      </ul>
      <ul className={styles.key} aria-hidden="true">
        {drawn.map((route) => (
          <li key={route}>
            <span className={`${styles.sample} ${styles.part}`} data-route={route} /> {words.routes[route]}
          </li>
        ))}
      </ul>
      <p className={styles.finding}>
        {/* A figure must not lose its sign at the end of a line. */}
        {robustness !== null && !isStale && (close.length === 0 ? words.title.firm : words.title.close(close))}
      </p>
      <fieldset className={styles.switches}>
        <legend>{t.atAGlance.sure.switches}</legend>
        {UNCERTAINTIES.map((source) => (
          <label key={source}>
            {words.sources[source].label}
            <input
              type="checkbox"
              checked={uncertainty.sources.includes(source)}
              onChange={(event) =>
                setUncertainty(store, {
                  sources: UNCERTAINTIES.filter((s) =>
                    s === source ? event.target.checked : uncertainty.sources.includes(s),
                  ),
                })
              }
            />
          </label>
        ))}
      </fieldset>
      {robustness !== null && (
        <p className={styles.explain}>{words.subtitle(raw(robustness.samples), robustness.seed)}</p>
      )}
      <button
        type="button"
        className={styles.more}
        onClick={() => {
          openTab('chances')
          showTabs('chances')
        }}
      >
        {t.atAGlance.sure.more}
      </button>
    </Panel>
  )
}
