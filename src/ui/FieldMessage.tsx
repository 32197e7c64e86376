import styles from './FieldMessage.module.css'

/** Under a field: why its text was refused, or to what it was capped; nothing where `text` is null. */
export function FieldMessage({
  text,
  side = 'end',
}: {
  readonly text: string | null
  readonly side?: 'start' | 'end'
}) {
  return (
    text !== null && (
      <span role="alert" className={side === 'end' ? styles.message : styles.start}>
        {text}
      </span>
    )
  )
}
