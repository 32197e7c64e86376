import styles from './Said.module.css'

/** What a field refused or capped, said under it; nothing where all is well. */
export function Said({ text, side = 'end' }: { readonly text: string | null; readonly side?: 'start' | 'end' }) {
  return (
    text !== null && (
      <span role="alert" className={side === 'end' ? styles.said : styles.start}>
        {text}
      </span>
    )
  )
}
