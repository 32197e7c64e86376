import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'

type Props = {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  /** The content, or a function of `close` that gives it: `close` puts the focus back, then calls `onClose`. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
  /** Wide: for a list with several things to do in each row. */
  readonly size?: 'usual' | 'wide' | 'tall'
}

/** A native modal dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({ title, closeLabel, onClose, children, size = 'usual' }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    ref.current?.showModal?.()
  }, [])

  const close = () => (ref.current?.close ? ref.current.close() : onClose())

  return (
    <dialog ref={ref} className={styles.dialog} data-size={size} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {typeof children === 'function' ? children(close) : children}
      <button type="button" className={styles.close} onClick={close}>
        {closeLabel}
      </button>
    </dialog>
  )
}
