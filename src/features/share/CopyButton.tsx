import { useState } from 'react'
import { copyText } from '#ui/copyText.ts'
import styles from './ShareDialog.module.css'

type Props = { readonly text: string; readonly label: string; readonly copied: string; readonly failed: string }

/** Copies a text and says whether that worked. */
export function CopyButton({ text, label, copied, failed }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = async () => {
    try {
      await copyText(text)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button type="button" className={styles.main} onClick={() => void copy()}>
        {label}
      </button>
      <p role="status" className={styles.status}>
        {state === 'copied' && copied}
        {state === 'failed' && failed}
      </p>
    </>
  )
}
