import { useState } from 'react'
import { useAnalysis } from '#analysis/Analysis.tsx'
import { useWords } from '#i18n/useT.ts'
import { dismissIssues } from '#scenario/opening.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import styles from './Bars.module.css'
import { issueText, noticeText } from './linkProblems.ts'

/** Lists what of the link could not be used; the rest of it was. */
export function LinkNotices() {
  const t = useWords()
  const store = useScenarioStore()
  const issues = useScenario((s) => s.issues)
  const { notices } = useAnalysis()
  const [dismissed, setDismissed] = useState('')
  const sentences = [...issues.map((i) => issueText(i, t)), ...notices.map((n) => noticeText(n, t))]
  const said = sentences.join('\n')
  if (sentences.length === 0 || said === dismissed) return null
  const handleDismiss = () => {
    setDismissed(notices.map((n) => noticeText(n, t)).join('\n'))
    dismissIssues(store)
  }
  return (
    <section className={styles.bar} role="status">
      <details open={sentences.length <= 3}>
        <summary>{t.app.notices.title(sentences.length)}</summary>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={handleDismiss}>
        {t.app.notices.dismiss}
      </button>
    </section>
  )
}
