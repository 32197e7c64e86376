import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import styles from './Disclosure.module.css'

type Props = {
  readonly label: string
  /** Drawn while open; `close` puts it away, with the focus back on the button. */
  readonly children: (close: () => void) => ReactNode
}

/** A button with a sheet under it: away with Escape, a click elsewhere, or when the focus leaves. */
export function Disclosure({ label, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!isOpen) return
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false)
    }
    const leaveByKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', leaveByKey)
    return () => {
      document.removeEventListener('keydown', leaveByKey)
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
    }
  }, [isOpen])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  return (
    <div ref={root} className={styles.root}>
      <button ref={button} type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {label}
      </button>
      <div id={id} className={styles.sheet} hidden={!isOpen}>
        {isOpen && children(close)}
      </div>
    </div>
  )
}
