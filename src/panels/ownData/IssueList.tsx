import type { OwnIssue, OwnSeverity } from '#data/own/ownIssue.ts'
import { useWords } from '#i18n/useT.ts'
import { issueText } from './issueText.ts'
import styles from './ownData.module.css'

const SHOWN = 20
const SEVERITIES: readonly OwnSeverity[] = ['refused', 'left-out', 'told']

/** What of a file could not be used, or not as it stands, gravest first. */
export function IssueList({ issues }: { readonly issues: readonly OwnIssue[] }) {
  const words = useWords().ownData
  return SEVERITIES.map((severity) => {
    const of = issues.filter((issue) => issue.severity === severity)
    if (of.length === 0) return null
    return (
      <details key={severity} className={styles.issues} open={severity !== 'told'}>
        <summary>
          {words.issues.title[severity]} ({of.length.toLocaleString('en-US')})
        </summary>
        <ul>
          {of.slice(0, SHOWN).map((issue) => {
            const text = issueText(issue, words)
            return (
              <li key={text}>
                <bdi>{text}</bdi>
              </li>
            )
          })}
          {of.length > SHOWN && <li>{words.issues.more(of.length - SHOWN)}</li>}
        </ul>
      </details>
    )
  })
}
