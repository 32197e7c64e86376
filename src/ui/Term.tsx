import type { ReactNode } from 'react'
import type { TermId } from '#i18n/termChapters.ts'
import styles from './Term.module.css'

type Props = {
  readonly id: TermId
  /** The word as it stands here. */
  readonly children: ReactNode
}

/** A word that is explained where it stands; `TermNotes`, which comes after the first picture, does the explaining. */
export function Term({ id, children }: Props) {
  return (
    <span className={styles.root} data-term={id}>
      <button type="button" className={styles.word} aria-expanded={false}>
        {children}
      </button>
    </span>
  )
}
