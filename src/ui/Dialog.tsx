import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'

type Props = {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** Wide enough for a list with several things to do in each row. */
  readonly isWide?: boolean
  readonly children: ReactNode
}

/** A native modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({ title, closeLabel, onClose, isWide = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    ref.current?.showModal?.()
  }, [])

  return (
    <dialog ref={ref} className={styles.dialog} data-wide={isWide || undefined} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <button
        type="button"
        className={styles.close}
        onClick={() => (ref.current?.close ? ref.current.close() : onClose())}
      >
        {closeLabel}
      </button>
    </dialog>
  )
}
