import { type AnswerState, isAnswer } from '#analysis/answers/useAnswers.ts'
import { namer, verdictFacts } from '#i18n/names.ts'
import { useLanguage, useWords } from '#i18n/useT.ts'
import styles from './Scenarios.module.css'

/** Stage, day and verdict of a scenario in one line. */
export function VerdictLine({ answer }: { readonly answer: AnswerState }) {
  const { locale } = useLanguage()
  const t = useWords()
  if (!isAnswer(answer)) {
    return <p className={styles.note}>{answer === 'waiting' ? t.scenarios.waiting : t.scenarios.noData}</p>
  }
  const { dataset, choices, evaluation } = answer
  const stage = dataset.benchmarks.competition.title[locale]
  const verdict = t.verdict.short(verdictFacts(evaluation, namer(dataset.competition, locale)))
  return (
    <p className={styles.note}>
      {stage} · {choices.asOf} · {verdict}
    </p>
  )
}
