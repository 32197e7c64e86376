import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { ASKED, type Asked, withFactor } from '#features/present/deck/asked.ts'
import { fitOf, searchable } from '#i18n/match.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { setAssumedGate } from '#state/scenario/actions.ts'
import { fieldWeights } from '#state/scenario/resolve.ts'
import { commit } from '#state/scenario/store.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import styles from './AskPanel.module.css'

type Props = { readonly onClose: () => void }

const QUESTIONS = Object.keys(ASKED) as Asked[]

/**
 * Questions from the hall, on the slide's own copy: any benchmark double, half or left out, any team assumed to fail.
 */
export function AskPanel({ onClose }: Props) {
  const { locale } = useLanguage()
  const words = useWords().present.ask
  const store = useScenarioStore()
  const { scenario, dataset } = useAnalysis()
  const { competition } = dataset
  const [query, setQuery] = useState('')
  const weights = fieldWeights(scenario, competition.field)
  const finds = (names: readonly string[]) => query.trim() === '' || fitOf(query, names.map(searchable), []) !== null
  const benchmarks = competition.field
    .flatMap(({ benchmark }) => competition.benchmarks.find(({ id }) => id === benchmark) ?? [])
    .filter(({ id, label }) => finds([label.ko, label.en, id]))
  const teams = competition.teams.filter(({ id, name, short }) => finds([name.ko, name.en, short.ko, short.en, id]))

  /** The answer is the slide: what was asked stands in its words, and nothing over them. */
  const answer = (change: () => void) => {
    change()
    onClose()
  }

  return (
    <aside className={styles.panel} aria-label={words.title}>
      <p className={styles.search}>
        <input
          type="search"
          // biome-ignore lint/a11y/noAutofocus: the presenter asked for it to type here
          autoFocus
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
      <ul>
        {teams.map(({ id, name }) => {
          const isFailing = scenario.assume[id] === 'fail'
          return (
            <li key={id}>
              <span>{name[locale]}</span>
              <button
                type="button"
                aria-pressed={isFailing}
                aria-label={words.failLabel(name[locale])}
                onClick={() => answer(() => setAssumedGate(store, id, isFailing ? null : 'fail'))}
              >
                {words.fail}
              </button>
            </li>
          )
        })}
        {benchmarks.map(({ id, label }) => (
          <li key={id}>
            <span>{label[locale]}</span>
            {QUESTIONS.map((question) => (
              <button
                key={question}
                type="button"
                disabled={(weights[id] ?? 0) === 0}
                aria-label={words.questions[question].label(label[locale])}
                onClick={() =>
                  answer(() => commit(store, withFactor(store.getState().scenario, competition, id, question)))
                }
              >
                {words.questions[question].name}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {benchmarks.length === 0 && teams.length === 0 && <p role="status">{words.nothing}</p>}
    </aside>
  )
}
