import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useChances } from '#analysis/chances/ChancesProvider.tsx'
import { issueText, noticeText } from '#analysis/words/linkProblems.ts'
import { useWords } from '#i18n/useT.ts'
import { dismissIssues } from '#state/scenario/issues.ts'
import { isOfDraws, isOfEnd } from '#state/scenario/linkIssue.ts'
import { useScenario, useScenarioStore } from '#state/scenario/useScenario.ts'
import styles from '#ui/Bars.module.css'

/**
 * Lists the parts of the link that could not be used. Apart from them: that its chances were drawn with another version,
 * and which published figures contradict the points typed in.
 */
export function LinkNotices() {
  const t = useWords()
  const store = useScenarioStore()
  const issues = useScenario((s) => s.issues)
  const { notices } = useAnalysis()
  const ignoredFacts = useChances().robustness?.ignoredFacts ?? null
  const [dismissed, setDismissed] = useState('')
  const ofFacts = ignoredFacts === null ? [] : [t.chances.ignoredFacts[ignoredFacts]]
  const ofDraws = [...issues.filter(isOfDraws).map((i) => issueText(i, t)), ...ofFacts]
  // A link that was cut off is reported first and in full.
  const cut = issues.filter(isOfEnd).map((i) => issueText(i, t))
  const ofData = notices.map((n) => noticeText(n, t))
  const sentences = [...issues.filter((i) => !isOfDraws(i) && !isOfEnd(i)).map((i) => issueText(i, t)), ...ofData]
  const text = [...cut, ...sentences, ...ofDraws].join('\n')
  if (text === '' || text === dismissed) return null
  const handleDismiss = () => {
    setDismissed([...ofData, ...ofFacts].join('\n'))
    dismissIssues(store)
  }
  return (
    <section className={styles.bar} role="status">
      {cut.map((sentence) => (
        <p key={sentence}>
          <strong>{sentence}</strong>
        </p>
      ))}
      {sentences.length > 0 && (
        <details open={sentences.length <= 3}>
          <summary>{t.app.notices.title(sentences.length)}</summary>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {ofDraws.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <button type="button" onClick={handleDismiss}>
        {t.app.notices.dismiss}
      </button>
    </section>
  )
}
