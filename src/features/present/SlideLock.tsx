import { useWords } from '#i18n/useT.ts'
import { sameScenario } from '#state/scenario/encode.ts'
import type { Scenario } from '#state/scenario/scenario.ts'
import { commit } from '#state/scenario/store.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './SlideLock.module.css'

type Props = {
  readonly original: Scenario
  readonly isUnlocked: boolean
  readonly onUnlock: (unlocked: boolean) => void
}

/** Lets the board of a slide be used, on the slide's own copy alone, and brings it back to what it was. */
export function SlideLock({ original, isUnlocked, onUnlock }: Props) {
  const t = useWords()
  const store = useScenarioStore()
  const scenario = useScenario((s) => s.scenario)
  const words = t.present.controls
  return (
    <p className={styles.lock}>
      <button type="button" aria-pressed={isUnlocked} onClick={() => onUnlock(!isUnlocked)}>
        <Icon name={isUnlocked ? 'unlocked' : 'locked'} /> {isUnlocked ? words.lock : words.unlock} <kbd>L</kbd>
      </button>
      <span>{isUnlocked ? words.unlocked : words.locked}</span>
      {!sameScenario(scenario, original) && (
        <span className={styles.changed}>
          {words.changed}{' '}
          <button type="button" onClick={() => commit(store, original)}>
            {words.restore}
          </button>
        </span>
      )}
    </p>
  )
}
