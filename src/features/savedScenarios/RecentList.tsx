import { useMemo, useState } from 'react'
import { useAnswers } from '#analysis/answers/useAnswers.ts'
import { useWords } from '#i18n/useT.ts'
import { openSaved } from '#state/savedScenarios/openSaved.ts'
import { fromSearch } from '#state/scenario/decode.ts'
import { browserStorage } from '#state/scenario/persistence.ts'
import { recentSearches } from '#state/scenario/recent.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import styles from './Scenarios.module.css'
import { VerdictLine } from './VerdictLine.tsx'

/** Scenarios that lost their place to another window's or to another one, so that nothing is gone unseen. */
export function RecentList({ onOpen }: { readonly onOpen: () => void }) {
  const words = useWords().scenarios
  const store = useScenarioStore()
  const [searches] = useState(() => recentSearches(browserStorage()))
  const scenarios = useMemo(() => searches.map((search) => fromSearch(search).scenario), [searches])
  const answers = useAnswers(scenarios)
  if (searches.length === 0) return null
  return (
    <details className={styles.part}>
      <summary>{words.recent}</summary>
      <p className={styles.note}>{words.recentHelp}</p>
      <ul className={styles.list}>
        {searches.map((search, i) => (
          <li key={search} className={styles.recent}>
            <VerdictLine answer={answers[i] ?? 'waiting'} />
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                openSaved(store, { search }, browserStorage())
                onOpen()
              }}
            >
              {words.open}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
