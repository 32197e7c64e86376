import { useId } from 'react'
import styles from './Segmented.module.css'

type Props<T extends string> = {
  readonly legend: string
  readonly hideLegend?: boolean
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
  readonly size?: 'large' | 'small'
}

/** One choice of a few, as a row of radio buttons. */
export function Segmented<T extends string>({
  legend,
  hideLegend,
  options,
  value,
  onChange,
  size = 'large',
}: Props<T>) {
  const name = useId()
  return (
    <fieldset className={size === 'large' ? styles.large : styles.small}>
      <legend className={hideLegend ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.face}>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
