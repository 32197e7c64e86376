import type { IssueGroup } from '#data/own/ownIssue.ts'
import { integer } from '#i18n/format.ts'
import { useWords } from '#i18n/useT.ts'
import { issueText } from './issueText.ts'
import styles from './ownData.module.css'

/** What of a file could not be used, or not as it stands. */
export function IssueList({ issues }: { readonly issues: readonly IssueGroup[] }) {
  const words = useWords().ownData
  return issues.map(({ severity, count, first }) => (
    <details key={severity} className={styles.issues} open={severity !== 'noted'}>
      <summary>
        {words.issues.title[severity]} ({integer(count)})
      </summary>
      <ul>
        {first.map((issue) => {
          const text = issueText(issue, words)
          return (
            <li key={text}>
              <bdi>{text}</bdi>
            </li>
          )
        })}
        {count > first.length && <li>{words.issues.more(count - first.length)}</li>}
      </ul>
    </details>
  ))
}
