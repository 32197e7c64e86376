import { useId, useState } from 'react'
import { useT } from '#i18n/useT.ts'
import { FieldMessage } from './FieldMessage.tsx'
import styles from './NumberField.module.css'
import { readNumber } from './readNumber.ts'

type Props = {
  readonly label: string
  readonly value: number | null
  readonly format: (value: number) => string
  readonly min: number
  readonly max: number
  readonly onCommit: (value: number) => void
  /** Called when the field was emptied; without it an empty field falls back to the value. */
  readonly onClear?: () => void
}

/**
 * A field for a number. The text is committed on Enter or on leaving the field; Escape restores the value. A message
 * under the field says when the text is not a number or was clamped to `min`..`max`.
 */
export function NumberField({ label, value, format, min, max, onCommit, onClear }: Props) {
  const t = useT()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const shown = draft ?? (value === null ? '' : format(value))

  const commit = () => {
    if (draft === null) return
    setDraft(null)
    setMessage(null)
    const text = draft.trim()
    if (text === '') {
      onClear?.()
      return
    }
    const typed = readNumber(text)
    if (typed === null) {
      setMessage(t.app.fields.refused(text, format(min), format(max)))
      return
    }
    const held = Math.min(max, Math.max(min, typed))
    if (held !== typed) setMessage(t.app.fields.capped(text, format(held)))
    onCommit(held)
  }

  return (
    <span className={styles.field}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-describedby={message === null ? undefined : id}
        value={shown}
        data-at-rest={draft === null || undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setDraft(null)
        }}
      />
      <span id={id}>
        <FieldMessage text={message} side="start" />
      </span>
    </span>
  )
}
