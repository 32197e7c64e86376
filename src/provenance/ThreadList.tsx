import { useWords } from '#i18n/useT.ts'
import { AnswerNote } from './AnswerNote.tsx'
import { ClaimEntry } from './ClaimEntry.tsx'
import type { Column } from './standing.ts'
import styles from './ThreadList.module.css'
import type { Threads } from './threads.ts'

type Props = Threads & {
  /** The cell in which they stand; null outside the matrix. */
  readonly column: Column | null
  readonly entered: readonly string[]
}

/** What was raised, each beside its answers, then what answers nothing in particular. */
export function ThreadList({ threads, others, column, entered }: Props) {
  const words = useWords().provenance
  const full = new Set(threads.map((thread) => thread.raised.claim.id))
  return (
    <>
      {threads.map((thread) => (
        <div key={thread.raised.claim.id} className={styles.thread}>
          <div className={styles.side}>
            <h4 className={styles.label}>{words.raised}</h4>
            <ClaimEntry entry={thread.raised} column={column} entered={entered} />
          </div>
          <div className={styles.side}>
            <h4 className={styles.label}>{words.answers}</h4>
            <AnswerNote thread={thread} />
            {thread.answers.map((answer) => {
              const again = full.has(answer.claim.id)
              full.add(answer.claim.id)
              return <ClaimEntry key={answer.claim.id} entry={answer} column={column} entered={entered} again={again} />
            })}
          </div>
        </div>
      ))}
      {others.length > 0 && (
        <div className={styles.others}>
          <h4 className={styles.label}>{words.others}</h4>
          {others.map((entry) => (
            <ClaimEntry key={entry.claim.id} entry={entry} column={column} entered={entered} />
          ))}
        </div>
      )}
    </>
  )
}
