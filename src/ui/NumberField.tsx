import { useState } from 'react'
import styles from './NumberField.module.css'

type Props = {
  readonly label: string
  readonly value: number | null
  readonly format: (value: number) => string
  readonly min: number
  readonly max: number
  readonly onCommit: (value: number) => void
  /** Called when the field was emptied; without it an empty field falls back to the value. */
  readonly onClear?: () => void
  readonly suffix?: string
  readonly describedBy?: string
}

/**
 * A number that is typed: the text is the reader's own until Enter or leaving the field; nonsense and
 * Escape bring the value back. `1.234,5` is not guessed at: a comma counts as a decimal point.
 */
export function NumberField({ label, value, format, min, max, onCommit, onClear, suffix, describedBy }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? (value === null ? '' : format(value))

  const commit = () => {
    if (draft === null) return
    setDraft(null)
    const text = draft.trim().replace(',', '.')
    if (text === '') {
      onClear?.()
      return
    }
    const typed = Number(text)
    if (Number.isFinite(typed)) onCommit(Math.min(max, Math.max(min, typed)))
  }

  return (
    <span className={styles.field}>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-describedby={describedBy}
        value={shown}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setDraft(null)
        }}
      />
      {suffix !== undefined && <span aria-hidden="true">{suffix}</span>}
    </span>
  )
}
