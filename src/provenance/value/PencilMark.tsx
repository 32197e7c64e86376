import styles from './PencilMark.module.css'

/** The mark of everything hypothetical; always beside the word. */
export function PencilMark() {
  return (
    <svg className={styles.pencil} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2 14l1-4 7.5-7.5 3 3L6 13z M9 4l3 3" />
    </svg>
  )
}
