import styles from './InlineSelect.module.css'

type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  /** Less ink, where the choice has no consequence for who is eliminated. */
  readonly isQuiet?: boolean
}

/** A native choice that reads as a word in a sentence. */
export function InlineSelect<T extends string>({ label, value, options, onChange, isQuiet = false }: Props<T>) {
  return (
    <select
      className={styles.select}
      data-quiet={isQuiet || undefined}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen !== undefined) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
