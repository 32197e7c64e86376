import { useEffect, useRef, useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useFlips } from '#analysis/flips/useFlips.ts'
import { namer } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { openTab } from '#page/pageStore.ts'
import { setCell } from '#scenario/actions.ts'
import { applyChange } from '#scenario/applyChange.ts'
import type { Scenario } from '#scenario/scenario.ts'
import { undo } from '#scenario/store.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import { applyWeights } from '#scenario/weightActions.ts'
import { Panel } from '#ui/Panel.tsx'
import { showTabs } from '#ui/showTabs.ts'
import { choiceText } from './choiceText.ts'
import styles from './FlipsAtAGlance.module.css'
import { type SingleChange, singleChanges } from './singleChanges.ts'
import { useFlipText } from './useFlipText.ts'

/** The few smallest changes that turn the outcome, under the ranking; the tab has them all, with their proofs. */
export function FlipsAtAGlance() {
  const { locale } = useLanguage()
  const t = useWords()
  const { competition } = useAnalysis().dataset
  const { flips, isStale } = useFlips('beside')
  const store = useScenarioStore()
  const scenario = useScenario((state) => state.scenario)
  const [applied, setApplied] = useState<Scenario | null>(null)
  const back = useRef<HTMLButtonElement>(null)
  const text = useFlipText()
  const words = t.flips
  const name = namer(competition, locale)
  const changes = flips === null ? [] : singleChanges(flips)

  // The button that was pressed may be gone with its sentence: the way back is where the hand goes next.
  useEffect(() => {
    if (applied !== null) back.current?.focus()
  }, [applied])

  const sentenceOf = (change: SingleChange): string => {
    const team = name(change.team)
    switch (change.kind) {
      case 'oneWeight':
        return text.oneWeight(team, change.goal, change.flip)
      case 'weights':
        return text.weights(team, change.goal, change.flip)
      case 'missing':
        return text.missingScore(team, change.goal, change.flip)
      case 'choice':
        return words.effect(choiceText(change.change, competition.claims, { t, locale }), team, change.goal)
      default:
        return change satisfies never
    }
  }
  const handleApply = (change: SingleChange) => {
    if (change.kind === 'choice') applyChange(store, change.change)
    else if (change.kind === 'missing') setCell(store, change.team, change.flip.benchmark, change.to)
    else applyWeights(store, competition.field, change.flip.weights)
    setApplied(store.getState().scenario)
  }

  return (
    <Panel
      id="flips-at-a-glance"
      title={words.name}
      subtitle={t.atAGlance.flips.explain}
      aside={
        <span role="status" className={styles.applied}>
          {applied !== null && applied === scenario && (
            <>
              {t.atAGlance.flips.applied}{' '}
              <button
                type="button"
                ref={back}
                className={styles.back}
                onClick={() => {
                  undo(store)
                  setApplied(null)
                }}
              >
                {words.undo}
              </button>
            </>
          )}
        </span>
      }
      crashed={t.app.crashed(words.name)}
      retry={t.app.retry}
    >
      <div className={styles.room}>
        <ul className={styles.rows} data-stale={isStale || undefined} aria-busy={isStale}>
          {changes.map((change) => {
            const sentence = sentenceOf(change)
            return (
              <li key={sentence} className={styles.row}>
                <p>{sentence}</p>
                <button
                  type="button"
                  className={styles.apply}
                  aria-label={words.applyLabel(sentence)}
                  disabled={isStale}
                  onClick={() => handleApply(change)}
                >
                  {words.apply}
                </button>
              </li>
            )
          })}
        </ul>
        {flips === null && <p className={styles.empty}>{words.waiting}</p>}
        {flips !== null && changes.length === 0 && <p className={styles.empty}>{t.atAGlance.flips.nothing}</p>}
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            openTab('flips')
            showTabs('flips')
          }}
        >
          {t.atAGlance.flips.more}
        </button>
      </div>
    </Panel>
  )
}
