import { useId } from 'react'
import type { TermId } from '#i18n/termChapters.ts'
import styles from './Select.module.css'
import { Term } from './Term.tsx'

type Props<T extends string> = {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** One line on what the chosen option does. */
  readonly help?: string
  /** The label above, where options are long. */
  readonly isStacked?: boolean
  /** The label is a word that is explained where it stands. */
  readonly term?: TermId
}

/** A labelled native select: the same on every device and for every reader. */
export function Select<T extends string>(props: Props<T>) {
  const { label, options, value, onChange, help, isStacked = false, term } = props
  const id = useId()
  return (
    <div className={styles.field} data-stacked={isStacked || undefined}>
      {term === undefined ? <label htmlFor={id}>{label}</label> : <Term id={term}>{label}</Term>}
      <select
        id={id}
        aria-label={term === undefined ? undefined : label}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => {
          const chosen = options.find((o) => o.value === event.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  )
}
