import { useEffect } from 'react'
import { isAnswer, useAnswers } from '#analysis/answers/useAnswers.ts'
import { differenceText } from '#analysis/words/differenceText.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import { closeComparison } from '#state/comparison/comparison.ts'
import { MIN_COMPARED } from '#state/comparison/comparisonLink.ts'
import { differences } from '#state/comparison/differences.ts'
import { boardStore } from '#state/navigation/boardStore.ts'
import { showComparison } from '#state/navigation/pageStore.ts'
import { sameScenario } from '#state/scenario/encode.ts'
import { useScenario } from '#state/scenario/useScenario.ts'
import { showSection } from '#ui/showSection.ts'
import { besideOf } from './besideOf.ts'
import styles from './Compare.module.css'
import { isAnswered, useSides } from './useSides.ts'

/** So many choices are named here; all of them stand in the comparison below the board. */
const NAMED = 3

/**
 * Over the board: each compared scenario with its verdict and what it chooses otherwise. While it stands, heads and
 * cells of the board that differ show what the other scenarios say, too.
 */
export function ComparisonBanner() {
  const { locale } = useLanguage()
  const t = useWords()
  const words = t.comparison
  const sides = useSides()
  const now = useScenario((s) => s.scenario)
  const [shown] = useAnswers([now])
  const answered = sides.filter(isAnswered)
  const isComparing = answered.length >= MIN_COMPARED && answered.length === sides.length

  useEffect(() => {
    if (!isComparing || shown === undefined || !isAnswer(shown)) return
    const others = answered
      .filter(({ scenario, state }) => !sameScenario(scenario, now) && isSameStage(state, shown))
      .map(({ letter, state }) => ({ letter, answer: state }))
    boardStore.setState({ beside: besideOf(shown, others, t) })
  })
  useEffect(() => () => boardStore.setState({ beside: {} }), [])

  // It was asked for, by hand or by its link; an address that names a place of the page leads there instead.
  useEffect(() => {
    if (!isComparing || (window.location.hash !== '' && window.location.hash !== '#compare')) return
    const frame = requestAnimationFrame(() => showSection('comparison'))
    return () => cancelAnimationFrame(frame)
  }, [isComparing])

  const [base] = answered
  if (!isComparing || base === undefined) return null
  const close = () => {
    closeComparison()
    showComparison(false)
    // The button goes with the banner: the reader goes on at the verdict above the board.
    document.getElementById('verdict-sentence')?.focus()
  }
  return (
    <section id="comparison" className={styles.banner} aria-labelledby="comparison-title">
      <h2 id="comparison-title" tabIndex={-1} className="visually-hidden">
        {words.name}
      </h2>
      <ol className={styles.sides}>
        {answered.map(({ letter, label, scenario, state }, i) => {
          const { competition } = state.dataset
          const stages = new Map([[competition.id, state.dataset.benchmarks.competition.title[locale]]])
          const choices = differences(base.scenario, scenario, competition, base.state.dataset.competition.dataVersion)
          const named = choices.slice(0, NAMED).map((d) => differenceText(d, { t, locale, competition, stages }))
          return (
            <li key={letter} className={styles.side}>
              <p>
                <b>
                  <bdi>{label}</bdi>
                </b>{' '}
                {t.verdict.short(verdictFacts(state.evaluation, namer(competition, locale)))}
              </p>
              {i > 0 && (
                <p className="quiet">
                  {choices.length === 0 ? t.choices.same : named.join(' · ')}
                  {choices.length > NAMED && ` ${words.others(choices.length - NAMED)}`}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <p className={styles.acts}>
        <button type="button" onClick={() => showSection('compare')}>
          {words.details}
        </button>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
    </section>
  )
}

const isSameStage = (
  a: { readonly dataset: { readonly competition: { readonly id: string } } },
  b: typeof a,
): boolean => a.dataset.competition.id === b.dataset.competition.id
