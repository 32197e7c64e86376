import { useAnalysis } from '#analysis/Analysis.tsx'
import type { GateChange } from '#core/engine/index.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { apply } from '#state/navigation/applied.ts'
import { applyChange } from '#state/scenario/applyChange.ts'
import { useScenarioStore } from '#state/scenario/useScenario.ts'
import { wholeDates } from '#ui/wholeDates.tsx'
import { changeText } from './changeText.ts'
import styles from './TeamExplanation.module.css'

type Props = {
  /** The team's name, for the sentence that confirms a change. */
  readonly team: string
  readonly changes: readonly GateChange[]
  readonly to: 'pass' | 'fail'
}

const isSingle = (change: GateChange) => change.code !== 'claims-off' || change.claims.length === 1

/** The "ifs" of one team, each with a button that makes it so. */
export function ChangeList({ team, changes, to }: Props) {
  const { locale } = useLanguage()
  const t = useWords()
  const store = useScenarioStore()
  const { claims } = useAnalysis().dataset.competition
  const byId = new Map(claims.map((c) => [c.id, c]))
  const words = t.explanation
  return (
    <>
      <h4 className={styles.heading}>{words.ifs[to]}</h4>
      {!changes.some(isSingle) && <p>{words.noSingle[to]}</p>}
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map((change) => {
            const sentence = changeText(change, to, byId, { t, locale })
            return (
              <li key={sentence} className={styles.change}>
                <button
                  type="button"
                  className={styles.apply}
                  aria-label={t.flips.applyLabel(sentence)}
                  onClick={({ currentTarget }) => {
                    const done = words.done(team, changeText(change, to, byId, { t, locale }, words.did))
                    apply(store, 'why', done, () => applyChange(store, change))
                    // Another change takes the place of this one: a second Enter must not apply that.
                    headingOf(currentTarget)?.focus()
                  }}
                >
                  {t.flips.apply}
                </button>
                <span>{wholeDates(sentence)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}

/** The heading that names the team: its own in the list of all teams, the room's where there is but one. */
const headingOf = (button: Element) =>
  button.closest('ul')?.closest('li')?.querySelector('h3') ?? button.closest('section')?.querySelector('h2')
