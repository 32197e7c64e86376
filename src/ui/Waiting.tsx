import { useEffect, useState } from 'react'
import styles from './Waiting.module.css'

const PATIENCE_MS = 300

/** Nothing for a moment, then a word: a wait that is over soon is not worth a flicker. */
export function Waiting({ label }: { readonly label: string }) {
  const [visible, setVisible] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className={styles.waiting}>
      {visible && label}
    </p>
  )
}
