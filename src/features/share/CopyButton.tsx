import { useCopy } from '#ui/useCopy.ts'
import styles from './ShareDialog.module.css'

type Props = { readonly text: string; readonly label: string; readonly copied: string; readonly failed: string }

/** Copies a text and says whether that worked. */
export function CopyButton({ text, label, copied, failed }: Props) {
  const { state, copy } = useCopy()
  return (
    <>
      <button type="button" className={styles.main} onClick={() => copy(text)}>
        {label}
      </button>
      <p role="status" className={styles.status}>
        {state === 'copied' && copied}
        {state === 'failed' && failed}
      </p>
    </>
  )
}
