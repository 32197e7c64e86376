import { useEffect, useRef, useState } from 'react'
import { percent } from '#i18n/format.ts'
import { useT } from '#i18n/useT.ts'
import { FieldMessage } from '#ui/FieldMessage.tsx'
import { readNumber } from '#ui/readNumber.ts'
import styles from './ShareField.module.css'

type Props = {
  readonly label: string
  /** 0..1 */
  readonly share: number
  readonly disabled: boolean
  /** Sets the share, 0..1, and returns the one it became: locked weights may allow less than was asked for. */
  readonly onCommit: (share: number) => number
}

/** A share as plain text that becomes a field when it is pressed. A message says when a number was refused or capped. */
export function ShareField({ label, share, disabled, onCommit }: Props) {
  const t = useT()
  const [draft, setDraft] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isBack = useRef(false)
  const words = t.app.fields

  // The keys of the page (undo above all) work again right after Enter.
  useEffect(() => {
    if (draft === null && isBack.current) button.current?.focus()
    isBack.current = false
  }, [draft])

  const commit = () => {
    if (draft === null) return
    const typed = readNumber(draft)
    setDraft(null)
    if (draft.trim() === '') return
    if (typed === null) {
      setMessage(words.refused(draft.trim(), '0%', '100%'))
      return
    }
    const wanted = Math.min(1, Math.max(0, typed / 100))
    const became = onCommit(wanted)
    setMessage(Math.abs(became - typed / 100) > 0.0006 ? words.capped(draft.trim(), `${percent(became)}%`) : null)
  }

  return (
    <span className={styles.field}>
      {draft === null ? (
        <button
          ref={button}
          type="button"
          className={styles.text}
          aria-label={`${label}: ${percent(share)}%`}
          disabled={disabled}
          onClick={() => {
            setMessage(null)
            setDraft(percent(share))
          }}
        >
          {percent(share)}
          <small>%</small>
        </button>
      ) : (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the reader pressed the figure to type here
          autoFocus
          className={styles.input}
          aria-label={label}
          value={draft}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              // Or the same press would reach the button that has the focus next, and open the field again.
              event.preventDefault()
              isBack.current = true
              commit()
            }
            if (event.key === 'Escape') {
              isBack.current = true
              setDraft(null)
            }
          }}
        />
      )}
      <FieldMessage text={message} />
    </span>
  )
}
