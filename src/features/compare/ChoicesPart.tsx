import { DifferenceList } from '#analysis/words/DifferenceList.tsx'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { differences } from '#state/comparison/differences.ts'
import styles from './Compare.module.css'
import type { AnsweredSide } from './useSides.ts'

/** What each scenario chooses otherwise than the base. */
export function ChoicesPart({ sides }: { readonly sides: readonly AnsweredSide[] }) {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.comparison
  const [base, ...others] = sides
  if (base === undefined) return null
  const stages = new Map(
    sides.map(({ state: { dataset } }) => [dataset.competition.id, dataset.benchmarks.competition.title[locale]]),
  )
  return (
    <section className={styles.part} aria-labelledby="compare-choices">
      <h3 id="compare-choices">{words.choices}</h3>
      {others.map(({ letter, label, scenario, state }) => {
        const { competition } = state.dataset
        return (
          <div key={letter} className={styles.choices}>
            <h4>{words.against(label, base.label)}</h4>
            <DifferenceList
              differences={differences(
                base.scenario,
                scenario,
                competition,
                base.state.dataset.competition.dataVersion,
              )}
              names={{ t, locale, competition, stages }}
            />
          </div>
        )
      })}
    </section>
  )
}
