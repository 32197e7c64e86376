import { useAnalysis } from '#analysis/Analysis.tsx'
import { useT } from '#i18n/useT.ts'
import { dismissIssues } from '#scenario/opening.ts'
import { useScenario, useScenarioStore } from '#scenario/useScenario.ts'
import styles from './Bars.module.css'
import { issueText, noticeText } from './linkProblems.ts'

/** Lists what of the link could not be used; the rest of it was. */
export function LinkNotices() {
  const t = useT()
  const store = useScenarioStore()
  const issues = useScenario((s) => s.issues)
  const { notices } = useAnalysis()
  const sentences = [...issues.map((i) => issueText(i, t)), ...notices.map((n) => noticeText(n, t))]
  if (sentences.length === 0) return null
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
      {issues.length > 0 && (
        <button type="button" onClick={() => dismissIssues(store)}>
          {t.app.notices.dismiss}
        </button>
      )}
    </section>
  )
}
